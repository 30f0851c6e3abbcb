/** DOM id of the card of an entity; `key` is `measure:family-doctor`. */
export const cardId = (key: string): string => `card-${key.replace(':', '-')}`;
