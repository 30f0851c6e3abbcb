/** The knowledge base's side of comparability: the pairs of one indicator, ready to print. */
import { parsePeriod } from '../../schema/dates.ts';
import { type Grade, GRADES, REASON_NAME, type ReasonId } from '../../words/compare.ts';
import { isOnOneScale, judgePairs, type JudgedPair } from './judge.ts';
import type { Indicator, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { toComparand, type IndicatorTerms } from './comparand.ts';
import { groupOf, partnersOf } from './group.ts';

export const termsOf = ({ name, numerator, denominator, comparability }: Indicator): IndicatorTerms => ({
  name,
  numerator,
  denominator,
  window: comparability.window,
  near: comparability.near ?? [],
});

/** Pairs grow with the square of the figures, and nobody reads a hundred thousand: of more figures than these the latest are judged pair by pair. */
export const MOST_JUDGED = 200;

/** The figures of an indicator that are judged pair by pair, in the order of the tables: all, or the latest. */
export function judgedFigures(kb: KnowledgeBase, { id }: Pick<Indicator, 'id'>): readonly Observation[] {
  const all = kb.of.indicator.observations(id);
  if (all.length <= MOST_JUDGED) return all;
  const latest = new Set(
    all.toSorted((a, b) => startOf(b.period).localeCompare(startOf(a.period))).slice(0, MOST_JUDGED),
  );
  return all.filter((row) => latest.has(row));
}

/** What has no date stands behind what has one. */
const startOf = (period: string): string => parsePeriod(period)?.start ?? '';

/** Every pair of those figures with its verdict, in the order of the tables. */
export const pairsOfIndicator = (kb: KnowledgeBase, indicator: Indicator): JudgedPair[] =>
  judgePairs(
    judgedFigures(kb, indicator).map((row) => toComparand(kb, row)),
    termsOf(indicator),
  );

/** How many pairs have each grade, best first; grades that none has are left out. */
export const countGrades = (pairs: readonly JudgedPair[]): (readonly [Grade, number])[] =>
  GRADES.map((grade) => [grade, pairs.filter(({ verdict }) => verdict.grade === grade).length] as const).filter(
    ([, count]) => count > 0,
  );

export interface JudgedSet {
  /** Keys of figures every two of which are comparable or indicative: what may be read on one scale. Empty rather than one alone. */
  together: readonly string[];
  /** The lowest grade of any pair; `comparable` of fewer than two figures. */
  grade: Grade;
  /** Keys of all the others. */
  apart: ReadonlySet<string>;
  /** What lowers pairs, the most frequent reason first, with the number of pairs. */
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
  const partners = partnersOf(
    rows.map(({ key }) => key),
    pairs.filter(({ verdict }) => isOnOneScale(verdict.grade)),
  );
  const together = groupOf(partners);
  const counts = new Map<ReasonId, number>();
  for (const { verdict } of pairs) for (const { id } of verdict.reasons) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    together,
    grade: GRADES.findLast((grade) => pairs.some(({ verdict }) => verdict.grade === grade)) ?? 'comparable',
    apart: new Set(rows.map(({ key }) => key).filter((key) => !together.includes(key))),
    reasons: [...counts]
      .map(([id, count]) => ({ text: REASON_NAME[id], pairs: count }))
      .toSorted((a, b) => b.pairs - a.pairs),
  };
}
