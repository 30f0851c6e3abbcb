/** The frame that all tables of the comparison share: as wide columns, the same head. */
import type { RegionData } from '../../compare/region-data.ts';
import { regionPagePath } from '../../grammar/paths.ts';
import { h } from '../h.ts';

/** Turns a path of the site into an address. */
export type Address = (path: string) => string;

/** What the rows are, then the regions. */
function headRow(name: string, regions: readonly RegionData[], address: Address): HTMLElement {
  return h(
    'tr',
    { role: 'row' },
    h('th', { scope: 'col' }, name),
    regions.map((region) =>
      h('th', { scope: 'col' }, h('a', { href: address(regionPagePath(region.code)) }, region.name)),
    ),
  );
}

/** @param name what the rows are @param bodies groups of rows */
export const makeTable = (
  name: string,
  regions: readonly RegionData[],
  address: Address,
  bodies: readonly HTMLElement[],
): HTMLElement =>
  h(
    'table',
    { class: 'compare-table', role: 'table', 'data-columns': regions.length },
    h('colgroup', {}, h('col', { class: 'of-name' }), h('col', { span: regions.length })),
    h('thead', {}, headRow(name, regions, address)),
    [...bodies],
  );
