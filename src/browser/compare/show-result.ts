/** Everything that stands below the chooser once regions are chosen. */
import { alignYears } from '../../compare/fact-rows.ts';
import { alignIndicators, type IndicatorRow, selectRows } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { gradeOfRow } from '../../compare/sum-up.ts';
import type { ViewState } from '../../compare/view-state.ts';
import { COMPARE, GRADES } from '../../words/compare.ts';
import { COMPARED } from '../../words/compared.ts';
import { button, h } from '../h.ts';
import { lazyDetails } from './lazy-details.ts';
import { showChildren, showDocuments, showYears } from './show-facts.ts';
import { showNames, showVerdict } from './show-head.ts';
import { showIndicators } from './show-indicators.ts';
import { showMeasures } from './show-measures.ts';
import type { Address } from './table-head.ts';
import { makePicker, makeTools } from './tools.ts';

export interface Result {
  readonly regions: readonly RegionData[];
  readonly view: ViewState;
  /** Whether the boxes of indicators are unfolded. */
  readonly isPicking: boolean;
  readonly address: Address;
  readonly change: (changes: Partial<ViewState>) => void;
  readonly say: (text: string) => void;
}

/** What compares best first, as far as it compares at all; else in the order given. */
const bestFirst = (rows: readonly IndicatorRow[]): IndicatorRow[] => {
  const rank = (row: IndicatorRow) => GRADES.indexOf(gradeOfRow(row) ?? 'not-comparable') + Number(row.held < 2);
  return [...rows].sort((a, b) => rank(a) - rank(b));
};

/** Sentence, names, indicators, measures, documents, time; last what can be taken away. */
export function showResult({ regions, view, isPicking, address, change, say }: Result): HTMLElement[] {
  const all = alignIndicators(regions);
  const rows = bestFirst(selectRows(all, view));
  const section = (id: string, name: string, ...content: (HTMLElement | false)[]) =>
    h('section', { 'aria-labelledby': id }, h('h2', { id }, name), content);
  const events = alignYears(regions)
    .flatMap(({ cells }) => cells)
    .reduce((sum, cell) => sum + cell.length, 0);
  return [
    ...showVerdict(all, regions),
    makeTools({ rows, regions, address, say }),
    showNames(regions),
    section(
      'compare-indicators',
      COMPARE.indicators,
      makePicker(all, view, isPicking, change),
      ...showChildren(regions, address),
      rows.length > 0
        ? drawn(showIndicators(rows, regions, address), rows, regions)
        : regions.length > 1 && h('p', { class: 'no-record' }, COMPARE.noShared),
      showHidden(all, rows, view, change),
      regions.length > 1 && h('p', { class: 'narrow count' }, COMPARE.matched),
    ),
    section(
      'compare-measures',
      COMPARE.measures,
      h('p', { class: 'narrow count' }, `${COMPARED.setMeans}${COMPARE.noRecordNotNone}。`),
      ...showMeasures(regions, address),
    ),
    section('compare-documents', COMPARE.documents, showDocuments(regions, address)),
    section(
      'compare-timeline',
      COMPARE.timeline,
      lazyDetails(COMPARED.unfold(COMPARE.timeline, events), () => [showYears(regions, address)]),
    ),
  ];
}

/** The drawings come after the table, and never in its way: without them it says the same. */
function drawn(table: HTMLElement, rows: readonly IndicatorRow[], regions: readonly RegionData[]): HTMLElement {
  void import('./draw-strips.ts').then(
    ({ drawStrips }) => drawStrips(table, rows, regions),
    () => undefined,
  );
  return table;
}

/** How many rows one region alone has, and the switch that shows them. */
function showHidden(
  all: readonly IndicatorRow[],
  rows: readonly IndicatorRow[],
  view: ViewState,
  change: Result['change'],
): HTMLElement | false {
  const hidden = all.length - rows.length;
  if (view.indicators.length > 0 || (hidden === 0 && !view.all)) return false;
  return h(
    'p',
    { class: 'count no-print', 'data-hidden-rows': hidden },
    hidden > 0 && COMPARED.hidden(hidden),
    button(view.all ? COMPARED.hideAgain : COMPARED.showHidden, () => change({ all: !view.all })),
  );
}

export type ShowResult = typeof showResult;
