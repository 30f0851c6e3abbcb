/** Names that mean the same, and names that are close. */
import type { NamesData, OtherNames, TermRow } from '../format/files.ts';
import { foldText, separates } from '../format/fold.ts';

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
          covered: (known?.covered ?? []).filter((other) => other !== name),
          near: known?.near ?? [],
        });
    }
  return Object.fromEntries(all);
}

/** As it is typed: “云影像”服务 without the quotes. */
const withoutPunctuation = (name: string): string => [...foldText(name)].filter((char) => !separates(char)).join('');
