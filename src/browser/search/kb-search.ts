/** `<kb-search>`: turns what is typed into hits. Nothing of the index is read before the box is used. */
import type { Facet } from '../../search/format/files.ts';
import type { Searcher } from '../../search/query/searcher.ts';
import { isComposing } from '../is-composing.ts';
import { targetOf } from './move-focus.ts';
import { loadProgram, OpenSearcher } from './open-searcher.ts';
import { Pace } from './pace.ts';
import { rememberSearch } from './recent.ts';
import { keepPlace, returnToPlace } from './return-place.ts';
import { SearchRuns, type Found } from './runs.ts';
import { Screen } from './screen.ts';
import { showAnswer } from './show-answer.ts';
import { cutQuery, readState, writeState, type SearchState } from './state.ts';

/** A query that stood this long was meant, ms. */
const MEANT_AFTER = 2500;
/** Where the arrow keys go: titles of the hits that are listed, then the button for more. */
const LISTED = '[data-result]:not([hidden]) h3 a, .search-more:not([hidden]) button';

class SearchElement extends HTMLElement {
  readonly #screen = new Screen(this);
  readonly #pace = new Pace();
  readonly #searcher = new OpenSearcher(() => this.#screen.base);
  readonly #runs = new SearchRuns<Searcher>(
    () => this.#searcher.open(),
    this.#pace,
    async (searcher, ...asked) => {
      const card = await searcher.card(...asked);
      return card && (await import('./figure-card.ts')).renderFigureCard(card, this.#screen.base);
    },
  );
  #living = new AbortController();
  #isKnown = false;
  #state: SearchState = readState('');
  /** Whether more was typed than is looked for. */
  #isCut = false;
  #found: Found<Searcher> | undefined;
  #timer = 0;
  #meant = 0;

  connectedCallback(): void {
    this.#living = new AbortController();
    const { signal } = this.#living;
    const { box } = this.#screen;
    const listen = (target: EventTarget, type: string, act: (event: Event) => void) =>
      target.addEventListener(type, act, { signal });
    listen(box, 'input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typed();
    });
    listen(box, 'compositionend', () => this.#typed());
    // A failure is told by the first question.
    listen(box, 'focus', () => void loadProgram().catch(() => undefined));
    if (box.form) listen(box.form, 'submit', (event) => this.#submit(event));
    listen(this, 'keydown', (event) => this.#key(event as KeyboardEvent));
    listen(this, 'click', (event) => this.#click(event as MouseEvent));
    listen(this.#screen.part('facets'), 'toggle', () => this.#countFacets());
    listen(window, 'popstate', () => this.#readAddress());
    this.#screen.showRecent(this.#ask);
    // Moved in the page: what was asked is answered again, from what has been read.
    if (!this.#isKnown) this.#readAddress();
    else if (this.#state.query) this.#search('replace');
    this.#isKnown = true;
  }

  disconnectedCallback(): void {
    this.#living.abort();
    this.#runs.end();
    clearTimeout(this.#timer);
    clearTimeout(this.#meant);
  }

  #readAddress(): void {
    this.#state = readState(location.search);
    this.#isCut = (new URLSearchParams(location.search).get('q') ?? '').length > this.#state.query.length;
    this.#screen.box.value = this.#state.query;
    if (this.#state.query) this.#search('keep');
    else this.#idle();
  }

  /** Takes what stands in the box, as far as it is looked for. */
  #take(): void {
    const { value } = this.#screen.box;
    const query = cutQuery(value);
    this.#isCut = query.length < value.length;
    this.#state = { ...this.#state, query, page: 1 };
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const before = this.#state.query.trim();
    this.#take();
    if (this.#state.query.trim() === before && this.#screen.state === 'done') return;
    this.#runs.end();
    const wait = this.#pace.key();
    this.#screen.show('loading');
    if (wait > 0) this.#timer = window.setTimeout(() => this.#search('replace'), wait);
    else this.#search('replace');
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#take();
    this.#remember();
    this.#search('push');
  }

  #idle(): void {
    this.#runs.end();
    this.#screen.idle();
    this.#screen.showRecent(this.#ask);
  }

  #search(address: 'keep' | 'replace' | 'push'): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#meant);
    const state = this.#state;
    if (address === 'push') writeAddress(state, 'push');
    if (state.query.trim() === '') {
      writeAddress(state, 'replace');
      return this.#idle();
    }
    this.#screen.load(!this.#searcher.isAsked);
    const found = (answered: Found<Searcher>, signal: AbortSignal) => {
      this.#show(answered, signal);
      // Only now: the browser asks for the icon again after each change of the address.
      if (address === 'replace') writeAddress(state, 'replace');
      this.#screen.show('done');
      if (address === 'keep') returnToPlace(this);
      const { phrases, short } = answered.verified.answer;
      if (phrases.length === 0 && short[0]) answered.source.warmUp(short[0]);
      this.#meant = window.setTimeout(() => this.#remember(), MEANT_AFTER);
    };
    void this.#runs.ask(state, { found, failed: this.#fail });
  }

  #show(found: Found<Searcher>, signal: AbortSignal): void {
    this.#found = found;
    showAnswer(this.#screen, found, this.#isCut, signal, {
      ask: this.#ask,
      choose: this.#choose,
      change: this.#change,
      listed: (page) => {
        this.#state = { ...this.#state, page };
        writeAddress(this.#state, 'replace');
      },
      failed: this.#fail,
    });
  }

  readonly #ask = (query: string): void => {
    this.#isCut = false;
    this.#screen.box.value = query;
    this.#change({ query, filters: {} });
  };

  readonly #choose = (facet: Facet, value: string | undefined): void => {
    const { [facet]: _, ...others } = this.#state.filters;
    this.#change({ filters: value ? { ...others, [facet]: value } : others });
  };

  readonly #change = (part: Partial<SearchState>): void => {
    this.#state = { ...this.#state, page: 1, ...part };
    this.#search('push');
  };

  readonly #fail = (error: unknown): void => {
    this.#runs.end();
    this.#searcher.forget();
    this.#screen.fail(error, () => this.#search('keep'));
  };

  /** On a large site counts are read once the reader opens their box. */
  #countFacets(): void {
    const source = this.#found?.source;
    const { open } = this.#screen.part('facets') as HTMLDetailsElement;
    if (!open || !source || source.manifest.directory || source.isCounting) return;
    source.countFilters();
    this.#search('keep');
  }

  #remember(): void {
    const query = this.#state.query.trim();
    if (query.length > 1) rememberSearch(query);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const example = target.closest<HTMLElement>('[data-ask]')?.dataset['ask'];
    if (example === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return keepPlace(target);
    event.preventDefault();
    this.#ask(example);
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...this.querySelectorAll<HTMLElement>(LISTED)];
    const focused = event.target as HTMLElement;
    const target = targetOf<HTMLElement>(event.key, focused, this.#screen.box, links);
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Enter' && links.includes(focused)) this.#remember();
  }
}

function writeAddress(state: SearchState, how: 'push' | 'replace'): void {
  const url = `${location.pathname}${writeState({ ...state, query: state.query.trim() })}`;
  if (url === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

customElements.define('kb-search', SearchElement);
