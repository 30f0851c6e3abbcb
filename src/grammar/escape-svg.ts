const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Text as it stands in SVG, as content and in attributes. */
export const escapeSvg = (text: string): string => text.replace(/[&<>"]/g, (character) => `&${NAMES[character]};`);
