/** Measures, documents and events side by side. */
import { alignMeasures, alignYears } from '../../compare/fact-rows.ts';
import type { CompareAdoption, RegionData } from '../../compare/region-data.ts';
import { documentPath, factPath, measurePagePath, regionPagePath } from '../../grammar/paths.ts';
import { STATUS_MARK } from '../../grammar/status.ts';
import { COMPARE } from '../../words/compare.ts';
import { DOCUMENT_KIND, NO_RECORD, STATUS } from '../../words/zh.ts';
import { h } from '../h.ts';
import { headRow, type Address } from './show-indicators.ts';

/** Adoptions of one measure that a cell shows at once; the rest unfold. */
const AT_ONCE = 2;

const noRecord = () => h('span', { class: 'no-record' }, `— ${NO_RECORD}`);
const cell = (name: string, content: HTMLElement[]) =>
  h('td', { role: 'cell', 'data-label': name }, content.length > 0 ? content : noRecord());

function table(head: string, regions: readonly RegionData[], address: Address, rows: HTMLElement[]): HTMLElement {
  return h(
    'table',
    { class: 'compare-table', role: 'table', 'data-columns': regions.length },
    h('thead', {}, headRow(head, regions, address)),
    h('tbody', {}, rows),
  );
}

/** Status, start, how it was done in one line, and where it is written; measures that two regions took, or all. */
export function showMeasures(regions: readonly RegionData[], all: boolean, address: Address): HTMLElement {
  const rows = alignMeasures(regions).filter(({ held }) => all || held > 1);
  if (rows.length === 0) return h('p', { class: 'no-record' }, COMPARE.noSharedMeasures);
  const show = (region: RegionData | undefined) => (row: CompareAdoption) =>
    h(
      'p',
      { class: 'adoption' },
      h(
        'span',
        { class: 'status' },
        h('i', { class: 'mark', 'data-mark': STATUS_MARK[row.status], 'aria-hidden': 'true' }),
        STATUS[row.status],
      ),
      ` ${row.start} · ${row.summary} `,
      row.institutionName && h('small', {}, row.institutionName),
      h(
        'small',
        {},
        h(
          'a',
          { href: address(factPath(row.key)) },
          COMPARE.placed(region?.sources[row.document] ?? row.document, row.paragraph),
        ),
      ),
    );
  return table(
    COMPARE.measures,
    regions,
    address,
    rows.map(({ id, name, domain, cells }) =>
      h(
        'tr',
        { role: 'row', 'data-measure': id },
        h(
          'th',
          { scope: 'row', role: 'rowheader' },
          h('a', { href: address(measurePagePath(id)) }, name),
          h('small', {}, domain),
        ),
        cells.map((adoptions, index) => {
          const items: HTMLElement[] = adoptions.map(show(regions[index]));
          const rest = items.slice(AT_ONCE);
          const shown = items.slice(0, AT_ONCE);
          if (rest.length > 0) shown.push(h('details', {}, h('summary', {}, `＋${rest.length}`), rest));
          return cell(regions[index]?.name ?? '', shown);
        }),
      ),
    ),
  );
}

/** The documents that speak of each region. */
export function showDocuments(regions: readonly RegionData[], address: Address): HTMLElement {
  const row = regions.map(({ name, documents }) =>
    cell(
      name,
      documents.map(({ id, title, kind, period }) =>
        h(
          'p',
          {},
          h('a', { href: address(documentPath(id)) }, title),
          h('small', {}, `${DOCUMENT_KIND[kind as keyof typeof DOCUMENT_KIND]} · ${period}`),
        ),
      ),
    ),
  );
  return table(COMPARE.documents, regions, address, [
    h('tr', { role: 'row' }, h('th', { scope: 'row' }, COMPARE.documents), row),
  ]);
}

/** Events by the year they begin in. */
export function showYears(regions: readonly RegionData[], address: Address): HTMLElement {
  const rows = alignYears(regions).map(({ year, cells }) =>
    h(
      'tr',
      { role: 'row' },
      h('th', { scope: 'row', role: 'rowheader' }, year === null ? COMPARE.undated : String(year)),
      cells.map((events, index) =>
        cell(
          regions[index]?.name ?? '',
          events.map(({ key, when, title }) =>
            h('p', {}, h('small', {}, when), h('a', { href: address(factPath(key)) }, title)),
          ),
        ),
      ),
    ),
  );
  return table(COMPARE.timeline, regions, address, rows);
}

const LACKS = ['observations', 'adoptions'] as const;

/** What is said of a region without figures or without measures of its own. */
export function showChildren(regions: readonly RegionData[], address: Address): HTMLElement[] {
  return regions
    .map((region) => ({ ...region, lacks: LACKS.filter((what) => region[what].length === 0) }))
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ code, name, children, lacks }) =>
      h(
        'p',
        { class: 'narrow', 'data-without': code },
        h('b', {}, name),
        `：${(children.length > 0 ? COMPARE.children : COMPARE.none)(lacks.map((what) => COMPARE.held[what]))}`,
        children.flatMap((child) => [
          h('a', { href: address(regionPagePath(child.code)) }, COMPARE.child(child)),
          '　',
        ]),
      ),
    );
}
