/** DOM id of the evidence panel of an observation. */
export const panelId = (key: string): string => `evidence-${key.replace('/', '--')}`;
