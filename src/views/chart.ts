/** The figures of one indicator over time, laid out for a wide and a narrow page. */
import { layOutPlot, type Plot } from '../charts/observation-plot.ts';
import { sayBenchmark } from '../grammar/benchmark.ts';
import { formatFigure, formatNumber, formatPeriod, formatValue } from '../grammar/format.ts';
import { shareLine } from '../model/comparability/one-axis.ts';
import { judgeTogether } from '../model/comparability/of-indicator.ts';
import type { Indicator, KnowledgeBase, Observation } from '../model/knowledge-base.ts';
import { benchmarksBeside } from '../model/reference/beside.ts';
import { REFERENCE } from '../words/reference.ts';
import type { Grade } from '../words/compare.ts';
import { NATURE } from '../words/zh.ts';
import { saySource } from './charts/source.ts';
import { refusalOf } from './charts/strip-dots.ts';
import { type Link, placeName, policyLink, regionLink } from './link.ts';

export interface ChartView {
  /** Id of the indicator. */
  readonly id: string;
  readonly name: string;
  /** The documents of the figures. */
  readonly source: string;
  /** The same figures for each width; empty where there is but one, and nothing beside it. */
  readonly plots: readonly {
    readonly name: 'wide' | 'small';
    readonly width: number;
    readonly height: number;
    readonly font: number;
    readonly plot: Plot;
  }[];
  /** What each point says, by key. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** The lowest grade of any pair. */
  readonly grade: Grade;
  /** What lowers pairs, the most frequent first. */
  readonly reasons: readonly { readonly text: string; readonly pairs: number }[];
  /** Benchmarks drawn as dashed lines, each with the sign that stands at its line. */
  readonly lines: readonly {
    readonly id: string;
    readonly sign: string;
    readonly text: string;
    readonly policy: Link | undefined;
  }[];
  readonly hasGrey: boolean;
  /** Two of them are at most side by side: nothing may rank them. */
  readonly isUnranked: boolean;
  readonly undated: number;
}

const SIZES = [
  { name: 'wide', width: 760, height: 340, font: 13 },
  { name: 'small', width: 340, height: 320, font: 12 },
] as const;

/** Lines that can be told apart, and their signs. */
const SIGNS = ['①', '②', '③', '④'];

export function viewChart(kb: KnowledgeBase, indicator: Indicator, observations: readonly Observation[]): ChartView {
  const judgement = judgeTogether(kb, observations);
  const { apart } = shareLine(kb, observations);
  const isGrey = (row: Observation): boolean => {
    const verdict = apart.get(row.key);
    return verdict !== undefined && refusalOf(row, verdict) !== undefined;
  };
  const labelOf = (row: Observation) => `${placeName(kb, row)} ${formatFigure(row)}`;
  const points = observations.map((row) => ({
    ...row,
    label: labelOf(row),
    comparable: !isGrey(row),
  }));
  const format = (value: number) => `${formatNumber(value)}${indicator.unit === '%' ? '%' : ''}`;
  const beside = benchmarksBeside(kb, indicator, observations, SIGNS.length).map((row, index) => ({
    row,
    sign: SIGNS[index] ?? '',
  }));
  const lines = beside.map(({ row, sign }) => ({
    key: row.id,
    value: row.value,
    label: REFERENCE.benchmarks.mark(sign, formatValue(row)),
  }));
  const plots =
    observations.length + lines.length < 2 || observations.length === 0
      ? []
      : SIZES.flatMap(({ name, ...size }) => {
          const plot = layOutPlot(points, size, format, lines, indicator.unit === '%' ? 100 : Infinity);
          return plot ? [{ name, plot, ...size }] : [];
        });
  return {
    id: indicator.id,
    name: indicator.name,
    source: saySource(kb, observations),
    plots,
    descriptions: new Map(
      observations.map((row) => [row.key, `${labelOf(row)}，${formatPeriod(row.period)}，${NATURE[row.nature]}`]),
    ),
    grade: judgement.grade,
    reasons: judgement.reasons,
    lines: beside.map(({ row, sign }) => ({
      id: row.id,
      sign,
      text: sayBenchmark(row, regionLink(kb, row.region).name),
      policy: row.policy === null ? undefined : policyLink(kb, row.policy),
    })),
    hasGrey: observations.some(isGrey),
    isUnranked: judgement.apart.size > 0,
    undated: plots[0]?.plot.undated.length ?? 0,
  };
}
