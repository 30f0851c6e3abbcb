/** Measures by who did them: side by side where several did, as a list by field where one did, or nobody yet. */
import type { MeasureRow } from '../../compare/fact-rows.ts';
import { countByStatus, deedsFirst, groupMeasures, type MeasureSet } from '../../compare/measure-sets.ts';
import type { CompareAdoption, RegionData } from '../../compare/region-data.ts';
import { factPath, measurePagePath } from '../../grammar/paths.ts';
import { STATUS_MARK } from '../../grammar/status.ts';
import { COMPARE } from '../../words/compare.ts';
import { COMPARED } from '../../words/compared.ts';
import { NO_RECORD, STATUS, UNSTATED } from '../../words/zh.ts';
import { h } from '../h.ts';
import { lazyDetails } from './lazy-details.ts';
import { nameSet } from './show-head.ts';
import { type Address, makeTable } from './table-head.ts';

/** In full where all did it; what some of three or four did is told in a line. */
const isSideBySide = ({ doers }: MeasureSet, regions: readonly RegionData[]): boolean =>
  doers.length > 1 && doers.length === regions.length;

/** One section per set of regions that did the same. */
export function showMeasures(regions: readonly RegionData[], address: Address): HTMLElement[] {
  const sets = groupMeasures(regions);
  if (sets.length === 0) return [h('p', { class: 'no-record' }, COMPARED.noMeasures)];
  return sets.map((set) =>
    h(
      'section',
      { 'data-doers': set.doers.map((index) => regions[index]?.code).join(' '), 'data-measures': set.rows.length },
      h('h3', {}, nameSet(set, regions), ' ', h('span', { class: 'count' }, COMPARED.counted(set.rows.length))),
      isSideBySide(set, regions) ? showSideBySide(set, regions, address) : showList(set, regions, address),
    ),
  );
}

function showSideBySide({ rows }: MeasureSet, regions: readonly RegionData[], address: Address): HTMLElement {
  const lines = rows.map(({ id, name, domain, cells }) =>
    h(
      'tr',
      { role: 'row', 'data-measure': id },
      h(
        'th',
        { scope: 'row', role: 'rowheader' },
        h('a', { href: address(measurePagePath(id)) }, name),
        h('small', {}, domain),
      ),
      cells.map((rows, index) =>
        h('td', { role: 'cell', 'data-label': regions[index]?.name }, showCell(rows, regions[index], address)),
      ),
    ),
  );
  return makeTable(COMPARE.measures, regions, address, [h('tbody', {}, lines)]);
}

/** How far it has come, the best of it in a line, the rest folded. */
function showCell(rows: readonly CompareAdoption[], region: RegionData | undefined, address: Address): HTMLElement[] {
  const [first, ...rest] = deedsFirst(rows);
  if (!first) return [h('span', { class: 'no-record' }, `— ${NO_RECORD}`)];
  const tell = (row: CompareAdoption) => showAdoption(row, region, address);
  return [
    h('p', {}, showStatuses(rows)),
    tell(first),
    ...(rest.length > 0 ? [lazyDetails(COMPARED.rest(rest.length), () => rest.map(tell))] : []),
  ];
}

function showAdoption(row: CompareAdoption, region: RegionData | undefined, address: Address): HTMLElement {
  const source = COMPARE.placed(region?.sources[row.document] ?? row.document, row.paragraph);
  const told = [row.start === UNSTATED ? '' : row.start, row.institutionName]
    .filter(Boolean)
    .map((text) => `${text} · `);
  return h(
    'p',
    { class: 'adoption' },
    h('i', { class: 'mark', 'data-mark': STATUS_MARK[row.status], 'aria-hidden': 'true' }),
    h('span', { class: 'visually-hidden' }, STATUS[row.status]),
    row.summary,
    h('small', {}, told, h('a', { href: address(factPath(row.key)) }, source)),
  );
}

const showStatuses = (rows: readonly CompareAdoption[]): HTMLElement[] =>
  countByStatus(rows).map(([status, count]) =>
    h(
      'span',
      { class: 'status', 'data-status': status },
      h('i', { class: 'mark', 'data-mark': STATUS_MARK[status], 'aria-hidden': 'true' }),
      `${STATUS[status]} ${count}`,
    ),
  );

/** By field; each measure with how far it has come in the one region, and in the others where they have a record. */
function showList({ rows }: MeasureSet, regions: readonly RegionData[], address: Address): HTMLElement {
  const domains = [...new Set(rows.map(({ domain }) => domain))];
  return h(
    'dl',
    { class: 'compare-list' },
    domains.flatMap((domain) => [
      h('dt', {}, domain),
      h(
        'dd',
        {},
        rows.filter((row) => row.domain === domain).map((row) => showEntry(row, regions, address)),
      ),
    ]),
  );
}

const showEntry = ({ id, name, cells }: MeasureRow, regions: readonly RegionData[], address: Address): HTMLElement =>
  h(
    'span',
    { class: 'entry', 'data-measure': id },
    h('a', { href: address(measurePagePath(id)) }, name),
    cells.flatMap((rows, index) =>
      rows.length > 0
        ? [
            h(
              'a',
              { class: 'told', href: address(factPath(deedsFirst(rows)[0]?.key ?? '')) },
              regions.length > 1 && COMPARED.planned(regions[index]?.name ?? ''),
              showStatuses(rows),
            ),
          ]
        : [],
    ),
  );
