/** What stands beside a comparison: which indicators, and what can be taken away. */
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import type { ViewState } from '../../compare/view-state.ts';
import { COMPARE } from '../../words/compare.ts';
import { button, h } from '../h.ts';
import type { Comparison } from './take-away.ts';

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
    button(COMPARE.shared(rows.filter(({ held }) => held > 1).length), () => change({ indicators: [], all: false }), {
      'aria-pressed': mode === 'shared',
    }),
    button(COMPARE.all(rows.length), () => change({ indicators: [], all: true }), { 'aria-pressed': mode === 'all' }),
    h(
      'details',
      { class: 'compare-pick', open: isOpen },
      h('summary', {}, mode === 'chosen' ? `${COMPARE.chosen}（${indicators.length}）` : COMPARE.pick),
      h('div', { class: 'compare-boxes' }, boxes),
    ),
  );
}

/** Buttons that save, print and cite a comparison. What they need is fetched when one is pressed. */
export function makeTools(comparison: Comparison): HTMLElement {
  const take = (what: 'csv' | 'svg' | 'png' | 'citation') => () =>
    void import('./take-away.ts').then(
      ({ takeAway }) => takeAway(what, comparison),
      () => comparison.say(COMPARE.failed),
    );
  return h(
    'div',
    { class: 'compare-tools no-print' },
    button(COMPARE.exportCsv, take('csv')),
    button(COMPARE.exportSvg, take('svg')),
    button(COMPARE.exportPng, take('png')),
    button(COMPARE.print, () => print()),
    button(COMPARE.cite, take('citation')),
  );
}
