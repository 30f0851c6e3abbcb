/** What is looked for besides: other names of a phrase, what letters spell, a document number with its brackets. */
import type { OtherNames } from '../format/files.ts';
import type { HanMap } from '../format/fold.ts';
import type { Filters } from '../pagefind/engine.ts';
import type { Expansion } from './answer.ts';
import type { OpenIndex } from './open-index.ts';
import { intersect, NO_PAGES, unite, without, type Pages } from './pages.ts';
import { documentNumber, otherSpellings, parseQuery, type ParsedQuery } from './query.ts';
import { fullySpelledNames, spelledNames } from './spelled-names.ts';

/** A question as it is looked for. */
export interface Asked {
  readonly query: string;
  readonly parsed: ParsedQuery;
  readonly filters: Filters;
  readonly han: HanMap | undefined;
}

/** Pages that hold another name of a phrase in its place, and which names were looked for. */
export interface Expanded {
  readonly pages: Pages;
  readonly expansions: readonly Expansion[];
}

/**
 * @param others other names by folded phrase
 * @param known pages that hold the phrases themselves
 * @throws SearchFailure
 */
export async function expand(
  index: OpenIndex,
  asked: Asked,
  others: ReadonlyMap<string, OtherNames>,
  known: Pages,
): Promise<Expanded> {
  const { parsed, filters } = asked;
  const numbered = known.size === 0 ? await findNumber(index, asked) : undefined;
  if (numbered) return numbered;
  const spelled = parsed.phrases.length > 0 ? await spell(index, parsed, known.size > 0) : undefined;
  const expansions = spelled ? [spelled] : parsed.phrases.flatMap((phrase) => otherWays(phrase.join(''), others));
  if (expansions.length === 0) return { pages: NO_PAGES, expansions };
  const instead = async (phrase: string): Promise<Pages> => {
    const names = (expansions.find(({ from }) => from === phrase)?.to ?? []).filter(
      (name) => !others.get(phrase)?.covered.includes(name),
    );
    return unite(await Promise.all(names.map((name) => findName(index, name, asked))));
  };
  if (spelled) return { pages: without(await instead(spelled.from), known), expansions };
  const sides = await Promise.all(
    parsed.phrases.map(async (phrase) =>
      unite([await index.phrases.find(phrase, filters), await instead(phrase.join(''))]),
    ),
  );
  return { pages: without(intersect(sides), known), expansions };
}

function otherWays(from: string, others: ReadonlyMap<string, OtherNames>): Expansion[] {
  const names = others.get(from);
  const to = [...(names?.same ?? []), ...(names?.covered ?? []), ...otherSpellings(from)];
  return to.length > 0 ? [{ from, to }] : [];
}

/** A document number that was written without its brackets. */
async function findNumber(index: OpenIndex, { query, filters, han }: Asked): Promise<Expanded | undefined> {
  const number = documentNumber(query);
  if (!number) return undefined;
  const pages = await index.phrases.find(parseQuery(number, han).whole ?? [], filters);
  return pages.size > 0 ? { pages, expansions: [{ from: query.trim(), to: [number] }] } : undefined;
}

/** A name may hold punctuation, so it is looked for whole. */
async function findName(index: OpenIndex, name: string, { filters, han }: Asked): Promise<Pages> {
  const { whole, phrases } = parseQuery(name, han);
  const phrase = whole ?? phrases[0];
  return phrase ? index.phrases.find(phrase, filters) : NO_PAGES;
}

/**
 * Letters that spell a Chinese name: `yigongti`, `ygt`, `yi gong ti`.
 * @param isWord whether the letters stand on pages as they are; then initials, or the beginning of a name, would be guesswork
 */
async function spell(
  index: OpenIndex,
  { phrases, whole }: ParsedQuery,
  isWord: boolean,
): Promise<Expansion | undefined> {
  const letters = (whole ?? phrases[0] ?? []).join('').replaceAll(' ', '');
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(letters)) return undefined;
  const names = (isWord ? fullySpelledNames : spelledNames)(letters, await index.spellings(letters));
  return names.length > 0 ? { from: letters, to: names } : undefined;
}
