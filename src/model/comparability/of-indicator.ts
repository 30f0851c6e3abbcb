/** The knowledge base's side of comparability: the pairs of one indicator, ready to print. */
import { REASON_NAME, type ReasonId } from '../../words/compare.ts';
import { judgePairs, type JudgedPair } from '../comparability.ts';
import type { Indicator, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { toComparand, type IndicatorTerms } from './comparand.ts';

export const termsOf = ({ name, numerator, denominator, comparability }: Indicator): IndicatorTerms => ({
  name,
  numerator,
  denominator,
  window: comparability.window,
});

/** Every pair of observations of one indicator with its verdict, in the order of the tables. */
export function pairsOfIndicator(kb: KnowledgeBase, indicator: Indicator): JudgedPair[] {
  return judgePairs(
    kb.of.indicator.observations(indicator.id).map((row) => toComparand(kb, row)),
    termsOf(indicator),
  );
}

export interface JudgedSet {
  /** Keys of the figures that compare with no other of the set. */
  apart: ReadonlySet<string>;
  /** Why pairs must not be compared, the most frequent reason first, with the number of pairs. */
  reasons: readonly { text: string; pairs: number }[];
}

/** Judges figures that are to stand in one picture, such as a chart. Figures of an unknown indicator are all apart. */
export function judgeTogether(kb: KnowledgeBase, rows: readonly Observation[]): JudgedSet {
  const indicator = kb.indicators.get(rows[0]?.indicator ?? '');
  const pairs = indicator
    ? judgePairs(
        rows.map((row) => toComparand(kb, row)),
        termsOf(indicator),
      )
    : [];
  const joined = new Set(pairs.filter(({ verdict }) => verdict.comparable).flatMap(({ a, b }) => [a.key, b.key]));
  const counts = new Map<ReasonId, number>();
  for (const { verdict } of pairs) for (const { id } of verdict.reasons) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    apart: new Set(rows.flatMap(({ key }) => (joined.has(key) ? [] : [key]))),
    reasons: [...counts]
      .map(([id, count]) => ({ text: REASON_NAME[id], pairs: count }))
      .toSorted((a, b) => b.pairs - a.pairs),
  };
}
