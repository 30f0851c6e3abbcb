/** The parts of a phrase that stand on pages: names of things first, then the longest runs of characters that are there. */
import type { TermRow } from '../format/files.ts';
import { foldText } from '../format/fold.ts';
import { piecesOf } from './filler.ts';
import type { OpenIndex } from './open-index.ts';
import type { Phrase } from './query.ts';
import { lettersOfSpelling, spelledNames } from './spelled-names.ts';

/** A part of what was asked. */
export interface Term {
  readonly text: string;
  /** Typed as a word of its own, or the name of something: it tells twice as much as a run of characters. */
  readonly isName: boolean;
}

/** A longer phrase is looked at only so far, characters: each may need a file of the index. */
const LONGEST = 40;
const HAN = /\p{Script=Han}/u;

/** @throws SearchFailure */
export async function splitPhrase(index: OpenIndex, phrase: Phrase): Promise<Term[]> {
  const text = phrase.slice(0, LONGEST).join('');
  if (!HAN.test(text)) return spelledTerms(index, text);
  const { names, rest } = takeNames(text, await index.terms());
  const pieces = await Promise.all(rest.flatMap(piecesOf).map((piece) => longestRuns(index, [...piece])));
  return [...names.map((name) => ({ text: name, isName: true })), ...pieces.flat()];
}

async function spelledTerms(index: OpenIndex, text: string): Promise<Term[]> {
  const letters = lettersOfSpelling(text);
  const names = letters === undefined ? [] : spelledNames(letters, await index.spellings(letters));
  return names.slice(0, 1).map((name) => ({ text: name, isName: true }));
}

/** The names in a text, longest first and none inside another, and what is left between them. @param text folded */
export function takeNames(text: string, terms: readonly TermRow[]): { names: string[]; rest: string[] } {
  const known = new Set(
    terms
      .flatMap(([, , same, near]) => [...same, ...near])
      .map((name) => foldText(name))
      .filter((name) => name.length > 1),
  );
  const names: string[] = [];
  let rest = [text];
  const inside = [...known].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
  for (const name of inside) {
    if (!rest.some((piece) => piece.includes(name))) continue;
    names.push(name);
    rest = rest.flatMap((piece) => piece.split(name));
  }
  return { names: names.sort((a, b) => text.indexOf(a) - text.indexOf(b)), rest: rest.filter(Boolean) };
}

/** The longest run that stands on a page, and the same again on either side of it. */
async function longestRuns(index: OpenIndex, chars: readonly string[]): Promise<Term[]> {
  for (let length = chars.length; length > 1; length -= 1)
    for (let start = 0; start + length <= chars.length; start += 1) {
      const run = chars.slice(start, start + length);
      if ((await index.phrases.find(run, {})).size === 0) continue;
      const sides = [chars.slice(0, start), chars.slice(start + length)];
      const [before = [], after = []] = await Promise.all(sides.map((side) => longestRuns(index, side)));
      return [...before, { text: run.join(''), isName: false }, ...after];
    }
  return [];
}
