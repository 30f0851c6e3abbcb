/**
 * May the points of a chart be read against each other? The one place where charts ask the comparability rules.
 */
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';

export interface ChartJudgement {
  /** False while no rule has looked at the figures: the chart then lists what the reader has to check. */
  readonly isJudged: boolean;
  /** Keys of the points that may be compared with no other point. */
  readonly apart: ReadonlySet<string>;
  /** Why pairs must not be compared, the most frequent reason first. */
  readonly reasons: readonly { readonly text: string; readonly pairs: number }[];
}

/** Judges all pairs of a chart. */
export function judgeChart(_kb: KnowledgeBase, _observations: readonly Observation[]): ChartJudgement {
  return { isJudged: false, apart: new Set(), reasons: [] };
}
