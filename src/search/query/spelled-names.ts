/** Names by their sound. */
import type { PinyinRow } from '../format/files.ts';

const MOST_NAMES = 4;
/** So many letters may stand for the beginning of a longer spelling. */
const FULL_BEGINNING = 4;
const INITIALS_BEGINNING = 3;

/** Names that letters spell in full. Shortest first. */
export const fullySpelledNames = (letters: string, rows: readonly PinyinRow[]): string[] =>
  shortest(rows.filter(([, full]) => full === letters));

/** Names that letters spell in full or by initials; if none, names whose spelling begins so. Shortest first. */
export function spelledNames(letters: string, rows: readonly PinyinRow[]): string[] {
  const spelled = rows.filter(([, full, initials]) => full === letters || initials === letters);
  const found =
    spelled.length > 0
      ? spelled
      : rows.filter(
          ([, full, initials]) =>
            (letters.length >= FULL_BEGINNING && full.startsWith(letters)) ||
            (letters.length >= INITIALS_BEGINNING && initials.startsWith(letters)),
        );
  return shortest(found);
}

const shortest = (rows: readonly PinyinRow[]): string[] =>
  [...new Set(rows.map(([name]) => name))].sort((a, b) => a.length - b.length).slice(0, MOST_NAMES);
