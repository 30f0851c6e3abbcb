/**
 * A page as the index holds it: rows of letters with weights, from which the words for Pagefind are made, and the same text cut into parts for excerpts.
 * Positions count words. They are what ties both together: Pagefind says at which position a phrase stands, the part that covers it holds the text.
 */
import { fold, type HanMap } from '../format/fold.ts';
import { pairsIn } from './han-map.ts';
import { PART_SIZE } from '../format/part-size.ts';
import type { Block, Part, PartBlock } from '../format/blocks.ts';
import { GAP, lettersOf, LONGEST_TOKEN, rareTokenAt, splitLetters, tokenAt, type Letters } from '../format/tokens.ts';
import { presenceWeight, weightOf } from '../format/weights.ts';
import { WeightedWords } from '../pagefind/marks.ts';

/** The letters of a block of two or more. One text, not a list: it takes a fifth of the memory. */
export interface LetterRow {
  readonly block: Block;
  readonly weight: number;
  readonly letters: string;
}

export interface PageRecord {
  /** What Pagefind indexes: tokens separated by spaces, with its marks for weight. */
  readonly content: string;
  readonly parts: readonly Part[];
}

export const readRows = (blocks: readonly Block[], han: HanMap): LetterRow[] =>
  blocks.flatMap((block) => {
    const { chars } = fold(block.text, han);
    if (chars.length < 2) return [];
    return [{ block, weight: weightOf(block.zone, chars.length), letters: lettersOf(chars).join('') }];
  });

/**
 * Tokens with more places on all pages than `most`. Those of a length are counted only behind frequent ones of the length before.
 * @param pages rows of each page; read once per length
 */
export function frequentTokens(pages: readonly (readonly LetterRow[])[], most: number): Set<string> {
  const frequent = new Set<string>();
  for (let length = 2; length < LONGEST_TOKEN; length += 1) {
    const counts = new Map<string, number>();
    for (const rows of pages)
      for (const row of rows) {
        const letters = splitLetters(row.letters);
        for (let at = 0; at + length <= letters.length; at += 1) {
          if (length > 2 && !frequent.has(tokenAt(letters, at, length - 1))) continue;
          const token = tokenAt(letters, at, length);
          counts.set(token, (counts.get(token) ?? 0) + 1);
        }
      }
    const before = frequent.size;
    for (const [token, count] of counts) if (count > most) frequent.add(token);
    if (frequent.size === before) break;
  }
  return frequent;
}

/**
 * @param frequent tokens that stand once per page, behind the block where they weigh most; their places are taken by longer tokens
 */
export function recordPage(rows: readonly LetterRow[], frequent: ReadonlySet<string>, han: HanMap): PageRecord {
  const words = new WeightedWords();
  const parts: PartBlock[][] = [];
  const split = rows.map((row) => splitLetters(row.letters));
  const present = frequent.size > 0 ? presentTokens(rows, split, frequent) : new Map<number, string[]>();
  rows.forEach(({ block, weight }, index) => {
    const letters = split[index] ?? [];
    const entry: PartBlock = [words.position, block.anchor, block.section, block.zone, block.text];
    for (let at = 0; at + 2 <= letters.length; at += 1)
      words.add(rareTokenAt(letters, at, frequent)?.token ?? GAP[0], weight);
    for (const gap of GAP) words.add(gap, weight);
    for (const token of present.get(index) ?? []) words.add(token, presenceWeight(weight));
    const last = Math.floor((words.position - 1) / PART_SIZE);
    for (let part = Math.floor(entry[0] / PART_SIZE); part <= last; part += 1) (parts[part] ??= []).push(entry);
  });
  return {
    content: words.text(),
    parts: Array.from(parts, (entries = []) => ({
      han: pairsIn(entries.map((entry) => entry[4]).join(''), han),
      blocks: entries,
    })),
  };
}

/** For each row the frequent tokens that are kept behind it. */
function presentTokens(
  rows: readonly LetterRow[],
  split: readonly Letters[],
  frequent: ReadonlySet<string>,
): Map<number, string[]> {
  const best = new Map<string, number>();
  split.forEach((letters, index) => {
    for (let at = 0; at + 2 <= letters.length; at += 1)
      for (let length = 2; length < LONGEST_TOKEN && at + length <= letters.length; length += 1) {
        const token = tokenAt(letters, at, length);
        if (!frequent.has(token)) break;
        const before = best.get(token);
        if (before === undefined || (rows[index]?.weight ?? 0) > (rows[before]?.weight ?? 0)) best.set(token, index);
      }
  });
  const byRow = new Map<number, string[]>();
  for (const [token, index] of best) byRow.set(index, [...(byRow.get(index) ?? []), token]);
  return byRow;
}
