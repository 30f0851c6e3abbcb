/** The figures of one indicator on one line, with benchmarks: who stands where, and what must not be read together. */
import { layOutStrip, type Strip, type StripMark } from '../../charts/strip/layout.ts';
import { sayBenchmark } from '../../grammar/benchmark.ts';
import { formatNumber, formatPeriod } from '../../grammar/format.ts';
import { indicatorPath } from '../../grammar/paths.ts';
import { shareLine } from '../../model/comparability/one-axis.ts';
import { pickFigures } from '../../model/comparability/pick.ts';
import type { Indicator, KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { benchmarksAround } from '../../model/reference/around.ts';
import { benchmarksBeside } from '../../model/reference/beside.ts';
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import { STRIP } from '../../words/charts.ts';
import { NATURE } from '../../words/zh.ts';
import { indicatorLink, type Link, policyLink, regionLink, restOf } from '../link.ts';
import { type StripDot, viewDots } from './strip-dots.ts';
import { badgeOf, notesOf, type StripBadge } from './strip-notes.ts';

export type { StripDot } from './strip-dots.ts';

/** A benchmark beside the figures; from outside, no evidence. */
export interface StripReference {
  readonly id: string;
  readonly text: string;
  readonly policy: Link | undefined;
}

export interface StripView {
  readonly indicator: Link;
  readonly badge: StripBadge;
  /** The same drawing for the width of a page, of a column and of a phone; marks in the order of `dots`. */
  readonly drawings: readonly {
    readonly name: 'broad' | 'wide' | 'small';
    readonly width: number;
    readonly font: number;
    readonly strip: Strip;
  }[];
  readonly dots: readonly StripDot[];
  readonly references: readonly StripReference[];
  /** What sets figures apart, in sentences. */
  readonly notes: readonly string[];
  /** Where the figures are that are not drawn. */
  readonly rest: Link | undefined;
  /** The drawing in words. */
  readonly description: string;
}

export interface StripOptions {
  /** Code of the region that stands out and that the others are held against. */
  readonly region?: string;
  /** Figures drawn; six unless told. */
  readonly most?: number;
  /** Benchmarks drawn; two unless told, four at most. */
  readonly benchmarks?: number;
}

const SIZES = [
  { name: 'broad', width: 720, font: 14 },
  { name: 'wide', width: 440, font: 14 },
  { name: 'small', width: 320, font: 13.5 },
] as const;
const [MOST, BENCHMARKS, MOST_LINES] = [6, 2, 4];

/** The figures of an indicator on one line; `undefined` where it has none. */
export function viewStrip(kb: KnowledgeBase, id: string, options: StripOptions = {}): StripView | undefined {
  const indicator = kb.indicators.get(id);
  const { region, most = MOST, benchmarks = BENCHMARKS } = options;
  const picked = pickFigures(kb, id, region, most);
  if (!indicator || picked.rows.length === 0) return undefined;
  const focus = picked.rows.find((row) => row.region === region);
  const verdict = shareLine(kb, picked.rows, focus?.key);
  const dots = viewDots(kb, picked, verdict, region);
  const beside = linesOf(kb, indicator, picked.rows, region).slice(0, Math.min(benchmarks, 4));
  const references = beside.map((row) => ({
    id: row.id,
    text: sayBenchmark(row, regionLink(kb, row.region).name),
    policy: row.policy === null ? undefined : policyLink(kb, row.policy),
  }));
  const marks = dots.map(({ figure: { key }, row, text, whose }): StripMark => {
    const { value, value_max, comparator } = row;
    return { key, value, value_max, comparator, text, whose };
  });
  const lines = beside.map(({ id: key, value }, index) => ({ key, value, label: references[index]?.text ?? '' }));
  return {
    indicator: indicatorLink(kb, id),
    badge: badgeOf(picked.rows, verdict),
    drawings: SIZES.map(({ name, ...size }) => ({
      ...{ name, ...size },
      strip: layOutStrip(marks, lines, size, formatOf(indicator), indicator.unit === '%' ? 100 : Infinity),
    })),
    dots,
    references,
    notes: notesOf(dots, verdict),
    rest: restOf(picked.left > 0, STRIP.more(picked.left), `${indicatorPath(id)}#observations`),
    description: STRIP.label(
      indicator.name,
      dots.map(({ place, row, figure }) =>
        STRIP.figure(place, formatPeriod(row.period), figure.text, NATURE[row.nature]),
      ),
      references.map(({ text }) => text),
    ),
  };
}

/** The same benchmarks that words hold the figures of the region against; without a region those that stand beside all. */
function linesOf(
  kb: KnowledgeBase,
  indicator: Indicator,
  rows: readonly Observation[],
  region: string | undefined,
): BenchmarkRow[] {
  const own = rows.filter((row) => row.region === region);
  return own.length > 0
    ? [...new Set(own.flatMap((row) => benchmarksAround(kb, indicator, row)))]
    : benchmarksBeside(kb, indicator, rows, MOST_LINES);
}

const formatOf =
  ({ unit }: Indicator) =>
  (value: number): string =>
    `${formatNumber(value)}${unit === '%' ? '%' : ''}`;
