/** Nothing holds all that was asked: the terms of it that do stand on pages, and the pages with most of them. */
import { foldText } from '../format/fold.ts';
import type { Fallback } from './answer.ts';
import type { Asked } from './expand.ts';
import type { OpenIndex } from './open-index.ts';
import type { FoundPage, Pages } from './pages.ts';
import { splitPhrase, type Term } from './split-phrase.ts';

export interface FoundInstead extends Fallback {
  readonly pages: Pages;
}

interface FoundTerm extends Term {
  readonly pages: Pages;
  /** How much it tells: the longer and the rarer, the more. */
  readonly weight: number;
}

/** More parts of a query are not looked at. */
const MOST_PHRASES = 8;
/** Pages that tell less than this share of what the best one does are left out. */
const LEAST = 0.5;
/** More than any score of one term. */
const BY_TERMS = 400;

/**
 * @returns `undefined` where nothing is found, or where the conditions alone are to blame
 * @throws SearchFailure
 */
export async function fallBack(index: OpenIndex, asked: Asked): Promise<FoundInstead | undefined> {
  const terms = await termsOf(index, asked);
  const found = (await Promise.all(terms.map((term) => findTerm(index, term, asked)))).filter(
    ({ pages }) => pages.size > 0,
  );
  const pages = weighPages(found);
  if (pages.size === 0) return undefined;
  const shown = found.filter((term) => [...term.pages.keys()].some((page) => pages.has(page)));
  return {
    pages,
    terms: [...shown].sort((a, b) => b.weight - a.weight).map(({ text }) => text),
    left: terms.filter(({ text }) => !shown.some((term) => term.text === text)).map(({ text }) => text),
  };
}

/** The phrases that stand on pages as they are, and the parts of the others. */
async function termsOf(index: OpenIndex, { parsed }: Asked): Promise<Term[]> {
  const phrases = parsed.phrases.slice(0, MOST_PHRASES);
  const parts = await Promise.all(
    phrases.map(async (phrase): Promise<Term[]> => {
      const isThere = (await index.phrases.find(phrase, {})).size > 0;
      return isThere ? [{ text: phrase.join(''), isName: true }] : splitPhrase(index, phrase);
    }),
  );
  const [first, ...others] = parts;
  // One phrase that is there: the conditions keep it away, and parts of it would say something else.
  if (others.length === 0 && first?.length === 1 && first[0]?.text === phrases[0]?.join('')) return [];
  return [...new Map(parts.flat().map((term) => [term.text, term])).values()];
}

async function findTerm(index: OpenIndex, term: Term, { filters, han }: Asked): Promise<FoundTerm> {
  const letters = [...foldText(term.text, han)];
  const pages = await index.phrases.find(letters, filters);
  const rarity = Math.log2(1 + index.manifest.pages / Math.max(1, pages.size));
  return { ...term, pages, weight: letters.length * rarity * (term.isName ? 2 : 1) };
}

/** The pages with most of the terms, by what these tell together. */
function weighPages(terms: readonly FoundTerm[]): Pages {
  const weights = new Map<string, number>();
  for (const { pages, weight } of terms)
    for (const page of pages.keys()) weights.set(page, (weights.get(page) ?? 0) + weight);
  const most = Math.max(...weights.values());
  return new Map(
    [...weights]
      .filter(([, weight]) => weight >= LEAST * most)
      .map(([page, weight]): [string, FoundPage] => {
        const found = terms.flatMap(({ pages }) => pages.get(page) ?? []);
        const score = Math.max(...found.map((one) => one.score));
        return [page, { grounds: found.flatMap(({ grounds }) => grounds), score: (BY_TERMS * weight) / most + score }];
      }),
  );
}
