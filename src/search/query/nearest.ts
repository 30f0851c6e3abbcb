/** What is spelt most alike: offered after nothing was found. */
import { distance } from 'fastest-levenshtein';
import type { PinyinRow, TermRow } from '../format/files.ts';
import { foldText } from '../format/fold.ts';

const MOST_OFFERS = 3;

/** The known words a slip of the pen away: a third of the letters may differ, at least one. */
function closest(
  word: string,
  known: readonly (readonly [spelling: string, offer: string])[],
  allowed: number,
): string[] {
  return known
    .filter(([spelling]) => Math.abs(spelling.length - word.length) <= allowed)
    .map(([spelling, offer], order) => ({ offer, order, far: distance(word, spelling) }))
    .filter(({ far }) => far > 0 && far <= allowed)
    .sort((a, b) => a.far - b.far || a.order - b.order)
    .slice(0, MOST_OFFERS)
    .map(({ offer }) => offer);
}

const slips = (word: string): number => Math.max(1, Math.floor(word.length / 3));

const foldedNames = (terms: readonly TermRow[]): (readonly [folded: string, name: string])[] =>
  terms.flatMap(([, , names, near]) => [...names, ...near]).map((name) => [foldText(name), name] as const);

/** Names a slip of the pen away. @param phrase folded */
export const closeNames = (phrase: string, terms: readonly TermRow[]): string[] =>
  closest(phrase, foldedNames(terms), slips(phrase));

/** The same; if there are none, the names that stand in the phrase. */
export function nearestNames(phrase: string, terms: readonly TermRow[]): string[] {
  const close = closeNames(phrase, terms);
  if (close.length > 0) return close;
  // A longer question: the names that stand in it.
  return foldedNames(terms)
    .filter(([folded]) => phrase.includes(folded))
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, MOST_OFFERS)
    .map(([, name]) => name);
}

/** @param words Latin words and numbers of the site, the most frequent first */
export function nearestWords(phrase: string, words: readonly string[], spelling: readonly PinyinRow[]): string[] {
  const spelt = spelling.map(([name, full]) => [full, name] as const);
  return [
    ...new Set([
      ...closest(
        phrase,
        words.map((word) => [word, word] as const),
        slips(phrase),
      ),
      ...closest(phrase, spelt, slips(phrase)),
    ]),
  ].slice(0, MOST_OFFERS);
}
