/** How alike two short Chinese texts are. */

const NOT_A_LETTER = /[\p{P}\p{S}\s]/gu;

/** Pairs of neighbouring characters of a text, punctuation aside, with how often each stands in it; `size` is how many there are. */
export interface Pairs {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Worked out once for a text that is held against many. */
export function pairsOf(text: string): Pairs {
  const letters = [...text.replace(NOT_A_LETTER, '')];
  const counts = new Map<string, number>();
  for (let index = 1; index < letters.length; index += 1) {
    const pair = `${letters[index - 1]}${letters[index]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { text, counts, size: Math.max(0, letters.length - 1) };
}

/** Dice coefficient of two texts' pairs: 0 for nothing in common, 1 for the same text. */
export function likeness(one: Pairs, other: Pairs): number {
  const total = one.size + other.size;
  if (total === 0) return one.text === other.text ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0);
  return (2 * shared) / total;
}

/** The same for two texts that are met once. */
export const similarity = (one: string, other: string): number => likeness(pairsOf(one), pairsOf(other));
