/** What stands above the tables: the answer in a sentence, and the names of the regions, which stay in view. */
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import { groupMeasures, type MeasureSet } from '../../compare/measure-sets.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { sumUp } from '../../compare/sum-up.ts';
import { COMPARED } from '../../words/compared.ts';
import { h } from '../h.ts';

/** `6 项共同指标：可比 1，可参考 3，并列 2。`, what only one side has, and who did which measures. */
export function showVerdict(rows: readonly IndicatorRow[], regions: readonly RegionData[]): HTMLElement[] {
  const names = regions.map(({ name }) => name);
  const { shared, everywhere, grades, alone } = sumUp(rows, regions.length);
  const single = alone.map((count, index) => [names[index] ?? '', count] as const).filter(([, count]) => count > 0);
  // What all did, what one alone did, and what nobody did; the sets between stand below.
  const sets = groupMeasures(regions).filter(({ doers }) => doers.length < 2 || doers.length === regions.length);
  return [
    h('p', { class: 'verdict', 'data-verdict': shared }, COMPARED.verdict(names, shared, everywhere, grades)),
    h(
      'p',
      { class: 'count' },
      single.length > 0 && (names.length > 1 ? COMPARED.alone(single) : COMPARED.own(single[0]?.[1] ?? 0)),
      sets.length > 0 && COMPARED.deeds(sets.map((set) => `${nameSet(set, regions)} ${set.rows.length}`)),
    ),
  ];
}

/** `只有绍兴市做了` */
export const nameSet = ({ doers }: MeasureSet, regions: readonly RegionData[]): string =>
  COMPARED.set(
    doers.map((index) => regions[index]?.name ?? ''),
    regions.length,
  );

/** The names over the columns. The tables have heads of their own for those who can't see it, and on paper. */
export const showNames = (regions: readonly RegionData[]): HTMLElement =>
  h(
    'div',
    { class: 'compare-head no-print', 'aria-hidden': 'true', 'data-columns': regions.length },
    h('span', {}),
    regions.map(({ name }) => h('b', {}, name)),
  );
