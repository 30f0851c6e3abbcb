/** Pages as hits: in order, each in one group, counted by facet. */
import { FACETS, pageName, type DatesData, type PageHead } from '../format/files.ts';
import type { FilterCounts } from '../pagefind/engine.ts';
import type { Hit, Match } from './answer.ts';
import type { Pages } from './pages.ts';

type Heads = ReadonlyMap<string, PageHead> | undefined;

/** Pages that repeat what others say come after them. */
const LATER: Readonly<Record<string, number>> = { list: 14, home: 18, about: 10 };

/** @param before pages of the groups above, which are not listed again */
export const listHits = (pages: Pages, match: Match, before: readonly Pages[], heads: Heads): Hit[] =>
  [...pages]
    .filter(([page]) => !before.some((others) => others.has(page)))
    .map(([page, { grounds, score }]) => {
      const head = heads?.get(page);
      return { page, match, score: score - (LATER[head?.kind[0] ?? ''] ?? 0), grounds, head };
    })
    .sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));

/**
 * The newest first.
 * @param dates of all pages, on a site without a directory
 */
export function byDate(dates: DatesData): (hits: readonly Hit[]) => Hit[] {
  const dateByName = new Map(dates.map((date, index) => [pageName(index), date]));
  const dateOf = (hit: Hit): string => dateByName.get(hit.page) ?? hit.head?.date ?? '';
  return (hits) => [...hits].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}

/** How many of the hits have each value of each facet. */
export const countFacets = (hits: readonly Hit[]): FilterCounts =>
  Object.fromEntries(
    FACETS.map((facet) => {
      // Values are ids of content, among them perhaps one that every object has, such as `constructor`.
      const values = new Map<string, number>();
      for (const { head } of hits)
        for (const value of head?.[facet] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
      return [facet, Object.fromEntries(values)];
    }),
  );
