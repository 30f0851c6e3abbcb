/** What the command that writes the JSON Schemas says. */

export const SCHEMAS = {
  written: (count: number) => `已写好 ${count} 份 JSON Schema：docs/schemas/。`,
} as const;
