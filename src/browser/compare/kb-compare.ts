/**
 * `<kb-compare>`: fetches the chosen regions, shows them side by side, keeps the view in the address. `data-state`: idle (no region), loading, ready, error.
 * The page below it is whole without this script. Nothing but the address says what is compared: a link shows everyone the same.
 */
import { plainName } from '../../compare/plain-name.ts';
import type { RegionData } from '../../compare/region-data.ts';
import type { IndexedRegion } from '../../compare/region-index.ts';
import { askedFor, resolveRegions } from '../../compare/resolve-regions.ts';
import { sayMissing, sayRefused } from '../../compare/say-refused.ts';
import { MOST_REGIONS, readView, writeView, type ViewState } from '../../compare/view-state.ts';
import { comparePath } from '../../grammar/paths.ts';
import { foldText, unpackHanMap } from '../../search/format/fold.ts';
import { COMPARE } from '../../words/compare.ts';
import { COMPARED } from '../../words/compared.ts';
import { TRAY } from '../../words/tray.ts';
import { button, h } from '../h.ts';
import { latest } from '../latest.ts';
import { bindChooser } from './chooser.ts';
import type { ShowResult } from './show-result.ts';
import { readSource, StaleBuild } from './source.ts';
import { readTray, writeTray } from './tray.ts';

export class KbCompare extends HTMLElement {
  readonly #address = (path: string): string => `${this.dataset['base'] ?? '/'}${path.slice(1)}`;
  readonly #source = readSource(this.#address);
  readonly #runs = latest();
  #living = new AbortController();
  #view: ViewState = { regions: [], indicators: [], all: false };
  #index: readonly IndexedRegion[] = [];
  #fold = (text: string): string => foldText(text);

  connectedCallback(): void {
    this.#living = new AbortController();
    const { signal } = this.#living;
    addEventListener('popstate', () => void this.#open(readView(location.search), false), { signal });
    // Moved in the page: the chooser is bound already, and what is shown stays.
    if (this.#index.length === 0) void this.#start();
  }

  disconnectedCallback(): void {
    this.#living.abort();
    this.#runs.end();
  }

  async #start(): Promise<void> {
    this.dataset['state'] = 'loading';
    try {
      const { regions, han } = await this.#source.index();
      const map = unpackHanMap(han);
      this.#index = regions;
      this.#fold = (text) => foldText(text, map);
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#bindForm();
    const { search } = location;
    const { regions, ...refused } = resolveRegions(askedFor(search, 'regions'), this.#index, this.#fold);
    await this.#open({ ...readView(search), regions: [...regions] }, false);
    const given = askedFor(search, 'indicators');
    const missing = regions.length > 0 ? given.filter((id) => !this.#view.indicators.includes(id)) : [];
    this.#note([...sayRefused(refused), ...sayMissing(missing)]);
  }

  #bindForm(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('[data-chooser]');
    const list = this.querySelector<HTMLElement>('[data-options]');
    if (!form || !input || !list) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    const plain = (text: string) => plainName(text, this.#fold);
    bindChooser(input, list, this.#index, plain, ({ code }) =>
      this.#change({ regions: [...new Set([...this.#view.regions, code])].slice(0, MOST_REGIONS) }),
    );
  }

  readonly #change = (changes: Partial<ViewState>): void => {
    this.#note([]);
    void this.#open({ ...this.#view, ...changes }, true);
  };

  /** Shows a view; `remember` makes it a step of the history, else it replaces the address as given. */
  async #open(view: ViewState, remember: boolean): Promise<void> {
    const signal = this.#runs.begin();
    this.#view = view;
    const nameOf = (code: string) => this.#index.find((region) => region.code === code)?.name ?? code;
    const names = view.regions.map((code) => ({ code, name: nameOf(code) }));
    // What was compared last is offered again, and never shown unasked.
    if (names.length > 0) writeTray(names);
    this.#showChosen(names);
    if (view.regions.length === 0) {
      this.#write(remember);
      this.#slot('result').replaceChildren();
      this.#say('');
      this.dataset['state'] = 'idle';
      return;
    }
    this.dataset['state'] = 'loading';
    this.#say(COMPARE.loading);
    try {
      // Whoever only looks around needs neither the rules nor the tables.
      const [{ showResult }, ...regions] = await Promise.all([
        import('./show-result.ts'),
        ...view.regions.map((code) => this.#source.region(code)),
      ]);
      if (signal.aborted) return;
      this.#show(view, regions, remember, showResult);
    } catch (error) {
      // A region that has been taken out must not fail what is shown without it.
      if (!signal.aborted) this.#fail(error);
    }
  }

  #show(view: ViewState, regions: readonly RegionData[], remember: boolean, showResult: ShowResult): void {
    // Indicators that none of the regions has are no part of the view.
    const held = new Set(regions.flatMap(({ indicators }) => Object.keys(indicators)));
    this.#view = { ...view, indicators: view.indicators.filter((id) => held.has(id)) };
    this.#write(remember);
    const isPicking = this.querySelector<HTMLDetailsElement>('.compare-pick')?.open ?? false;
    const [address, change, say] = [this.#address, this.#change, this.#say];
    this.#slot('result').replaceChildren(...showResult({ regions, view: this.#view, isPicking, address, change, say }));
    this.#say(regions.length >= MOST_REGIONS ? TRAY.full : regions.length === 1 ? TRAY.atLeastTwo : '');
    this.dataset['state'] = 'ready';
  }

  #write(remember: boolean): void {
    const address = location.pathname + writeView(this.#view);
    if (remember) history.pushState(null, '', address);
    else history.replaceState(null, '', address + location.hash);
  }

  #slot(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-slot=${name}]`) ?? this;
  }

  readonly #say = (text: string): void => {
    this.#slot('message').textContent = text;
  };

  /** What the address asked for in vain; it stays until the reader chooses otherwise. */
  #note(sentences: readonly string[]): void {
    this.#slot('notes').replaceChildren(...sentences.map((text) => h('p', {}, text)));
  }

  #fail(error: unknown): void {
    this.dataset['state'] = 'error';
    this.#say(error instanceof StaleBuild ? COMPARE.stale : COMPARE.failed);
  }

  #showChosen(names: readonly { code: string; name: string }[]): void {
    const without = (code: string) => this.#view.regions.filter((other) => other !== code);
    const entries = names.map(({ code, name }) => {
      const remove = () => this.#change({ regions: without(code) });
      return h('li', {}, name, ' ', button(TRAY.remove, remove, { 'aria-label': `${TRAY.remove} ${name}` }));
    });
    this.#slot('chosen').replaceChildren(...(entries.length > 0 ? entries : this.#showNone()));
  }

  #showNone(): HTMLElement[] {
    const last = readTray();
    const address = this.#address(comparePath(...last.map(({ code }) => code)));
    const resume = h('a', { href: address, 'data-resume': '' }, COMPARED.resume(last.map(({ name }) => name)));
    return [h('li', { class: 'no-record' }, COMPARE.empty), ...(last.length > 0 ? [h('li', {}, resume)] : [])];
  }
}

customElements.define('kb-compare', KbCompare);
