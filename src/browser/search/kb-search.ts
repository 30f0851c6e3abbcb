/** `<kb-search>`: turns what is typed into hits. Nothing of the index is read before the box is used. */
import type { Facet } from '../../search/format/files.ts';
import { SearchFailure } from '../../search/format/index-files.ts';
import type { Answer } from '../../search/query/answer.ts';
import { Searcher } from '../../search/query/searcher.ts';
import { isDoubtful, verifyHits, type VerifiedAnswer } from '../../search/query/verify-hits.ts';
import { shorten } from '../../text/shorten.ts';
import { SEARCH } from '../../words/search.ts';
import { element } from './dom.ts';
import { renderFacets } from './facets.ts';
import { renderBrowse, renderButton, renderEmpty, renderOffers, renderQueryLink, renderSorting } from './notes.ts';
import { readFrom } from './read-file.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { ResultList } from './result-list.ts';
import { cutQuery, LONGEST, readState, writeState, type SearchState } from './state.ts';

/**
 * Whoever types a word wants neither the answers to half of it nor their excerpts: keys that follow each other within `FAST` ms wait `PAUSE` ms before the
 * search starts, and those within `STEADY` ms wait `REST` ms before excerpts are read. A single key is answered at once.
 */
const FAST = 60;
const PAUSE = 35;
const STEADY = 100;
const REST = 45;
/** Hits that are sure are listed after this many ms, and get their excerpts when those arrive. */
const LIST_AFTER = 50;
/** Hits shown with excerpts at once; the others get theirs when they come into view. */
const AT_ONCE = 10;
/** Hits per length of the list where each costs a file of its own, and where a directory lists all. */
const LENGTH = 20;
const LENGTH_WITH_DIRECTORY = 1000;
/** A query that stood this long was meant, ms. */
const MEANT_AFTER = 2500;

class SearchElement extends HTMLElement {
  #state: SearchState = readState('');
  #searcher: Promise<Searcher> | undefined;
  /** Whether more was typed than is looked for. */
  #isCut = false;
  #run = 0;
  #timer = 0;
  /** When excerpts may be read, as `performance.now()` tells time. */
  #restsAt = 0;
  #lastKey = -Infinity;
  #meant = 0;
  #list: ResultList | undefined;

  connectedCallback(): void {
    this.#box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    this.#box.addEventListener('compositionend', () => this.#typed());
    this.#box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take();
      this.#remember();
      void this.#search('push');
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#showRecent();
    this.#readAddress();
  }

