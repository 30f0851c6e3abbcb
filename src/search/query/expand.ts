/** What is looked for besides: other names of a phrase, what letters spell, a document number with its brackets. */
import type { OtherNames } from '../format/files.ts';
import { fold, type HanMap } from '../format/fold.ts';
import type { Filters } from '../pagefind/engine.ts';
import type { Expansion } from './answer.ts';
import type { OpenIndex } from './open-index.ts';
import { intersect, NO_PAGES, unite, without, type Pages } from './pages.ts';
import { documentNumber, otherSpellings, parseQuery, type ParsedQuery } from './query.ts';
import { begunNames, fullySpelledNames, lettersOfSpelling, spelledNames } from './spelled-names.ts';

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
  /** Whether the names only begin with what was typed: a guess, no other name of it. */
  readonly isGuess: boolean;
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
  const isGuess = spelled?.isGuess ?? false;
  const expansions: readonly Expansion[] = spelled
    ? [spelled]
    : parsed.phrases.flatMap((phrase) => otherWays(phrase.join(''), others));
  if (expansions.length === 0) return { pages: NO_PAGES, expansions, isGuess };
  const instead = async (phrase: string): Promise<Pages> => {
    const names = (expansions.find(({ from }) => from === phrase)?.to ?? []).filter(
      (name) => !others.get(phrase)?.covered.includes(name),
    );
    return unite(await Promise.all(names.map((name) => findName(index, name, asked))));
  };
  if (spelled) return { pages: without(await instead(spelled.from), known), expansions, isGuess };
  const sides = await Promise.all(
    parsed.phrases.map(async (phrase) =>
      unite([await index.phrases.find(phrase, filters), await instead(phrase.join(''))]),
    ),
  );
  return { pages: without(intersect(sides), known), expansions, isGuess };
}

function otherWays(from: string, others: ReadonlyMap<string, OtherNames>): Expansion[] {
  const names = others.get(from);
  const to = [...new Set([...(names?.same ?? []), ...(names?.covered ?? []), ...otherSpellings(from)])];
  return to.length > 0 ? [{ from, to }] : [];
}

/** A document number that was written without its brackets. */
async function findNumber(index: OpenIndex, { query, filters, han }: Asked): Promise<Expanded | undefined> {
  const number = documentNumber(query);
  if (!number) return undefined;
  const pages = await index.phrases.find(parseQuery(number, han).whole ?? [], filters);
  return pages.size > 0 ? { pages, expansions: [{ from: query.trim(), to: [number] }], isGuess: false } : undefined;
}

/** A name is looked for whole, with its punctuation: what holds a part of it does not hold the name. */
async function findName(index: OpenIndex, name: string, { filters, han }: Asked): Promise<Pages> {
  const { chars } = fold(name, han);
  return chars.length > 1 ? index.phrases.find(chars, filters) : NO_PAGES;
}

/**
 * Letters that spell a Chinese name: `yigongti`, `ygt`, `yi gong ti`.
 * @param isWord whether the letters stand on pages as they are; then initials, or the beginning of a name, would be guesswork
 */
async function spell(
  index: OpenIndex,
  { phrases, whole }: ParsedQuery,
  isWord: boolean,
): Promise<(Expansion & { readonly isGuess: boolean }) | undefined> {
  const letters = lettersOfSpelling((whole ?? phrases[0] ?? []).join(''));
  if (letters === undefined) return undefined;
  const rows = await index.spellings(letters);
  const names = (isWord ? fullySpelledNames : spelledNames)(letters, rows);
  if (names.length > 0) return { from: letters, to: names, isGuess: false };
  const begun = isWord ? [] : begunNames(letters, rows);
  return begun.length > 0 ? { from: letters, to: begun, isGuess: true } : undefined;
}
