/** Pages as hits: in order, each in one group, counted by facet. */
import { FACETS, pageName, type DatesData, type PageHead } from '../format/files.ts';
import type { FilterCounts } from '../pagefind/engine.ts';
import type { Hit, Match } from './answer.ts';
import type { Pages } from './pages.ts';

type Heads = ReadonlyMap<string, PageHead> | undefined;

/** Pages that repeat what others say come after them. The page of one figure repeats its document and its indicator, so it comes after all others of its place. */
const LATER: Readonly<Record<string, number>> = { list: 14, home: 18, about: 10, figure: 500 };

/** More than any score: pages about other places, and those about none, come after those about the chosen region. */
const ELSEWHERE = 1000;

/**
 * @param before pages of the groups above, which are not listed again
 * @param region code of the chosen one: its own pages come first
 */
export function listHits(
  pages: Pages,
  match: Match,
  before: readonly Pages[],
  heads: Heads,
  region: string | undefined,
): Hit[] {
  const places = region === undefined || !heads ? undefined : namesWithin(heads, region);
  const lateness = ({ kind, place }: PageHead): number =>
    (LATER[kind[0] ?? ''] ?? 0) + (!places || places.has(place) ? 0 : place === '' ? 2 * ELSEWHERE : ELSEWHERE);
  return [...pages]
    .filter(([page]) => !before.some((others) => others.has(page)))
    .map(([page, { grounds, score }]) => {
      const head = heads?.get(page);
      return { page, match, score: score - (head ? lateness(head) : 0), grounds, head };
    })
    .sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}

/** Names of a region and of those below it, from their own pages. */
const namesWithin = (heads: ReadonlyMap<string, PageHead>, region: string): ReadonlySet<string> =>
  new Set(
    [...heads.values()]
      .filter((head) => head.kind[0] === 'region' && head.region.includes(region))
      .map(({ place }) => place),
  );

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
