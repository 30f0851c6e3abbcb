/** What a card says of an entity; empty texts are left out. */
export interface EntityCard {
  name: string;
  kind: string;
  text: string;
  counts: string;
}
