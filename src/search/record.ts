/**
 * A page as the index holds it: one row of tokens with weights for Pagefind, and the same text cut into parts for excerpts.
 * Positions count tokens. They are what ties both together: Pagefind says at which position a phrase stands, the part that covers it holds the words.
 */
import { fold, type HanMap } from './fold.ts';
import { pairsIn } from './han-map.ts';
import { PART_SIZE } from './part-size.ts';
import type { Block, Zone } from './page-text.ts';
import { bigrams, GAP } from './tokens.ts';
import { weightOf } from './weights.ts';

/** A block in a part: position of its first token, anchor, section, text. */
export type PartBlock = readonly [position: number, anchor: string, section: string, zone: Zone, text: string];

export interface Part {
  /** Traditional characters in this part, as `unpackHanMap` reads them. */
  readonly han: string;
  readonly blocks: readonly PartBlock[];
}

export interface PageRecord {
  /** What Pagefind indexes: tokens separated by spaces, with its marks for weight. */
  readonly content: string;
  readonly parts: readonly Part[];
}

/** Pagefind reads these marks in any text it is given; in HTML it writes them itself. */
const openWeight = (weight: number): string => `___PAGEFIND_WEIGHT___${weight / 24}`;
const CLOSE_WEIGHT = '___END_PAGEFIND_WEIGHT___';

export function recordPage(blocks: readonly Block[], han: HanMap): PageRecord {
  const words: string[] = [];
  const parts: PartBlock[][] = [];
  let position = 0;
  let weight = 0;
  for (const block of blocks) {
    const { chars } = fold(block.text, han);
    const tokens = bigrams(chars);
    if (tokens.length === 0) continue;
    const wanted = weightOf(block.zone, chars.length);
    if (wanted !== weight) {
      if (weight !== 0) words.push(CLOSE_WEIGHT);
      words.push(openWeight(wanted));
      weight = wanted;
    }
    words.push(...tokens, GAP);
    const entry: PartBlock = [position, block.anchor, block.section, block.zone, block.text];
    const last = Math.floor((position + tokens.length - 1) / PART_SIZE);
    for (let part = Math.floor(position / PART_SIZE); part <= last; part += 1) (parts[part] ??= []).push(entry);
    position += tokens.length + 1;
  }
  if (weight !== 0) words.push(CLOSE_WEIGHT);
  return {
    content: words.join(' '),
    parts: Array.from(parts, (entries = []) => ({
      han: pairsIn(entries.map((entry) => entry[4]).join(''), han),
      blocks: entries,
    })),
  };
}
