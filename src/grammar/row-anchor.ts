/** Anchor of an observation's row in the table of its indicator. */
export const rowAnchor = (key: string): string => `row-${key.replace('/', '--')}`;