  get #box(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
  }

  /** Path of the site's root, with a slash at the end. */
  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #part = (name: string): HTMLElement => this.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;

  #readAddress(): void {
    this.#state = readState(location.search);
    this.#isCut = (new URLSearchParams(location.search).get('q') ?? '').length > this.#state.query.length;
    this.#box.value = this.#state.query;
    if (this.#state.query) void this.#search('keep');
    else this.#idle();
  }

  /** Takes what stands in the box, as far as it is looked for. */
  #take(): void {
    const query = cutQuery(this.#box.value);
    this.#isCut = query.length < this.#box.value.length;
    this.#state = { ...this.#state, query, page: 1 };
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const before = this.#state.query.trim();
    this.#take();
    if (this.#state.query.trim() === before && this.dataset['state'] === 'done') return;
    this.#run += 1;
    const now = performance.now();
    const since = now - this.#lastKey;
    this.#restsAt = since < STEADY ? now + REST : now;
    this.#lastKey = now;
    this.#show('loading');
    if (since < FAST) this.#timer = window.setTimeout(() => void this.#search('replace'), PAUSE);
    else void this.#search('replace');
  }

  #show(state: 'idle' | 'loading' | 'done' | 'error'): void {
    if (state !== 'done') {
      delete this.dataset['count'];
      this.removeAttribute('data-about');
    }
    this.dataset['state'] = state;
    this.#part('results').toggleAttribute('data-waiting', state === 'loading');
    this.setAttribute('aria-busy', String(state === 'loading'));
  }

  #idle(message = ''): void {
    this.#run += 1;
    this.#show('idle');
    this.#part('status').textContent = message;
    this.#part('failure').hidden = true;
    this.#part('facets').hidden = true;
    this.#part('results').replaceChildren();
    this.#showRecent();
  }

  async #search(address: 'keep' | 'replace' | 'push'): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#meant);
    const run = (this.#run += 1);
    const state = this.#state;
    if (address === 'push') this.#writeAddress(state, 'push');
    if (state.query.trim() === '') {
      this.#writeAddress(state, 'replace');
      return this.#idle();
    }
    this.#show('loading');
    this.#part('recent').hidden = true;
    this.#part('failure').hidden = true;
    if (!this.#searcher) this.#part('status').textContent = SEARCH.opening;
    try {
      const searcher = await this.#open();
      if (run !== this.#run) return;
      const answer = await searcher.search({ query: state.query, filters: state.filters, sort: state.sort });
      if (run !== this.#run) return;
      await untilTime(this.#restsAt);
      if (run !== this.#run) return;
      const [names, verified] = await Promise.all([
        searcher.names(Object.keys(state.filters).length > 0),
        this.#verify(searcher, answer, (error) => run === this.#run && this.#fail(error)),
      ]);
      if (run !== this.#run) return;
      this.#showAnswer(searcher, verified, names, state);
      // Only now: the browser asks for the icon again after each change of the address.
      if (address === 'replace') this.#writeAddress(state, 'replace');
      this.#show('done');
      if (answer.phrases.length === 0 && answer.short[0]) searcher.warmUp(answer.short[0]);
      this.#meant = window.setTimeout(() => this.#remember(), MEANT_AFTER);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  /** The first hits with their text; without it where that takes long and no hit is in doubt. A failure that comes late is passed on, too. */
  #verify(searcher: Searcher, answer: Answer, failed: (error: unknown) => void): Promise<VerifiedAnswer> {
    const verified = verifyHits(answer, (hit) => searcher.details(hit), AT_ONCE);
    const isSure = ![...answer.exact, ...answer.synonym, ...answer.related].some((hit) => isDoubtful(hit) || !hit.head);
    if (!isSure) return verified;
    verified.catch(failed);
    const listed = untilTime(this.#lastKey + LIST_AFTER).then(() => ({ answer, details: new Map(), isAbout: false }));
    return Promise.race([verified, listed]);
  }

  #writeAddress(state: SearchState, how: 'push' | 'replace'): void {
    const url = `${location.pathname}${writeState({ ...state, query: state.query.trim() })}`;
    if (url === location.pathname + location.search) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  #open(): Promise<Searcher> {
    if (!this.#searcher) {
      const build = document.querySelector<HTMLMetaElement>('meta[name="kb-build"]')?.content ?? '';
      this.#searcher = Searcher.open({ build, read: readFrom(this.#base, build) });
      // A failure is not kept: the next try reads again.
      this.#searcher.catch(() => (this.#searcher = undefined));
    }
    return this.#searcher;
  }

  #showAnswer(
    searcher: Searcher,
    verified: VerifiedAnswer,
    names: ReadonlyMap<string, string>,
    state: SearchState,
  ): void {
    const { answer } = verified;
    const total = answer.exact.length + answer.synonym.length + answer.related.length;
    const filtered = Object.keys(state.filters).length > 0;
    const onlyShort = answer.phrases.length === 0;
    this.#showCounts(searcher, verified, state);
    const widen = () => this.#change({ filters: {} });
    this.#part('results').replaceChildren(
      ...renderOffers(answer, (query) => this.#ask(query)),
      ...(total > 0 ? [renderSorting(state.sort, (sort) => this.#change({ sort }))] : []),
      ...(total === 0 && !onlyShort ? renderEmpty(this.#base, filtered ? widen : undefined) : []),
      ...this.#groups(searcher, verified, state),
    );
    const facets = this.#part('facets') as HTMLDetailsElement;
    // Only exact hits are counted; a box without a single value would be an empty promise.
    facets.hidden = !filtered && (!answer.counts || answer.exact.length === 0);
    this.#part('facet-lists').replaceChildren(
      ...(filtered ? [renderButton(SEARCH.clearFacets, widen)] : []),
      ...(searcher.manifest.directory ? [] : [element('p', { class: 'search-offer' }, SEARCH.facetsAbout)]),
      ...renderFacets(withChosen(answer.counts ?? {}, state.filters), state.filters, names, (facet, value) =>
        this.#choose(facet, value),
      ),
    );
    if (!facets.hidden && facets.dataset['placed'] === undefined) {
      facets.dataset['placed'] = '';
      // On a large site they cost bytes: there the reader opens them.
      facets.open = searcher.manifest.directory && window.matchMedia('(min-width: 62rem)').matches;
      if (!searcher.manifest.directory)
        facets.addEventListener('toggle', () => void this.#countFacets(searcher), { once: true });
    }
  }

  /** How many pages hold what was looked for; marked 约 while hits in doubt are among them. */
  #showCounts(searcher: Searcher, { answer, isAbout }: VerifiedAnswer, state: SearchState): void {
    const query = shorten(state.query.trim());
    const [exact, synonym, related] = [answer.exact.length, answer.synonym.length, answer.related.length];
    this.dataset['count'] = String(exact);
    this.toggleAttribute('data-about', isAbout);
    const found =
      exact + synonym + related > 0
        ? SEARCH.summary(query, SEARCH.pages(exact, isAbout), synonym, related)
        : SEARCH.nothing(query, searcher.manifest.pages, Object.keys(state.filters).length > 0);
    const ignored = answer.short.length > 0 ? SEARCH.shortIgnored(shorten(answer.short.join('、'))) : '';
    this.#part('status').textContent = [
      ...(answer.phrases.length === 0 ? [SEARCH.tooShort] : [found, ignored]),
      this.#isCut ? SEARCH.cut(LONGEST) : '',
    ].join(' ');
  }

  #groups(searcher: Searcher, { answer, details, isAbout }: VerifiedAnswer, state: SearchState): HTMLElement[] {
    let counted = answer;
    this.#list?.stop();
    this.#list = new ResultList({
      base: this.#base,
      read: (hit) => searcher.details(hit),
      dropped: (hit) => {
        const others = (hits: Answer['exact']) => hits.filter((other) => other !== hit);
        counted = {
          ...counted,
          exact: others(counted.exact),
          synonym: others(counted.synonym),
          related: others(counted.related),
        };
        this.#showCounts(searcher, { answer: counted, details, isAbout }, state);
      },
      failed: (error) => this.#fail(error),
    });
    const room = state.page * (searcher.manifest.directory ? LENGTH_WITH_DIRECTORY : LENGTH);
    const groups = this.#list.render(answer, details, room, isAbout);
    const total = answer.exact.length + answer.synonym.length + answer.related.length;
    if (room >= total) return groups;
    const more = renderButton(SEARCH.moreHits, () => this.#change({ page: state.page + 1 }));
    return [...groups, element('p', {}, more)];
  }

  /** Looks for something else, everywhere. */
  #ask(query: string): void {
    this.#isCut = false;
    this.#box.value = query;
    this.#change({ query, filters: {} });
  }

  #choose(facet: Facet, value: string | undefined): void {
    const { [facet]: _, ...others } = this.#state.filters;
    this.#change({ filters: value ? { ...others, [facet]: value } : others });
  }

  #change(part: Partial<SearchState>): void {
    this.#state = { ...this.#state, page: 1, ...part };
    void this.#search('push');
  }

  async #countFacets(searcher: Searcher): Promise<void> {
    try {
      searcher.countFilters();
      await this.#search('keep');
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const failure = error instanceof SearchFailure ? error : undefined;
    if (!failure) console.error(error);
    this.#searcher = undefined;
    this.#show('error');
    this.#part('status').textContent = '';
    this.#part('facets').hidden = true;
    this.#part('results').replaceChildren();
    const box = this.#part('failure');
    box.replaceChildren(
      element('p', {}, SEARCH.failure[failure?.kind ?? 'unknown']),
      ...(failure ? [element('p', {}, element('small', {}, SEARCH.failedFile(failure.file)))] : []),
      element(
        'p',
        {},
        renderButton(SEARCH.retry, () => (failure?.kind === 'stale' ? location.reload() : void this.#search('keep'))),
      ),
      renderBrowse(this.#base),
    );
    box.hidden = false;
  }

  #remember(): void {
    const query = this.#state.query.trim();
    if (query.length > 1) rememberSearch(query);
  }

  #showRecent(): void {
    const recent = recentSearches();
    const box = this.#part('recent');
    box.hidden = recent.length === 0;
    box.replaceChildren(
      SEARCH.recent,
      ...recent.map((query) => renderQueryLink(query, (chosen) => this.#ask(chosen))),
      renderButton(SEARCH.clearRecent, () => {
        forgetSearches();
        this.#showRecent();
        this.#box.focus();
      }),
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-result] h3 a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown' && (at >= 0 || event.target === this.#box))
      move(links[Math.min(at + 1, links.length - 1)], event);
    else if (event.key === 'ArrowUp' && at >= 0) move(at === 0 ? this.#box : links[at - 1], event);
    else if (event.key === 'Escape' && event.target !== this.#box) move(this.#box, event);
    else if (event.key === 'Enter' && at >= 0) this.#remember();
  }
}

/** @param time as `performance.now()` tells it; past times don't wait */
async function untilTime(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

function move(target: HTMLElement | undefined, event: Event): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** A chosen value stays in the list even where nothing is left to count. */
function withChosen(
  counts: NonNullable<Answer['counts']>,
  chosen: SearchState['filters'],
): NonNullable<Answer['counts']> {
  return {
    ...counts,
    ...Object.fromEntries(Object.entries(chosen).map(([facet, value]) => [facet, { [value]: 0, ...counts[facet] }])),
  };
}

customElements.define('kb-search', SearchElement);
