/**
 * May the points of a chart be read against each other? The one place where charts ask the comparability rules.
 */
import { judgeTogether, type JudgedSet } from '../../model/comparability/of-indicator.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';

/** Judges all pairs of a chart: which points one scale may rank, which stand apart in grey, and why. */
export function judgeChart(kb: KnowledgeBase, observations: readonly Observation[]): JudgedSet {
  return judgeTogether(kb, observations);
}
