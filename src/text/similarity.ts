/** How alike two short Chinese texts are. */

const NOT_A_LETTER = /[\p{P}\p{S}\s]/gu;

function pairsOf(text: string): Map<string, number> {
  const letters = [...text.replace(NOT_A_LETTER, '')];
  const pairs = new Map<string, number>();
  letters.slice(1).forEach((letter, index) => {
    const pair = `${letters[index]}${letter}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

/** Dice coefficient of the pairs of neighbouring characters, punctuation aside: 0 for nothing in common, 1 for the same text. */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const size = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const total = size(a) + size(b);
  if (total === 0) return one === other ? 1 : 0;
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return (2 * shared) / total;
}
