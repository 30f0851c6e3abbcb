/** Where one thing was measured in a region at several times that share a scale. */
import { formatPeriod } from '../grammar/format.ts';
import { judgeTogether } from '../model/comparability/of-indicator.ts';
import type { KnowledgeBase, Observation } from '../model/knowledge-base.ts';
import { findSeries, dayOf } from '../model/time/series.ts';
import { type FigureView, viewFigure } from './facts.ts';
import { indicatorLink, type Link } from './link.ts';

export interface SeriesView {
  readonly indicator: Link;
  readonly points: readonly {
    readonly figure: FigureView;
    readonly period: string;
    /** Milliseconds since 1970 of the last day of the period. */
    readonly time: number;
    readonly value: number;
  }[];
}

export function viewSeries(kb: KnowledgeBase, observations: readonly Observation[]): SeriesView[] {
  const shareScale = (a: Observation, b: Observation) => judgeTogether(kb, [a, b]).apart.size === 0;
  return findSeries(observations, shareScale).map((series) => ({
    indicator: indicatorLink(kb, series.indicator),
    points: series.observations.map((row) => ({
      figure: viewFigure(row),
      period: formatPeriod(row.period),
      time: Date.parse(dayOf(row) ?? ''),
      value: row.value,
    })),
  }));
}
