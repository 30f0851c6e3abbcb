/**
 * `<kb-compare>`: fetches the chosen regions, shows them side by side, keeps the view in the address. `data-state`: idle (fewer than one region), loading, ready,
 * error. The page below it is whole without this script.
 */
import { citeComparison } from '../../compare/cite.ts';
import { alignIndicators, selectRows, type IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import type { IndexedRegion, RegionIndex } from '../../compare/region-index.ts';
import { comparisonToCsv } from '../../compare/to-csv.ts';
import { comparisonToSvg } from '../../compare/to-svg.ts';
import { MOST_REGIONS, readView, writeView, type ViewState } from '../../compare/view-state.ts';
import { factPath } from '../../grammar/paths.ts';
import { COMPARE } from '../../words/compare.ts';
import { SITE } from '../../words/zh.ts';
import { bindChooser } from './chooser.ts';
import { button, h, save } from './dom.ts';
import { svgToPng } from './svg-to-png.ts';
import { showChildren, showDocuments, showMeasures, showYears } from './show-facts.ts';
import { showIndicators } from './show-indicators.ts';
import { readTray, writeTray } from './tray.ts';

class KbCompare extends HTMLElement {
  #view: ViewState = { regions: [], indicators: [], all: false };
  #index: IndexedRegion[] = [];
  readonly #held = new Map<string, RegionData>();
  #shown: RegionData[] = [];
  #rows: IndicatorRow[] = [];

  connectedCallback(): void {
    void this.#start();
    addEventListener('popstate', () => void this.#open(readView(location.search), false));
  }

  async #start(): Promise<void> {
    this.dataset['state'] = 'loading';
    try {
      const index = await this.#fetch<RegionIndex>('compare/regions.json');
      this.#index = index.regions;
    } catch (error) {
      this.#fail(error);
      return;
    }
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('[data-chooser]');
    const list = this.querySelector<HTMLElement>('[data-options]');
    if (form && input && list) {
      form.hidden = false;
      form.addEventListener('submit', (event) => event.preventDefault());
      bindChooser(input, list, this.#index, ({ code }) =>
        this.#change({ regions: [...new Set([...this.#view.regions, code])].slice(0, MOST_REGIONS) }),
      );
    }
    const given = readView(location.search);
    const known = new Set(this.#index.map(({ code }) => code));
    const unknown = given.regions.filter((code) => !known.has(code));
    if (given.regions.length === 0) given.regions = readTray().map(({ code }) => code);
    await this.#open({ ...given, regions: given.regions.filter((code) => known.has(code)) }, false);
    if (unknown.length > 0) this.#say(COMPARE.unknown + unknown.join('、'));
  }

  #change(changes: Partial<ViewState>): void {
    void this.#open({ ...this.#view, ...changes }, true);
  }

  /** Shows a view; `remember` makes it a step of the history, else it replaces the address as given. */
  async #open(view: ViewState, remember: boolean): Promise<void> {
    this.#view = view;
    const names = view.regions.map((code) => ({
      code,
      name: this.#index.find((region) => region.code === code)?.name ?? code,
    }));
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
      const regions = await Promise.all(view.regions.map((code) => this.#region(code)));
      if (this.#view !== view) return;
      this.#shown = regions;
      const rows = alignIndicators(regions);
      // Indicators that none of the regions has are no part of the view.
      const held = new Set(rows.map(({ indicator }) => indicator.id));
      this.#view = { ...view, indicators: view.indicators.filter((id) => held.has(id)) };
      this.#rows = selectRows(rows, this.#view);
      this.#write(remember);
      this.#showResult(rows);
      this.#say(regions.length >= MOST_REGIONS ? COMPARE.full : regions.length === 1 ? COMPARE.atLeastTwo : '');
      this.dataset['state'] = 'ready';
    } catch (error) {
      this.#fail(error);
    }
  }

  #write(remember: boolean): void {
    const address = location.pathname + writeView(this.#view);
    if (remember) history.pushState(null, '', address);
    else history.replaceState(null, '', address + location.hash);
  }

  async #fetch<T extends { build: string }>(path: string): Promise<T> {
    const response = await fetch(this.#address(`/${path}`));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const data = (await response.json()) as T;
    // A page of one build with data of another would tell two stories.
    if (data.build !== this.#build()) throw new StaleBuild();
    return data;
  }

  async #region(code: string): Promise<RegionData> {
    const held = this.#held.get(code) ?? (await this.#fetch<RegionData>(`compare/regions/${code}.json`));
    this.#held.set(code, held);
    return held;
  }

  readonly #address = (path: string): string => `${this.dataset['base'] ?? '/'}${path.slice(1)}`;
  #build(): string {
    return document.querySelector<HTMLMetaElement>('meta[name=kb-build]')?.content ?? '';
  }
  #slot(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-slot=${name}]`) ?? this;
  }
  #say(text: string): void {
    this.#slot('message').textContent = text;
  }
  #fail(error: unknown): void {
    this.dataset['state'] = 'error';
    this.#say(error instanceof StaleBuild ? COMPARE.stale : COMPARE.failed);
  }

  #showChosen(names: readonly { code: string; name: string }[]): void {
    this.#slot('chosen').replaceChildren(
      ...names.map(({ code, name }) =>
        h(
          'li',
          {},
          name,
          ' ',
          button(
            COMPARE.remove,
            () => this.#change({ regions: this.#view.regions.filter((other) => other !== code) }),
            { 'aria-label': `${COMPARE.remove} ${name}` },
          ),
        ),
      ),
      ...(names.length === 0 ? [h('li', { class: 'no-record' }, COMPARE.empty)] : []),
    );
  }

  #showResult(rows: readonly IndicatorRow[]): void {
    const regions = this.#shown;
    const section = (id: string, title: string, ...content: HTMLElement[]) =>
      h('section', { id }, h('h2', {}, title), ...content);
    this.#slot('result').replaceChildren(
      this.#tools(),
      section(
        'compare-indicators',
        COMPARE.indicators,
        h('p', { class: 'narrow' }, COMPARE.matched),
        this.#picker(rows),
        ...showChildren(regions, this.#address),
        this.#rows.length > 0
          ? showIndicators(this.#rows, regions, this.#address)
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

  #picker(rows: readonly IndicatorRow[]): HTMLElement {
    const { indicators, all } = this.#view;
    const mode = indicators.length > 0 ? 'chosen' : all ? 'all' : 'shared';
    const boxes = rows.map(({ indicator, held }) => {
      const box = h('input', { type: 'checkbox', value: indicator.id });
      box.checked = indicators.includes(indicator.id);
      box.addEventListener('change', () =>
        this.#change({
          indicators: box.checked
            ? [...this.#view.indicators, indicator.id]
            : this.#view.indicators.filter((id) => id !== indicator.id),
        }),
      );
      return h('label', {}, box, ` ${indicator.name}`, h('small', {}, `（${held}）`));
    });
    const isOpen = this.querySelector<HTMLDetailsElement>('.compare-pick')?.open ?? false;
    return h(
      'div',
      { class: 'compare-tools no-print' },
      button(COMPARE.shared, () => this.#change({ indicators: [], all: false }), { 'aria-pressed': mode === 'shared' }),
      button(COMPARE.all, () => this.#change({ indicators: [], all: true }), { 'aria-pressed': mode === 'all' }),
      h(
        'details',
        { class: 'compare-pick', open: isOpen },
        h('summary', {}, mode === 'chosen' ? `${COMPARE.chosen}（${indicators.length}）` : COMPARE.pick),
        h('div', { class: 'compare-boxes' }, boxes),
      ),
    );
  }

  #tools(): HTMLElement {
    const name = `compare-${this.#view.regions.join('-')}`;
    const svg = () => comparisonToSvg(this.#rows, this.#shown, this.#citation());
    const permalink = (key: string) => new URL(this.#address(factPath(key)), location.href).href;
    return h(
      'div',
      { class: 'compare-tools no-print' },
      button(COMPARE.exportCsv, () =>
        save(`${name}.csv`, new Blob([comparisonToCsv(this.#rows, this.#shown, permalink)], { type: 'text/csv' })),
      ),
      button(COMPARE.exportSvg, () => save(`${name}.svg`, new Blob([svg()], { type: 'image/svg+xml' }))),
      button(
        COMPARE.exportPng,
        () =>
          void svgToPng(svg()).then(
            (png) => save(`${name}.png`, png),
            () => this.#say(COMPARE.failed),
          ),
      ),
      button(COMPARE.print, () => print()),
      button(COMPARE.cite, () => void this.#copyCitation()),
    );
  }

  #citation(): string {
    const { asof: asOf = '' } = this.dataset;
    return citeComparison({
      site: SITE.name,
      regions: this.#shown.map(({ name }) => name),
      build: this.#build(),
      asOf,
      url: location.href.replace(location.hash, ''),
    });
  }

  async #copyCitation(): Promise<void> {
    const citation = this.#citation();
    try {
      await navigator.clipboard.writeText(citation);
      this.#say(`${COMPARE.copied}：${citation}`);
    } catch {
      this.#say(COMPARE.copyFailed + citation);
    }
  }
}

/** The page and the data are of different builds. */
class StaleBuild extends Error {}

customElements.define('kb-compare', KbCompare);
