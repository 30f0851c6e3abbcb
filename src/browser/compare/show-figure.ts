/** One figure of a cell: what it is, of when, over what, and where it is written. */
import type { IndicatorCell } from '../../compare/indicator-rows.ts';
import type { CompareObservation, RegionData } from '../../compare/region-data.ts';
import { markOfNature } from '../../grammar/mark.ts';
import { factPath } from '../../grammar/paths.ts';
import { COMPARE, GRADE } from '../../words/compare.ts';
import { BASIS, NATURE, UNSTATED } from '../../words/zh.ts';
import { h } from '../h.ts';
import type { Address } from './table-head.ts';

export function showFigure(row: CompareObservation, region: RegionData | undefined, address: Address): HTMLElement {
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
      `${NATURE[row.nature]} · `,
      h('span', { class: row.period === UNSTATED ? 'unstated' : null }, row.period),
    ),
    h('small', {}, [row.institutionName ?? [], row.scope, BASIS[row.basis], row.remark ?? []].flat().join('；')),
    h('small', {}, h('a', { href: address(factPath(row.key)) }, source)),
  );
}

/** Rank, bar and difference of a figure among those it compares with. */
export function showStanding(
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
