/** Which benchmarks a figure is held against. */
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import { type Indicator, type KnowledgeBase, type Observation, regionPath } from '../knowledge-base.ts';
import { sortDay } from '../time/ordering.ts';
import { yearsOf } from '../time/years.ts';
import { isDoubtful } from './reference.ts';

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
