/** The indicators side by side, as a table; a phone turns its rows into cards. Below each row its strip and, once, why its figures compare no further. */
import type { IndicatorCell, IndicatorRow } from '../../compare/indicator-rows.ts';
import type { CompareIndicator, RegionData } from '../../compare/region-data.ts';
import { reasonText } from '../../compare/say-cell.ts';
import { gradeOfRow } from '../../compare/sum-up.ts';
import { COMPARE, GRADE, GRADE_MEANS } from '../../words/compare.ts';
import { NO_RECORD } from '../../words/zh.ts';
import { h } from '../h.ts';
import { showFigure, showStanding } from './show-figure.ts';
import { showBenchmarks, showNotes } from './show-notes.ts';
import { type Address, makeTable } from './table-head.ts';

/** Builds the table of the rows shown. */
export function showIndicators(
  rows: readonly IndicatorRow[],
  regions: readonly RegionData[],
  address: Address,
): HTMLElement {
  const bodies = rows.map((row) =>
    h(
      'tbody',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        showName(row, address),
        row.cells.map((cell, index) => showCell(cell, row.indicator, regions[index], address)),
      ),
      showBelow(row, regions, address),
    ),
  );
  return makeTable(COMPARE.indicators, regions, address, bodies);
}

function showName(row: IndicatorRow, address: Address): HTMLElement {
  const { indicator } = row;
  const grade = gradeOfRow(row);
  return h(
    'th',
    { scope: 'row', role: 'rowheader' },
    h('a', { href: address(indicator.path) }, indicator.name),
    h('small', {}, indicator.domain ? `${indicator.unit} · ${indicator.domain}` : indicator.unit),
    grade && h('span', { class: 'grade', 'data-grade': grade, title: GRADE_MEANS[grade] }, GRADE[grade]),
  );
}

/** A row of its own over the whole width. The strip is drawn by draw-strips.ts, once the page stands. */
function showBelow(row: IndicatorRow, regions: readonly RegionData[], address: Address): HTMLElement | false {
  const below = [...showNotes(row, regions), ...showBenchmarks(row.indicator, address)];
  if (row.held < 2 && below.length === 0) return false;
  return h(
    'tr',
    { role: 'row', class: 'compare-below' },
    h(
      'td',
      { role: 'cell', colspan: regions.length + 1 },
      h(
        'div',
        { class: 'compare-beside' },
        row.held > 1 && h('div', { class: 'compare-strip', 'data-strip': row.indicator.id }),
        h('div', { class: 'compare-notes' }, below),
      ),
    ),
  );
}

function showCell(
  cell: IndicatorCell,
  indicator: CompareIndicator,
  region: RegionData | undefined,
  address: Address,
): HTMLElement {
  const { chosen, others, comparable, grade, standing, against } = cell;
  const attributes = {
    role: 'cell',
    'data-label': region?.name,
    'data-region': cell.region,
    'data-indicator': indicator.id,
    'data-value': chosen?.value ?? '',
    'data-observation': chosen?.key,
    'data-comparable': comparable ? 'yes' : 'no',
    'data-grade': grade,
    'data-reasons': [...new Set(against.flatMap(({ reasons }) => reasons.map(({ id }) => id)))].join(' ') || null,
  };
  if (!chosen) return h('td', attributes, h('span', { class: 'no-record' }, `— ${NO_RECORD}`));
  return h(
    'td',
    attributes,
    showFigure(chosen, region, address),
    standing && showStanding(standing, indicator.unit, chosen.nature),
    // Printed once, below the row; here for those who hear cell by cell, and for programs.
    !comparable && h('span', { class: 'visually-hidden' }, reasonText(cell) || COMPARE.single),
    others.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${COMPARE.more}（${others.length}）`),
        others.map((row) => showFigure(row, region, address)),
      ),
  );
}
