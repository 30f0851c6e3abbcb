/**
 * `<kb-compare>`: fetches the chosen regions, shows them side by side, keeps the view in the address. `data-state`: idle (no region), loading, ready, error.
 * The page below it is whole without this script.
 */
import { alignIndicators, selectRows, type IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import type { IndexedRegion } from '../../compare/region-index.ts';
import { MOST_REGIONS, readView, writeView, type ViewState } from '../../compare/view-state.ts';
import { COMPARE } from '../../words/compare.ts';
import { button, h } from '../h.ts';
import { latest } from '../latest.ts';
import { bindChooser } from './chooser.ts';
import { showChildren, showDocuments, showMeasures, showYears } from './show-facts.ts';
import { showIndicators } from './show-indicators.ts';
import { readSource, StaleBuild } from './source.ts';
import { makePicker, makeTools } from './tools.ts';
import { readTray, writeTray } from './tray.ts';

export class KbCompare extends HTMLElement {
  readonly #address = (path: string): string => `${this.dataset['base'] ?? '/'}${path.slice(1)}`;
  readonly #source = readSource(this.#address);
  readonly #runs = latest();
  #living = new AbortController();
  #view: ViewState = { regions: [], indicators: [], all: false };
  #index: readonly IndexedRegion[] = [];

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
      this.#index = await this.#source.index();
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#bindForm();
    const given = readView(location.search);
    const known = new Set(this.#index.map(({ code }) => code));
    const unknown = given.regions.filter((code) => !known.has(code));
    if (given.regions.length === 0) given.regions = readTray().map(({ code }) => code);
    await this.#open({ ...given, regions: given.regions.filter((code) => known.has(code)) }, false);
    if (unknown.length > 0) this.#say(COMPARE.unknown + unknown.join('、'));
  }

  #bindForm(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('[data-chooser]');
    const list = this.querySelector<HTMLElement>('[data-options]');
    if (!form || !input || !list) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    bindChooser(input, list, [...this.#index], ({ code }) =>
      this.#change({ regions: [...new Set([...this.#view.regions, code])].slice(0, MOST_REGIONS) }),
    );
  }

  #change(changes: Partial<ViewState>): void {
    void this.#open({ ...this.#view, ...changes }, true);
  }

  /** Shows a view; `remember` makes it a step of the history, else it replaces the address as given. */
  async #open(view: ViewState, remember: boolean): Promise<void> {
    const signal = this.#runs.begin();
    this.#view = view;
    const nameOf = (code: string) => this.#index.find((region) => region.code === code)?.name ?? code;
    const names = view.regions.map((code) => ({ code, name: nameOf(code) }));
    writeTray(names);
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
      const regions = await Promise.all(view.regions.map((code) => this.#source.region(code)));
      if (signal.aborted) return;
      this.#show(view, regions, remember);
    } catch (error) {
      // A region that has been taken out must not fail what is shown without it.
      if (!signal.aborted) this.#fail(error);
    }
  }

  #show(view: ViewState, regions: readonly RegionData[], remember: boolean): void {
    const rows = alignIndicators([...regions]);
    // Indicators that none of the regions has are no part of the view.
    const held = new Set(rows.map(({ indicator }) => indicator.id));
    this.#view = { ...view, indicators: view.indicators.filter((id) => held.has(id)) };
    this.#write(remember);
    this.#showResult(rows, regions);
    this.#say(regions.length >= MOST_REGIONS ? COMPARE.full : regions.length === 1 ? COMPARE.atLeastTwo : '');
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

  #fail(error: unknown): void {
    this.dataset['state'] = 'error';
    this.#say(error instanceof StaleBuild ? COMPARE.stale : COMPARE.failed);
  }

  #showChosen(names: readonly { code: string; name: string }[]): void {
    const without = (code: string) => this.#view.regions.filter((other) => other !== code);
    const entries = names.map(({ code, name }) => {
      const remove = () => this.#change({ regions: without(code) });
      return h('li', {}, name, ' ', button(COMPARE.remove, remove, { 'aria-label': `${COMPARE.remove} ${name}` }));
    });
    const none = h('li', { class: 'no-record' }, COMPARE.empty);
    this.#slot('chosen').replaceChildren(...(entries.length > 0 ? entries : [none]));
  }

  #showResult(all: readonly IndicatorRow[], held: readonly RegionData[]): void {
    const regions = [...held];
    const rows = selectRows([...all], this.#view);
    const isOpen = this.querySelector<HTMLDetailsElement>('.compare-pick')?.open ?? false;
    const section = (id: string, title: string, ...content: HTMLElement[]) =>
      h('section', { id }, h('h2', {}, title), ...content);
    const asOf = this.dataset['asof'] ?? '';
    this.#slot('result').replaceChildren(
      makeTools({ rows, regions, asOf, address: this.#address, say: this.#say }),
      section(
        'compare-indicators',
        COMPARE.indicators,
        h('p', { class: 'narrow' }, COMPARE.matched),
        makePicker(all, this.#view, isOpen, (changes) => this.#change(changes)),
        ...showChildren(regions, this.#address),
        rows.length > 0
          ? showIndicators(rows, regions, this.#address)
          : h('p', { class: 'no-record' }, COMPARE.noShared),
      ),
      section(
        'compare-measures',
        COMPARE.measures,
        h('p', { class: 'narrow' }, COMPARE.noRecordNotNone),
        showMeasures(regions, this.#view.all, this.#address),
      ),
      section('compare-documents', COMPARE.documents, showDocuments(regions, this.#address)),
      section('compare-timeline', COMPARE.timeline, showYears(regions, this.#address)),
    );
  }
}

customElements.define('kb-compare', KbCompare);
