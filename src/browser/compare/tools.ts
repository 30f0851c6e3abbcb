/** What stands above a comparison: which indicators, and what can be taken away. */
import { citeComparison } from '../../compare/cite.ts';
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { comparisonToCsv } from '../../compare/to-csv.ts';
import { comparisonToSvg } from '../../compare/to-svg.ts';
import type { ViewState } from '../../compare/view-state.ts';
import { factPath } from '../../grammar/paths.ts';
import { COMPARE } from '../../words/compare.ts';
import { SITE } from '../../words/zh.ts';
import { pageBuild } from '../built.ts';
import { button, h } from '../h.ts';
import { save } from '../save.ts';
import { svgToPng } from './svg-to-png.ts';

/** @param rows all rows of the regions @param isOpen whether the boxes are unfolded */
export function makePicker(
  rows: readonly IndicatorRow[],
  { indicators, all }: ViewState,
  isOpen: boolean,
  change: (changes: Partial<ViewState>) => void,
): HTMLElement {
  const mode = indicators.length > 0 ? 'chosen' : all ? 'all' : 'shared';
  const boxes = rows.map(({ indicator, held }) => {
    const box = h('input', { type: 'checkbox', value: indicator.id });
    box.checked = indicators.includes(indicator.id);
    box.addEventListener('change', () =>
      change({
        indicators: box.checked ? [...indicators, indicator.id] : indicators.filter((id) => id !== indicator.id),
      }),
    );
    return h('label', {}, box, ` ${indicator.name}`, h('small', {}, `（${held}）`));
  });
  return h(
    'div',
    { class: 'compare-tools no-print' },
    button(COMPARE.shared, () => change({ indicators: [], all: false }), { 'aria-pressed': mode === 'shared' }),
    button(COMPARE.all, () => change({ indicators: [], all: true }), { 'aria-pressed': mode === 'all' }),
    h(
      'details',
      { class: 'compare-pick', open: isOpen },
      h('summary', {}, mode === 'chosen' ? `${COMPARE.chosen}（${indicators.length}）` : COMPARE.pick),
      h('div', { class: 'compare-boxes' }, boxes),
    ),
  );
}

export interface Comparison {
  readonly rows: readonly IndicatorRow[];
  readonly regions: readonly RegionData[];
  /** 资料日期 in words. */
  readonly asOf: string;
  /** Turns a path of the site into an address. */
  readonly address: (path: string) => string;
  readonly say: (text: string) => void;
}

/** Buttons that save, print and cite a comparison. */
export function makeTools({ rows, regions, asOf, address, say }: Comparison): HTMLElement {
  const name = `compare-${regions.map(({ code }) => code).join('-')}`;
  const citation = () =>
    citeComparison({
      site: SITE.name,
      regions: regions.map((region) => region.name),
      build: pageBuild(),
      asOf,
      url: location.href.replace(location.hash, ''),
    });
  const svg = () => comparisonToSvg([...rows], [...regions], citation());
  const permalink = (key: string) => new URL(address(factPath(key)), location.href).href;
  const saveCsv = () =>
    save(`${name}.csv`, new Blob([comparisonToCsv([...rows], [...regions], permalink)], { type: 'text/csv' }));
  const savePng = () =>
    void svgToPng(svg()).then(
      (png) => save(`${name}.png`, png),
      () => say(COMPARE.failed),
    );
  return h(
    'div',
    { class: 'compare-tools no-print' },
    button(COMPARE.exportCsv, saveCsv),
    button(COMPARE.exportSvg, () => save(`${name}.svg`, new Blob([svg()], { type: 'image/svg+xml' }))),
    button(COMPARE.exportPng, savePng),
    button(COMPARE.print, () => print()),
    button(COMPARE.cite, () => void copyCitation(citation(), say)),
  );
}

async function copyCitation(citation: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation);
    say(`${COMPARE.copied}：${citation}`);
  } catch {
    say(COMPARE.copyFailed + citation);
  }
}
