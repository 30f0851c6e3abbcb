/** Which benchmarks stand beside figures, in a chart or a comparison: few enough to read, each the nearest in time of its kind. */
import { type KnowledgeBase, type Observation, regionPath } from '../knowledge-base.ts';
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import { sortDay } from '../time/ordering.ts';
import { yearsOf } from '../time/years.ts';
import { isDoubtful } from './reference.ts';

const yearOf = (period: string): number => Number(sortDay(period).slice(0, 4));

/** The last year that figures speak of; `undefined` where none is dated. */
function latestYear(observations: readonly Pick<Observation, 'period'>[]): number | undefined {
  const last = yearsOf(...observations.map(({ period }) => period)).at(-1);
  return last === undefined ? undefined : Number(last);
}

/** Of the values of one kind: for a target the first that was not yet due, for what was measured the nearest in time. */
function nearest(rows: readonly BenchmarkRow[], year: number): BenchmarkRow | undefined {
  const dated = rows.toSorted((a, b) => yearOf(a.year) - yearOf(b.year));
  const open = dated.find((row) => row.nature !== 'actual' && yearOf(row.year) >= year);
  return open ?? dated.toSorted((a, b) => Math.abs(yearOf(a.year) - year) - Math.abs(yearOf(b.year) - year))[0];
}

/**
 * The benchmarks to set beside figures of one indicator: those of the country and of the provinces and cities the figures belong to, one of each kind (same region,
 * cover and nature), the country's first, targets before what was measured. No doubtful one, no range, none in another unit.
 *
 * @param most how many
 */
export function benchmarksBeside(
  kb: KnowledgeBase,
  indicator: { readonly id: string; readonly unit: string },
  observations: readonly Pick<Observation, 'period' | 'region'>[],
  most: number,
): BenchmarkRow[] {
  const year = latestYear(observations);
  if (year === undefined) return [];
  const depth = new Map(
    observations.flatMap(({ region }) => regionPath(kb, region).map(({ code }, index) => [code, index] as const)),
  );
  const fitting = kb.reference
    .benchmarksOf(indicator.id)
    .filter(
      (row) => !isDoubtful(row) && row.value_max === null && row.unit === indicator.unit && depth.has(row.region),
    );
  const kinds = Map.groupBy(fitting, ({ region, covers, nature }) => [region, covers, nature].join('\n'));
  const rank = ({ region, nature }: BenchmarkRow) => (depth.get(region) ?? 0) * 2 + (nature === 'actual' ? 1 : 0);
  return [...kinds.values()]
    .flatMap((rows) => nearest(rows, year) ?? [])
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}
