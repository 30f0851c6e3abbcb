/** `<kb-search>`: turns what is typed into hits. Nothing of the index is read before the box is used. */
import type { Facet } from '../../search/files.ts';
import { SearchFailure } from '../../search/index-files.ts';
import { Searcher, type Answer, type Hit, type HitDetails } from '../../search/searcher.ts';
import { BROWSE, SEARCH } from '../../words/search.ts';
import { element } from './dom.ts';
import { renderFacets } from './facets.ts';
import { expansionNote, fillHit, renderGroupHead, renderHit } from './hits.ts';
import { readFrom } from './read-file.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { readState, writeState, type SearchState } from './state.ts';

/** Pause after a key before the search starts, ms. */
const PAUSE = 15;
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
  #run = 0;
  #timer = 0;
  #meant = 0;
  #views: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    this.#box.addEventListener('compositionend', () => this.#typed());
    this.#box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#state = { ...this.#state, query: this.#box.value, page: 1 };
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

  #part = (name: string): HTMLElement => this.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;

  #readAddress(): void {
    this.#state = readState(location.search);
    this.#box.value = this.#state.query;
    if (this.#state.query) void this.#search('keep');
    else this.#idle();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const changed = this.#box.value.trim() !== this.#state.query.trim();
    this.#state = { ...this.#state, query: this.#box.value, page: 1 };
    if (!changed && this.dataset['state'] === 'done') return;
    this.#run += 1;
    this.#show('loading');
    this.#timer = window.setTimeout(() => void this.#search('replace'), PAUSE);
  }

  #show(state: 'idle' | 'loading' | 'done' | 'error'): void {
    if (state !== 'done') delete this.dataset['count'];
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
    if (address !== 'keep') {
      const url = `${location.pathname}${writeState({ ...state, query: state.query.trim() })}`;
      if (address === 'push' && url !== location.pathname + location.search) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    }
    if (state.query.trim() === '') return this.#idle();
    this.#show('loading');
    this.#part('recent').hidden = true;
    this.#part('failure').hidden = true;
    if (!this.#searcher) this.#part('status').textContent = SEARCH.opening;
    try {
      const searcher = await this.#open();
      if (run !== this.#run) return;
      const answer = await searcher.search({ query: state.query, filters: state.filters, sort: state.sort });
      if (run !== this.#run) return;
      const hits = [...answer.exact, ...answer.synonym, ...answer.related];
      const [names, ...details] = await Promise.all([
        searcher.names(),
        ...hits.slice(0, AT_ONCE).map((hit) => searcher.details(hit)),
      ]);
      if (run !== this.#run) return;
      this.#showAnswer(searcher, answer, names, details, state);
      this.dataset['count'] = String(answer.exact.length);
      this.#show('done');
      this.#meant = window.setTimeout(() => this.#remember(), MEANT_AFTER);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #open(): Promise<Searcher> {
    if (!this.#searcher) {
      const build = document.querySelector<HTMLMetaElement>('meta[name="kb-build"]')?.content ?? '';
      this.#searcher = Searcher.open({ build, read: readFrom(this.dataset['base'] ?? '/', build) });
      // A failure is not kept: the next try reads again.
      this.#searcher.catch(() => (this.#searcher = undefined));
    }
    return this.#searcher;
  }

  #showAnswer(
    searcher: Searcher,
    answer: Answer,
    names: ReadonlyMap<string, string>,
    details: readonly HitDetails[],
    state: SearchState,
  ): void {
    const query = state.query.trim();
    const total = answer.exact.length + answer.synonym.length + answer.related.length;
    const filtered = Object.keys(state.filters).length > 0;
    const onlyShort = answer.phrases.length === 0;
    this.#part('status').textContent = onlyShort
      ? SEARCH.tooShort
      : [
          total > 0
            ? SEARCH.summary(query, answer.exact.length, answer.synonym.length, answer.related.length)
            : SEARCH.nothing(query, searcher.manifest.pages, filtered),
          answer.short.length > 0 ? SEARCH.shortIgnored(answer.short.join('、')) : '',
        ].join(' ');
    const nodes: Node[] = [...this.#offers(answer)];
    if (total > 0) nodes.push(this.#sorting(state));
    if (total === 0 && !onlyShort) nodes.push(...this.#emptyState(filtered));
    nodes.push(...this.#groups(searcher, answer, details, state));
    this.#part('results').replaceChildren(...nodes);
    const facets = this.#part('facets') as HTMLDetailsElement;
    facets.hidden = !answer.counts && !filtered;
    this.#part('facet-lists').replaceChildren(
      ...(filtered ? [this.#button(SEARCH.clearFacets, () => this.#change({ filters: {} }))] : []),
      ...renderFacets(withChosen(answer.counts ?? {}, state.filters), state.filters, names, (facet, value) =>
        this.#choose(facet, value),
      ),
    );
    if (!facets.hidden && !facets.dataset['placed']) {
      facets.dataset['placed'] = '';
      facets.open = window.matchMedia('(min-width: 62rem)').matches;
    }
    if (!facets.hidden && !searcher.manifest.directory)
      facets.addEventListener('toggle', () => void this.#countFacets(searcher), { once: true });
  }

  #groups(searcher: Searcher, answer: Answer, details: readonly HitDetails[], state: SearchState): HTMLElement[] {
    this.#views?.disconnect();
    const waiting = new Map<Element, Hit>();
    const context = { base: this.dataset['base'] ?? '/' };
    const views = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const hit = waiting.get(target);
          if (!isIntersecting || !hit) continue;
          views.unobserve(target);
          waiting.delete(target);
          searcher.details(hit).then(
            (found) => fillHit(target as HTMLLIElement, hit, found.head, found, context),
            (error: unknown) => this.#fail(error),
          );
        }
      },
      { rootMargin: '300px' },
    );
    this.#views = views;
    let room = state.page * (searcher.manifest.directory ? LENGTH_WITH_DIRECTORY : LENGTH);
    let index = 0;
    const groups = (['exact', 'synonym', 'related'] as const).flatMap((match) => {
      const hits = answer[match].slice(0, room);
      room -= hits.length;
      if (hits.length === 0) return [];
      const list = element('ol', { class: 'hits' });
      for (const hit of hits) {
        const found = details[index];
        index += 1;
        const item = renderHit(hit, found, context);
        if (!found) {
          waiting.set(item, hit);
          views.observe(item);
        }
        list.append(item);
      }
      return [element('section', { 'data-group': match }, renderGroupHead(match, answer), list)];
    });
    const total = answer.exact.length + answer.synonym.length + answer.related.length;
    if (index < total)
      groups.push(
        element(
          'p',
          {},
          this.#button(SEARCH.moreHits, () => this.#change({ page: state.page + 1 })),
        ),
      );
    return groups;
  }

  #offers(answer: Answer): HTMLElement[] {
    const line = (label: string, names: readonly string[]) =>
      element('p', { class: 'search-offer' }, label, ...names.map((name) => this.#queryLink(name)));
    // What was expanded is said first, even where it brought no more pages.
    return [
      ...(answer.expansions.length > 0 ? [element('p', { class: 'search-offer' }, expansionNote(answer))] : []),
      ...(answer.near.length > 0 ? [line(SEARCH.near, [...new Set(answer.near.flatMap(({ to }) => to))])] : []),
      ...(answer.nearest.length > 0 ? [line(SEARCH.nearest, answer.nearest)] : []),
    ];
  }

  #queryLink(query: string): HTMLAnchorElement {
    const link = element(
      'a',
      { href: writeState({ query, filters: {}, sort: 'relevance', page: 1 }), 'data-offer': query },
      query,
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#box.value = query;
      this.#change({ query, filters: {} });
    });
    return link;
  }

  #emptyState(filtered: boolean): HTMLElement[] {
    return [
      ...(filtered
        ? [
            element(
              'p',
              {},
              this.#button(SEARCH.clearFacets, () => this.#change({ filters: {} })),
            ),
          ]
        : []),
      this.#browse(),
    ];
  }

  #browse(): HTMLElement {
    const base = this.dataset['base'] ?? '/';
    return element(
      'p',
      { class: 'search-offer' },
      SEARCH.browse,
      ...BROWSE.map(([path, name]) => element('a', { href: `${base}${path.slice(1)}` }, name)),
    );
  }

  #sorting(state: SearchState): HTMLElement {
    return element(
      'p',
      { class: 'search-sort', role: 'group', 'aria-label': SEARCH.sortLabel },
      ...(['relevance', 'date'] as const).map((sort) => {
        const button = this.#button(SEARCH.sort[sort], () => this.#change({ sort }));
        button.setAttribute('aria-pressed', String(state.sort === sort));
        return button;
      }),
    );
  }

  #button(label: string, press: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', press);
    return button;
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
      await searcher.loadFilters();
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
        this.#button(SEARCH.retry, () => (failure?.kind === 'stale' ? location.reload() : void this.#search('keep'))),
      ),
      this.#browse(),
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
      ...recent.map((query) => this.#queryLink(query)),
      this.#button(SEARCH.clearRecent, () => {
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
