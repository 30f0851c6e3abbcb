/** Names that mean the same, names that are close, and names by their sound. */
import type { PinyinRow, TermRow } from './files.ts';
import { foldText } from './fold.ts';

export interface Names {
  readonly terms: readonly TermRow[];
}

/**
 * @param phrase folded
 * @returns other names of what the phrase names; those that contain the phrase are left out, since they are found anyway
 */
export function expandPhrase(phrase: string, { terms }: Names): { same: string[]; near: string[] } {
  const same = new Set<string>();
  const near = new Set<string>();
  for (const [, , names, close] of terms) {
    const isName = names.some((name) => foldText(name) === phrase);
    if (isName) for (const name of names) if (!foldText(name).includes(phrase)) same.add(name);
    if (isName) for (const name of close) near.add(name);
    else if (close.some((name) => foldText(name) === phrase) && names[0]) near.add(names[0]);
  }
  return { same: [...same], near: [...near].filter((name) => !same.has(name) && foldText(name) !== phrase) };
}

const MOST_NAMES = 4;
/** So many letters may stand for the beginning of a longer spelling. */
const FULL_BEGINNING = 4;
const INITIALS_BEGINNING = 3;

/** Names that letters spell in full or by initials; if none, names whose spelling begins so. Shortest first. */
export function spelledNames(letters: string, rows: readonly PinyinRow[]): string[] {
  const spelled = rows.filter(([, full, initials]) => full === letters || initials === letters);
  const found =
    spelled.length > 0
      ? spelled
      : rows.filter(
          ([, full, initials]) =>
            (letters.length >= FULL_BEGINNING && full.startsWith(letters)) || (letters.length >= INITIALS_BEGINNING && initials.startsWith(letters)),
        );
  return [...new Set(found.map(([name]) => name))].toSorted((a, b) => a.length - b.length).slice(0, MOST_NAMES);
}
