/** The indicators side by side, as a table; a phone turns its rows into cards. */
import type { IndicatorCell, IndicatorRow } from '../../compare/indicator-rows.ts';
import type { CompareIndicator, CompareObservation, RegionData } from '../../compare/region-data.ts';
import { markOfNature } from '../../grammar/mark.ts';
import { factPath, regionPagePath } from '../../grammar/paths.ts';
import { UNSTATED } from '../../words/zh.ts';
import { COMPARE, GRADE, REASON_NAME, RELATION } from '../../words/compare.ts';
import { REFERENCE } from '../../words/reference.ts';
import { BASIS, NATURE, NO_RECORD } from '../../words/zh.ts';
import { h } from '../h.ts';

/** Turns a path of the site into an address. */
export type Address = (path: string) => string;

/** Builds the table of the rows shown. */
export function showIndicators(
  rows: readonly IndicatorRow[],
  regions: readonly RegionData[],
  address: Address,
): HTMLElement {
  return h(
    'table',
    { class: 'compare-table', role: 'table', 'data-columns': regions.length },
    h('thead', {}, headRow(COMPARE.indicators, regions, address)),
    h(
      'tbody',
      {},
      rows.map(({ indicator, cells }) =>
        h(
          'tr',
          { role: 'row' },
          h(
            'th',
            { scope: 'row', role: 'rowheader' },
            h('a', { href: address(indicator.path) }, indicator.name),
            h('small', {}, indicator.domain ? `${indicator.unit} · ${indicator.domain}` : indicator.unit),
            showBenchmarks(indicator, address),
          ),
          cells.map((cell, index) => showCell(cell, indicator, regions[index], regions.length > 2, address)),
        ),
      ),
    ),
  );
}

/** 参照 under the name of the indicator, outside of the cells: it belongs to none of the regions. */
function showBenchmarks({ benchmarks, path }: CompareIndicator, address: Address): HTMLElement[] {
  return benchmarks.map((text) =>
    h(
      'small',
      { class: 'reference-mark' },
      h('i', { class: 'mark', 'data-mark': 'reference', 'aria-hidden': 'true' }),
      h('a', { href: `${address(path)}#reference` }, REFERENCE.word),
      ` ${text}`,
    ),
  );
}

/** The head that all tables of the comparison share: what the rows are, then the regions. */
export function headRow(name: string, regions: readonly RegionData[], address: Address): HTMLElement {
  return h(
    'tr',
    { role: 'row' },
    h('th', { scope: 'col' }, name),
    regions.map((region) =>
      h('th', { scope: 'col' }, h('a', { href: address(regionPagePath(region.code)) }, region.name)),
    ),
  );
}

function showCell(
  cell: IndicatorCell,
  indicator: CompareIndicator,
  region: RegionData | undefined,
  isCrowded: boolean,
  address: Address,
): HTMLElement {
  const { chosen, others, comparable, grade, standing, scale, against } = cell;
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
    scale && showScale(scale, chosen.nature),
    !comparable && showReasons(grade, against, isCrowded),
    others.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${COMPARE.more}（${others.length}）`),
        others.map((row) => showFigure(row, region, address)),
      ),
  );
}

/** Why a figure is not ranked: the reasons in a word each, and as sentences region by region (folded where more than two regions stand side by side). */
function showReasons(
  grade: IndicatorCell['grade'],
  against: IndicatorCell['against'],
  isCrowded: boolean,
): HTMLElement {
  if (grade === null) return h('p', { class: 'reasons' }, COMPARE.single);
  // Of the pairs that have the grade: what weighs on a worse pair is no reason of this one.
  const named = against.filter((other) => other.grade === grade).flatMap(({ reasons }) => reasons);
  const names = [...new Set(named.map(({ id }) => REASON_NAME[id]))];
  return h(
    'details',
    { class: 'reasons', open: !isCrowded },
    h('summary', {}, COMPARE.because(GRADE[grade], names)),
    against
      .map(({ region, grade: own, relation, reasons }) => [
        h('b', { 'data-grade': own }, COMPARE.versus(region), GRADE[own]),
        relation && h('p', {}, RELATION[relation]()),
        h(
          'ul',
          {},
          reasons.map(({ id, text }) => h('li', { 'data-reason': id }, text)),
        ),
      ])
      .flat(),
  );
}

function showFigure(row: CompareObservation, region: RegionData | undefined, address: Address): HTMLElement {
  const source = COMPARE.placed(region?.sources[row.document] ?? row.document, row.paragraph);
  return h(
    'div',
    { class: 'compare-figure' },
    h(
      'a',
      {
        class: 'figure',
        href: address(factPath(row.key)),
        'data-nature': row.nature,
        'data-inferred': row.inferred,
        title: `“${row.printed}”`,
      },
      row.figure,
    ),
    h(
      'span',
      { class: 'nature' },
      h('i', { class: 'mark', 'data-mark': markOfNature(row.nature), 'aria-hidden': 'true' }),
      `${NATURE[row.nature]} · ${BASIS[row.basis]}`,
    ),
    h('small', { class: row.period === UNSTATED ? 'unstated' : null }, row.period),
    h('small', {}, [row.institutionName ?? [], row.scope, row.remark ?? []].flat().join('；')),
    h('small', {}, h('a', { href: address(factPath(row.key)) }, source)),
  );
}

function showStanding(
  { keys, rank, tied, share, difference, cautions }: NonNullable<IndicatorCell['standing']>,
  unit: string,
  nature: string,
): HTMLElement {
  const bar = h('i', { class: 'bar', 'data-ranked': keys.join(' '), 'data-nature': nature, 'aria-hidden': 'true' });
  bar.style.width = `${Math.round(share * 1000) / 10}%`;
  const place = rank === null ? COMPARE.neutralOrder : (tied ? COMPARE.tie : COMPARE.rank)(rank);
  const gap = difference > 0 && COMPARE.difference(`${difference} ${unit === '%' ? COMPARE.percentPoint : unit}`);
  return h(
    'div',
    { class: 'standing', 'data-ranked': keys.join(' ') },
    h('span', { class: 'bar-track' }, bar),
    h('span', {}, [GRADE.comparable, place, gap].filter(Boolean).join(' · ')),
    cautions.map(({ text }) => h('small', {}, text)),
  );
}

/** Figures on one scale that nothing ranks: the longer bar is no better place. */
function showScale({ keys, share }: NonNullable<IndicatorCell['scale']>, nature: string): HTMLElement {
  const bar = h('i', {
    class: 'scale-bar',
    'data-scaled': keys.join(' '),
    'data-nature': nature,
    'aria-hidden': 'true',
  });
  bar.style.width = `${Math.round(share * 1000) / 10}%`;
  return h('div', { class: 'standing' }, h('span', { class: 'bar-track' }, bar), h('span', {}, COMPARE.notRanked));
}
