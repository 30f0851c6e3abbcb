/**
 * A page as the index holds it: rows of tokens with weights for Pagefind, and the same text cut into parts for excerpts.
 * Positions count tokens. They are what ties both together: Pagefind says at which position a phrase stands, the part that covers it holds the words.
 */
import { fold, type HanMap } from './fold.ts';
import { pairsIn } from './han-map.ts';
import { PART_SIZE } from './part-size.ts';
import type { Block, Zone } from './page-text.ts';
import { bigrams, GAP } from './tokens.ts';
import { cutWeight, weightOf } from './weights.ts';

/** A block in a part: position of its first token, anchor, section, text. */
export type PartBlock = readonly [position: number, anchor: string, section: string, zone: Zone, text: string];

export interface Part {
  /** Traditional characters in this part, as `unpackHanMap` reads them. */
  readonly han: string;
  readonly blocks: readonly PartBlock[];
}

/** The tokens of a block, separated by spaces: as one text they take a fifth of the memory. */
export interface TokenRow {
  readonly weight: number;
  readonly tokens: string;
}

export interface PageRecord {
  readonly rows: readonly TokenRow[];
  readonly parts: readonly Part[];
}

export function recordPage(blocks: readonly Block[], han: HanMap): PageRecord {
  const rows: TokenRow[] = [];
  const parts: PartBlock[][] = [];
  let position = 0;
  for (const block of blocks) {
    const { chars } = fold(block.text, han);
    const tokens = bigrams(chars);
    if (tokens.length === 0) continue;
    rows.push({ weight: weightOf(block.zone, chars.length), tokens: tokens.join(' ') });
    const entry: PartBlock = [position, block.anchor, block.section, block.zone, block.text];
    const last = Math.floor((position + tokens.length - 1) / PART_SIZE);
    for (let part = Math.floor(position / PART_SIZE); part <= last; part += 1) (parts[part] ??= []).push(entry);
    position += tokens.length + GAP.length;
  }
  return {
    rows,
    parts: Array.from(parts, (entries = []) => ({
      han: pairsIn(entries.map((entry) => entry[4]).join(''), han),
      blocks: entries,
    })),
  };
}

/** How often each token stands on all pages. */
export function countTokens(records: Iterable<PageRecord>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rows } of records)
    for (const { tokens } of rows)
      for (const token of tokens.split(' ')) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Pagefind reads these marks in any text it is given; in HTML it writes them itself. A little more than meant, since it cuts off what is left of a 24th. */
const openWeight = (weight: number): string => `___PAGEFIND_WEIGHT___${(weight + 0.01) / 24}`;
const CLOSE_WEIGHT = '___END_PAGEFIND_WEIGHT___';

/**
 * What Pagefind indexes: tokens separated by spaces, with its marks for weight.
 * @param frequent tokens of which a page keeps one place only, the first of those with most weight: all their places would make a query heavy, and tell
 * little. The others become empty positions.
 */
export function contentOf({ rows }: PageRecord, frequent: ReadonlySet<string>): string {
  const split = rows.map(({ weight, tokens }) => ({ weight, tokens: tokens.split(' ') }));
  const kept = keptPlaces(split, frequent);
  const words: string[] = [];
  let open = 0;
  const setWeight = (weight: number) => {
    if (weight === open) return;
    if (open !== 0) words.push(CLOSE_WEIGHT);
    if (weight !== 0) words.push(openWeight(weight));
    open = weight;
  };
  split.forEach(({ weight, tokens }, row) => {
    tokens.forEach((token, column) => {
      const place = kept.get(token);
      if (place && (place.row !== row || place.column !== column)) return words.push(GAP[0]);
      setWeight(place?.hasMore ? cutWeight(weight) : weight);
      return words.push(token);
    });
    words.push(...GAP);
  });
  setWeight(0);
  return words.join(' ');
}

interface KeptPlace {
  row: number;
  column: number;
  weight: number;
  hasMore: boolean;
}

function keptPlaces(
  rows: readonly { weight: number; tokens: readonly string[] }[],
  frequent: ReadonlySet<string>,
): Map<string, KeptPlace> {
  const kept = new Map<string, KeptPlace>();
  rows.forEach(({ weight, tokens }, row) =>
    tokens.forEach((token, column) => {
      if (!frequent.has(token)) return;
      const before = kept.get(token);
      if (!before) kept.set(token, { row, column, weight, hasMore: false });
      else if (weight > before.weight) kept.set(token, { row, column, weight, hasMore: true });
      else before.hasMore = true;
    }),
  );
  return kept;
}
