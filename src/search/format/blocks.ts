/** What a page's text is cut into: blocks with their place, and the parts of a page that hold them. */

/**
 * Where a text stands, by weight. `card`: in an evidence card, which is closed until a figure is pressed.
 */
export type Zone = 'title' | 'heading' | 'figure' | 'text' | 'card';

export interface Block {
  readonly text: string;
  readonly zone: Zone;
  /** Id of the nearest element with one: around the block, else the last heading before it. Empty at the top of a page. */
  readonly anchor: string;
  /** Text of the last heading before the block; empty before the first. */
  readonly section: string;
}

/** A block in a part: position of its first token, anchor, section, text. */
export type PartBlock = readonly [position: number, anchor: string, section: string, zone: Zone, text: string];

export interface Part {
  /** Traditional characters in this part, as `unpackHanMap` reads them. */
  readonly han: string;
  readonly blocks: readonly PartBlock[];
}
