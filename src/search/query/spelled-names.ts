/** Names by their sound. */
import type { PinyinRow } from '../format/files.ts';

const MOST_NAMES = 4;
/** So many letters may stand for the beginning of a longer spelling. */
const FULL_BEGINNING = 4;
const INITIALS_BEGINNING = 3;

/** Names that letters spell in full. Shortest first. */
export const fullySpelledNames = (letters: string, rows: readonly PinyinRow[]): string[] =>
  shortest(rows.filter(([, full]) => full === letters));

/** Names that letters spell in full or by initials. Shortest first. */
export const spelledNames = (letters: string, rows: readonly PinyinRow[]): string[] =>
  shortest(rows.filter(([, full, initials]) => full === letters || initials === letters));

/** Names whose spelling begins so. They are no more than a guess. Shortest first. */
export const begunNames = (letters: string, rows: readonly PinyinRow[]): string[] =>
  shortest(
    rows.filter(
      ([, full, initials]) =>
        (letters.length >= FULL_BEGINNING && full.startsWith(letters)) ||
        (letters.length >= INITIALS_BEGINNING && initials.startsWith(letters)),
    ),
  );

/** Letters of a spelling as it may be typed: `yi'gong'ti`, `yī gòng tǐ`, `nü`; `undefined` for anything else. @param text folded */
export function lettersOfSpelling(text: string): string | undefined {
  const bare = text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\s\p{P}\p{M}]/gu, '');
  return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(bare) ? bare : undefined;
}

const shortest = (rows: readonly PinyinRow[]): string[] =>
  [...new Set(rows.map(([name]) => name))].sort((a, b) => a.length - b.length).slice(0, MOST_NAMES);
