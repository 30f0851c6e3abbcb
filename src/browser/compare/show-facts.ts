/** Documents and events side by side, and what is said of a region without figures. */
import { alignYears } from '../../compare/fact-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { documentPath, factPath, regionPagePath } from '../../grammar/paths.ts';
import { COMPARE } from '../../words/compare.ts';
import { DOCUMENT_KIND, NO_RECORD } from '../../words/zh.ts';
import { h } from '../h.ts';
import { type Address, makeTable } from './table-head.ts';

const noRecord = () => h('span', { class: 'no-record' }, `— ${NO_RECORD}`);
const cell = (name: string, content: HTMLElement[]) =>
  h('td', { role: 'cell', 'data-label': name }, content.length > 0 ? content : noRecord());

const table = (head: string, regions: readonly RegionData[], address: Address, rows: HTMLElement[]): HTMLElement =>
  makeTable(head, regions, address, [h('tbody', {}, rows)]);

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
