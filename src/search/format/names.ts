/** Names that mean the same, names that are close, and names by their sound. */
import type { NamesData, OtherNames, PinyinRow, TermRow } from './files.ts';
import { foldText, separates } from './fold.ts';

/**
 * Other names of what a phrase names. Names that contain the phrase are left out: they are found anyway.
 * @param phrase folded
 */
function otherNames(phrase: string, terms: readonly TermRow[]): { same: string[]; near: string[] } {
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

/**
 * The other names of every name, by folded name. Build time.
 * @param pageTexts folded visible text of each page; tells which other names bring pages of their own. `undefined` on a site too large to look: then all may
 */
export function buildOtherNames(terms: readonly TermRow[], pageTexts: readonly string[] | undefined): NamesData {
  const pages = new Map<string, ReadonlySet<number>>();
  const pagesWith = (name: string): ReadonlySet<number> => {
    const folded = foldText(name);
    const known =
      pages.get(folded) ?? new Set(pageTexts?.flatMap((text, index) => (text.includes(folded) ? [index] : [])));
    pages.set(folded, known);
    return known;
  };
  const all = new Map<string, OtherNames>();
  const termsByName = Map.groupBy(
    terms.flatMap((term) =>
      [...new Set([...term[2], ...term[3]].map((name) => foldText(name)))].map((name) => ({ name, term })),
    ),
    ({ name }) => name,
  );
  for (const [name, entries] of termsByName) {
    const { same, near } = otherNames(
      name,
      entries.map(({ term }) => term),
    );
    if (same.length + near.length === 0) continue;
    const adds = (other: string) => pageTexts === undefined || !pagesWith(other).isSubsetOf(pagesWith(name));
    all.set(name, { same: same.filter(adds), covered: same.filter((other) => !adds(other)), near });
  }
  for (const [, , names, close] of terms)
    for (const name of [...names, ...close]) {
      const bare = withoutPunctuation(name);
      const known = all.get(bare);
      if (bare !== foldText(name))
        all.set(bare, {
          same: [...new Set([...(known?.same ?? []), name])],
          covered: known?.covered ?? [],
          near: known?.near ?? [],
        });
    }
  return Object.fromEntries(all);
}

/** As it is typed: “云影像”服务 without the quotes. */
const withoutPunctuation = (name: string): string => [...foldText(name)].filter((char) => !separates(char)).join('');

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
  [...new Set(rows.map(([name]) => name))].toSorted((a, b) => a.length - b.length).slice(0, MOST_NAMES);
