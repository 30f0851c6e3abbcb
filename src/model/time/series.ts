/** Figures of one thing at several times: what a sparkline may connect. */
import { parsePeriod } from '../../schema/dates.ts';
import type { Observation } from '../knowledge-base.ts';

export interface Series {
  readonly indicator: string;
  /** At least two, of different periods, earliest first. */
  readonly observations: readonly Observation[];
}

/** The day a figure stands for: the last of its period. */
export const dayOf = ({ period }: Pick<Observation, 'period'>): string | undefined => {
  const parsed = parsePeriod(period);
  return parsed?.end ?? parsed?.start ?? undefined;
};

/**
 * Groups actual figures that differ in nothing but their period. `comparable` may refuse a pair; a group with a refused pair is no series, since a line
 * says that its points may be read together.
 */
export function findSeries(
  observations: readonly Observation[],
  comparable: (a: Observation, b: Observation) => boolean = () => true,
): Series[] {
  const dated = observations.filter(
    (row) => row.indicator !== null && row.nature === 'actual' && row.value_max === null && dayOf(row),
  );
  const groups = Map.groupBy(dated, (row) =>
    [row.indicator, row.region, row.institution, row.basis, row.coverage, row.subject].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? ''));
    const days = new Set(sorted.map(dayOf));
    const [first] = sorted;
    const isSeries =
      first &&
      days.size === sorted.length &&
      sorted.length > 1 &&
      sorted.every((row, index) => index === 0 || comparable(sorted[index - 1] ?? row, row));
    return isSeries && first.indicator !== null ? [{ indicator: first.indicator, observations: sorted }] : [];
  });
}
