/** Where a figure of a document stands to a benchmark. It ranks nobody: a benchmark is no place, and what it covers is said beside it. */
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import type { Indicator, Observation } from '../knowledge-base.ts';

/** `reached` and `short` of what was aimed at; `above`, `below` and `equal` to what was measured or is only about. */
export type Standing = 'reached' | 'short' | 'above' | 'below' | 'equal';

export interface Against {
  readonly benchmark: BenchmarkRow;
  readonly standing: Standing;
  /** Absolute, in the unit of both. */
  readonly difference: number;
  /** The figure is the greater one. */
  readonly isOver: boolean;
}

/** Holds a figure against a benchmark; `undefined` where the figure is a bound, a range or a word such as 全覆盖, so that nothing sure can be said, or the units differ. */
export function standAgainst(
  figure: Pick<Observation, 'value' | 'value_max' | 'comparator' | 'unit' | 'converted'>,
  benchmark: BenchmarkRow,
  direction: Indicator['direction'],
): Against | undefined {
  const { value, value_max, comparator, unit, converted } = figure;
  if (value_max !== null || converted !== null || (comparator !== '=' && comparator !== '≈') || unit !== benchmark.unit)
    return undefined;
  const over = Number((value - benchmark.value).toPrecision(12));
  const isAim = benchmark.nature !== 'actual' && benchmark.comparator !== '≈' && direction !== 'neutral';
  const isReached = direction === 'lower' ? over <= 0 : over >= 0;
  const standing = isAim ? (isReached ? 'reached' : 'short') : over > 0 ? 'above' : over < 0 ? 'below' : 'equal';
  return { benchmark, standing, difference: Math.abs(over), isOver: over > 0 };
}
