/** The knowledge base's side of comparability: the pairs of one indicator, ready to print. */
import { judgePairs, type JudgedPair } from '../comparability.ts';
import type { Indicator, KnowledgeBase } from '../knowledge-base.ts';
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
