/** What stands around the hits: what was looked for besides, what else may be looked for, how hits are sorted, where to go without any. */
import type { Answer } from '../../search/query/answer.ts';
import { shorten } from '../../text/shorten.ts';
import { BROWSE, SEARCH } from '../../words/search.ts';
import { button, h } from '../h.ts';
import { expansionNote } from './hits.ts';
import { writeState, type SearchState } from './state.ts';

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
  return [
    ...(answer.expansions.length > 0 ? [h('p', { class: 'search-offer' }, expansionNote(answer))] : []),
    ...(answer.near.length > 0 ? [line(SEARCH.near, [...new Set(answer.near.flatMap(({ to }) => to))])] : []),
    ...(answer.nearest.length > 0 ? [line(SEARCH.nearest, answer.nearest)] : []),
  ];
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
