/** An answer on the page: what it is called, its hits, what they have in common. */
import { allHits, eachGroup } from '../../search/query/answer.ts';
import type { Facet } from '../../search/format/files.ts';
import type { Searcher } from '../../search/query/searcher.ts';
import { PAGE_DATA } from '../../words/data-page.ts';
import { SEARCH } from '../../words/search.ts';
import { button, h } from '../h.ts';
import { renderFacets, withChosen } from './facets.ts';
import { keepFocus } from './keep-focus.ts';
import { renderEmpty, renderOffers, renderSorting, renderYears } from './notes.ts';
import { renderList } from './result-list.ts';
import type { Found } from './runs.ts';
import { sayCounts } from './say-counts.ts';
import type { Screen } from './screen.ts';
import type { SearchState } from './state.ts';

/** Hits that are listed at once, and again with each wish for more. */
const LENGTH = 20;

export interface AnswerEvents {
  /** Looks for something else, everywhere. */
  ask: (query: string) => void;
  /** @param value `undefined` drops the condition */
  choose: (facet: Facet, value: string | undefined) => void;
  change: (part: Partial<SearchState>) => void;
  /** More of the same answer is listed. @param page how many lengths of the list there are now */
  listed: (page: number) => void;
  failed: (error: unknown) => void;
}

type FoundHere = Found<Searcher>;

/**
 * @param isCut whether more was typed than is looked for
 * @param signal given when another answer takes the place of this one
 */
export function showAnswer(
  screen: Screen,
  found: FoundHere,
  isCut: boolean,
  signal: AbortSignal,
  events: AnswerEvents,
): void {
  const { source, verified, state } = found;
  const { answer } = verified;
  const total = allHits(answer).length;
  const filtered = Object.keys(state.filters).length > 0;
  const widen = () => events.change({ filters: {} });
  showCounts(screen, found, isCut);
  const results = screen.part('results');
  const list = [
    ...(found.card ? [found.card] : []),
    ...renderOffers(answer, events.ask),
    ...renderYears(answer, state, events.change),
    ...(total > 0 ? [renderSorting(state.sort, (sort) => events.change({ sort }))] : []),
    ...(total === 0 && answer.phrases.length > 0 ? renderEmpty(screen.base, filtered ? widen : undefined) : []),
    ...renderHits(screen, found, isCut, signal, events),
  ];
  keepFocus(results, () => results.replaceChildren(...list));
  const facets = screen.part('facets') as HTMLDetailsElement;
  // Only exact hits are counted; a box without a single value would be an empty promise.
  facets.hidden = !filtered && (!answer.counts || answer.exact.length === 0);
  screen.part('facet-lists').replaceChildren(...renderFacetLists(found, widen, events));
  if (facets.hidden || facets.dataset['placed'] !== undefined) return;
  facets.dataset['placed'] = '';
  // On a large site they cost bytes: there the reader opens them.
  facets.open = source.manifest.directory && window.matchMedia('(min-width: 62rem)').matches;
}

function showCounts(screen: Screen, { source, verified, state }: FoundHere, isCut: boolean): void {
  screen.count(verified.answer.exact.length, verified.isAbout);
  screen.say(sayCounts(verified, state, source.manifest.pages, isCut));
}

function renderHits(
  screen: Screen,
  found: FoundHere,
  isCut: boolean,
  signal: AbortSignal,
  { listed, failed }: AnswerEvents,
): HTMLElement[] {
  const { source, verified, state } = found;
  let counted = verified;
  let { page } = state;
  const total = () => allHits(counted.answer).length;
  const { sections, list } = renderList(verified, source.manifest.directory, screen, {
    signal,
    read: (hit) => source.details(hit),
    dropped: (hit) => {
      const answer = eachGroup(counted.answer, (hits) => hits.filter((other) => other !== hit));
      counted = { ...counted, answer };
      showCounts(screen, { ...found, verified: counted }, isCut);
      sayMore();
    },
    failed,
  });
  const more = button('', () => {
    page += 1;
    const first = list(page * LENGTH);
    sayMore();
    first?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
    listed(page);
  });
  const said = h('span', { class: 'count' });
  const line = h('p', { class: 'search-more' }, more, ' ', said);
  const sayMore = () => {
    const shown = Math.min(page * LENGTH, total());
    line.hidden = shown >= total();
    more.textContent = SEARCH.moreHits(Math.min(LENGTH, total() - shown));
    said.textContent = SEARCH.shownHits(shown, total());
  };
  list(page * LENGTH);
  sayMore();
  return [...sections, line, ...renderSave(screen, found, failed)];
}

/** Takes the answer away as a table. */
function renderSave(
  screen: Screen,
  { source, verified, state }: FoundHere,
  failed: (error: unknown) => void,
): HTMLElement[] {
  const total = allHits(verified.answer).length;
  if (total === 0) return [];
  const take = () =>
    void import('./save-results.ts')
      .then(({ saveResults }) => saveResults(source, verified.answer, state.query.trim(), screen.base))
      .catch(failed);
  return [
    h('p', { class: 'search-save no-print' }, button(PAGE_DATA.results(total), take, { 'data-save-results': '' })),
  ];
}

function renderFacetLists(
  { source, verified: { answer }, names, state: { filters } }: FoundHere,
  widen: () => void,
  { choose }: AnswerEvents,
): HTMLElement[] {
  return [
    ...(Object.keys(filters).length > 0 ? [button(SEARCH.clearFacets, widen)] : []),
    ...(source.manifest.directory ? [] : [h('p', { class: 'search-offer' }, SEARCH.facetsAbout)]),
    ...renderFacets(withChosen(answer.counts ?? {}, filters), filters, names, choose),
  ];
}
