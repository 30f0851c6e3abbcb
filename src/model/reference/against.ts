/** Where a figure of a document stands to a benchmark. It ranks nobody: a benchmark is no place, and what it covers is said beside it. */
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import { type Indicator, type KnowledgeBase, type Observation, regionPath } from '../knowledge-base.ts';
import { sortDay } from '../time/ordering.ts';
import { yearsOf } from '../time/years.ts';
import { isDoubtful } from './reference.ts';

/** `reached` and `short` of what was aimed at; `above`, `below` and `equal` to what was measured or is only about. */
export type Standing = 'reached' | 'short' | 'above' | 'below' | 'equal';

export interface Against {
  readonly benchmark: BenchmarkRow;
  readonly standing: Standing;
  /** Absolute, in the unit of both; undefined where the figure stands for a word. */
  readonly difference: number | undefined;
}

const yearOf = ({ year }: BenchmarkRow): number => Number(sortDay(year).slice(0, 4));

/**
 * The benchmarks a figure is held against, at most two: of the targets of its country, province and city the last that was due by its year and the next to come;
 * where there is none, what was measured nearest in time. Of several regions the widest. No doubtful one, no range, none in another unit.
 */
export function benchmarksAround(
  kb: KnowledgeBase,
  indicator: Pick<Indicator, 'id' | 'unit'>,
  figure: Pick<Observation, 'period' | 'region'>,
): BenchmarkRow[] {
  const last = yearsOf(figure.period).at(-1);
  if (last === undefined) return [];
  const year = Number(last);
  const line = regionPath(kb, figure.region).map(({ code }) => code);
  const rows = kb.reference
    .benchmarksOf(indicator.id)
    .filter((row) => !isDoubtful(row) && row.value_max === null && row.unit === indicator.unit)
    .filter(({ region }) => line.includes(region))
    .toSorted((a, b) => line.indexOf(a.region) - line.indexOf(b.region) || yearOf(a) - yearOf(b));
  const targets = rows.filter(({ nature, region }) => nature !== 'actual' && region === line[0]);
  const due = targets.findLast((row) => yearOf(row) <= year);
  const next = targets.find((row) => yearOf(row) > year);
  const measured = rows
    .filter(({ nature }) => nature === 'actual')
    .toSorted((a, b) => Math.abs(yearOf(a) - year) - Math.abs(yearOf(b) - year));
  const found = [due, next].flatMap((row) => row ?? []);
  return found.length > 0 ? found : measured.slice(0, 1);
}

/** Holds a figure against a benchmark; `undefined` where the figure is a bound or a range, so that nothing sure can be said, or the units differ. */
export function standAgainst(
  figure: Pick<Observation, 'value' | 'value_max' | 'comparator' | 'unit' | 'converted'>,
  benchmark: BenchmarkRow,
  direction: Indicator['direction'],
): Against | undefined {
  const { value, value_max, comparator, unit, converted } = figure;
  if (value_max !== null || (comparator !== '=' && comparator !== '≈') || unit !== benchmark.unit) return undefined;
  const over = Number((value - benchmark.value).toPrecision(12));
  const difference = converted === null ? Math.abs(over) : undefined;
  const isAim = benchmark.nature !== 'actual' && benchmark.comparator !== '≈' && direction !== 'neutral';
  const isReached = direction === 'lower' ? over <= 0 : over >= 0;
  const standing = isAim ? (isReached ? 'reached' : 'short') : over > 0 ? 'above' : over < 0 ? 'below' : 'equal';
  return { benchmark, standing, difference };
}
