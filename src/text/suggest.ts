import { closest, distance } from 'fastest-levenshtein';

/** Longer than any name: comparing letters of a text of megabytes with every name takes minutes, and it is no slip of the pen. */
const LONGEST = 100;

/**
 * The nearest of the known words, or `undefined` when none is near enough to be a slip of the pen: at most a third of the
 * letters differ, or one word contains the other.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word === '' || word.length > LONGEST) return undefined;
  const best = closest(word, known);
  if (distance(word, best) <= Math.max(2, Math.floor(Math.max(word.length, best.length) / 3))) return best;
  return known.find((candidate) => candidate.includes(word) || word.includes(candidate));
}

/** ` 是否指“…”？` when a near word exists, else the list of what there is (at most eight), else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near) return `是否指“${near}”？`;
  if (known.length === 0) return '';
  return known.length <= 20
    ? `可用的有：${known.join('、')}。`
    : `可用的有 ${known.length} 个，如 ${known.slice(0, 8).join('、')}。`;
}
