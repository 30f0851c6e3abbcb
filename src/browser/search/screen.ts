/** What the search page shows besides an answer: that it waits, that it is idle, what went wrong, what was searched last. */
import { SearchFailure } from '../../search/format/index-files.ts';
import { SEARCH } from '../../words/search.ts';
import { button, h } from '../h.ts';
import { renderBrowse, renderQueryLink } from './notes.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** Public: others wait for it. */
export type ScreenState = 'idle' | 'loading' | 'done' | 'error';

export class Screen {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get box(): HTMLInputElement {
    return this.#host.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
  }

  /** Path of the site's root, with a slash at the end. */
  get base(): string {
    return this.#host.dataset['base'] ?? '/';
  }

  get state(): string | undefined {
    return this.#host.dataset['state'];
  }

  part = (name: string): HTMLElement => this.#host.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement;

  say(text: string): void {
    this.part('status').textContent = text;
  }

  /** @param exact pages that hold the phrase @param isAbout some of them are in doubt */
  count(exact: number, isAbout: boolean): void {
    this.#host.dataset['count'] = String(exact);
    this.#host.toggleAttribute('data-about', isAbout);
  }

  show(state: ScreenState): void {
    if (state !== 'done') {
      delete this.#host.dataset['count'];
      this.#host.removeAttribute('data-about');
    }
    this.#host.dataset['state'] = state;
    this.part('results').toggleAttribute('data-waiting', state === 'loading');
    this.#host.setAttribute('aria-busy', String(state === 'loading'));
  }

  /** @param isFirst the index has to be opened */
  load(isFirst: boolean): void {
    this.show('loading');
    this.part('recent').hidden = true;
    this.part('failure').hidden = true;
    if (isFirst) this.say(SEARCH.opening);
  }

  idle(): void {
    this.show('idle');
    this.part('failure').hidden = true;
    this.#clear();
  }

  fail(error: unknown, retry: () => void): void {
    const failure = error instanceof SearchFailure ? error : undefined;
    if (!failure) console.error(error);
    this.show('error');
    this.#clear();
    const again = () => (failure?.kind === 'stale' ? location.reload() : retry());
    const box = this.part('failure');
    box.replaceChildren(
      h('p', {}, SEARCH.failure[failure?.kind ?? 'unknown']),
      ...(failure ? [h('p', {}, h('small', {}, SEARCH.failedFile(failure.file)))] : []),
      h('p', {}, button(SEARCH.retry, again)),
      renderBrowse(this.base),
    );
    box.hidden = false;
  }

  /** @param ask looks for one of them again */
  showRecent(ask: (query: string) => void): void {
    const recent = recentSearches();
    const box = this.part('recent');
    box.hidden = recent.length === 0;
    box.replaceChildren(
      SEARCH.recent,
      ...recent.map((query) => renderQueryLink(query, ask)),
      button(SEARCH.clearRecent, () => {
        forgetSearches();
        this.showRecent(ask);
        this.box.focus();
      }),
    );
  }

  #clear(): void {
    this.say('');
    this.part('facets').hidden = true;
    this.part('results').replaceChildren();
  }
}
