/** Which benchmarks a figure is held against, and where it stands to them. */
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import { type Indicator, type KnowledgeBase, type Observation, regionPath } from '../knowledge-base.ts';
import { sortDay } from '../time/ordering.ts';
import { yearsOf } from '../time/years.ts';
import { type Against, standAgainst } from './against.ts';
import { isDoubtful } from './reference.ts';

type Held = Pick<Observation, 'period' | 'region' | 'subject'>;

const yearOf = ({ year }: BenchmarkRow): number => Number(sortDay(year).slice(0, 4));

/** The last year the figure speaks of. */
const yearHeld = ({ period }: Pick<Held, 'period'>): number | undefined => {
  const last = yearsOf(period).at(-1);
  return last === undefined ? undefined : Number(last);
};

/** What was to be reached by the year of the figure; a later target only shows where things go. */
export const isDue = (row: BenchmarkRow, figure: Pick<Held, 'period'>): boolean =>
  yearOf(row) <= (yearHeld(figure) ?? -Infinity);

/**
 * Of values of one time that cover different things, the one whose cover names what the figure counts; none where that is not told. A figure of a part alone (困难人群 of
 * 重点人群) is held against nothing that covers more, unless its subject differs in degree only.
 */
function fitting(
  rows: readonly BenchmarkRow[],
  subject: string | null,
  near: readonly string[],
): BenchmarkRow | undefined {
  const covers = new Set(rows.map((row) => row.covers));
  const isWhole = subject === null || near.includes(subject);
  const named = [...covers].filter(
    (cover) => (isWhole && covers.size === 1) || (subject !== null && cover.includes(subject)),
  );
  return named.length === 1 ? rows.find((row) => row.covers === named[0]) : undefined;
}

/**
 * The benchmarks a figure is held against, at most two: of the targets of the widest region around it that has any, the country first, the last that was due by its
 * year and the next to come; where there is none, what was measured nearest in time. No doubtful one, no range, none in another unit; where those of one time cover
 * different things, none but the one that names what the figure counts.
 */
export function benchmarksAround(
  kb: KnowledgeBase,
  indicator: Pick<Indicator, 'id' | 'unit' | 'comparability'>,
  figure: Held,
): BenchmarkRow[] {
  const year = yearHeld(figure);
  if (year === undefined) return [];
  const line = regionPath(kb, figure.region).map(({ code }) => code);
  const rows = kb.reference
    .benchmarksOf(indicator.id)
    .filter((row) => !isDoubtful(row) && row.value_max === null && row.unit === indicator.unit)
    .filter(({ region }) => line.includes(region))
    .toSorted((a, b) => line.indexOf(a.region) - line.indexOf(b.region) || yearOf(a) - yearOf(b));
  const aims = rows.filter(({ nature }) => nature !== 'actual');
  const targets = aims.filter(({ region }) => region === aims[0]?.region);
  const measured = rows
    .filter(({ nature }) => nature === 'actual')
    .toSorted((a, b) => Math.abs(yearOf(a) - year) - Math.abs(yearOf(b) - year));
  const due = targets.findLast((row) => yearOf(row) <= year);
  const next = targets.find((row) => yearOf(row) > year);
  const fit = (one: BenchmarkRow | undefined): BenchmarkRow[] => {
    const isBeside = (row: BenchmarkRow) => row.region === one?.region && yearOf(row) === yearOf(one);
    const beside = (one?.nature === 'actual' ? measured : targets).filter(isBeside);
    const found = fitting(beside, figure.subject, indicator.comparability.near ?? []);
    return found ? [found] : [];
  };
  const found = [due, next].flatMap(fit);
  return found.length > 0 ? found : fit(measured[0]);
}

/** Where it stands to each of them; nothing of those to which nothing sure can be said. */
export const standingsOf = (kb: KnowledgeBase, indicator: Indicator, row: Observation): Against[] =>
  benchmarksAround(kb, indicator, row).flatMap((benchmark) => standAgainst(row, benchmark, indicator.direction) ?? []);
