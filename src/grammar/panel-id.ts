/** DOM id of the evidence panel of an observation. */
export const panelId = (key: string): string => `evidence-${key.replace('/', '--')}`;
/** DOM id of where the panels stand: a link to it closes the panel a link has opened. */
export const PANELS_CLOSED = 'evidence-closed';
