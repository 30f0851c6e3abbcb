/** What stands around the hits: what was looked for besides, what else may be looked for, how hits are sorted, where to go without any. */
import { foldText } from '../../search/format/fold.ts';
import type { Answer } from '../../search/query/answer.ts';
import { yearIn } from '../../search/query/query.ts';
import { shorten } from '../../text/shorten.ts';
import { BROWSE, SEARCH } from '../../words/search.ts';
import { button, h } from '../h.ts';
import { expansionNote } from './hits.ts';
import { writeState, type SearchState } from './state.ts';

/** Terms that are offered by themselves. */
const MOST_APART = 6;

type Ask = (query: string) => void;

/** A query to be asked with a click; the link can be copied. */
export function renderQueryLink(query: string, ask: Ask): HTMLAnchorElement {
  const link = h(
    'a',
    { href: writeState({ query, filters: {}, sort: 'relevance', page: 1 }), 'data-offer': query },
    shorten(query),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    ask(query);
  });
  return link;
}

/** What was expanded is said first, even where it brought no more pages. */
export function renderOffers(answer: Answer, ask: Ask): HTMLElement[] {
  const line = (label: string, names: readonly string[]) =>
    h('p', { class: 'search-offer' }, label, ...names.map((name) => renderQueryLink(name, ask)));
  const { expansions, near, nearest, fallback } = answer;
  const apart = fallback ? [...fallback.terms, ...fallback.left].slice(0, MOST_APART) : [];
  const alike = nearest.filter((name) => !apart.includes(name));
  return [
    ...(expansions.length > 0 ? [h('p', { class: 'search-offer' }, expansionNote(answer))] : []),
    ...(near.length > 0 ? [line(SEARCH.near, [...new Set(near.flatMap(({ to }) => to))])] : []),
    ...(alike.length > 0 ? [line(SEARCH.nearest, alike)] : []),
    ...(apart.length > 0 ? [line(SEARCH.apart, apart)] : []),
  ];
}

/**
 * A year is a word like any other, and a condition: that is offered beside its hits.
 * @param change narrows, or widens by leaving the year out of the words
 */
export function renderYears(
  { counts }: Answer,
  { query, filters }: Pick<SearchState, 'query' | 'filters'>,
  change: (part: Partial<SearchState>) => void,
): HTMLElement[] {
  const all = query.trim().split(/\s+/u);
  const year = all.map((word) => yearIn(foldText(word))).find((one) => one !== undefined);
  if (year === undefined || filters.year) return [];
  const words = all.filter((word) => yearIn(foldText(word)) !== year);
  const isAlone = words.length === 0;
  const count = counts?.['year']?.[year];
  if (isAlone && counts && !count) return [];
  const ask = () => change({ query: isAlone ? query : words.join(' '), filters: { ...filters, year } });
  const offer = SEARCH.yearOffer(year, isAlone ? count : undefined);
  return [h('p', { class: 'search-offer' }, SEARCH.year(year), button(offer, ask, { 'data-offer-year': year }))];
}

export const renderSorting = (chosen: SearchState['sort'], choose: (sort: SearchState['sort']) => void): HTMLElement =>
  h(
    'p',
    { class: 'search-sort', role: 'group', 'aria-label': SEARCH.sortLabel },
    ...(['relevance', 'date'] as const).map((sort) =>
      button(SEARCH.sort[sort], () => choose(sort), { 'aria-pressed': sort === chosen }),
    ),
  );

/** The index pages. @param base path of the site's root, with a slash at the end */
export const renderBrowse = (base: string): HTMLElement =>
  h(
    'p',
    { class: 'search-offer' },
    SEARCH.browse,
    ...BROWSE.map(([path, name]) => h('a', { href: `${base}${path.slice(1)}` }, name)),
  );

/** Nothing found. @param widen drops the conditions, if there are any */
export const renderEmpty = (base: string, widen: (() => void) | undefined): HTMLElement[] => [
  ...(widen ? [h('p', {}, button(SEARCH.clearFacets, widen))] : []),
  renderBrowse(base),
];
