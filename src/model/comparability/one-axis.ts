/** Which figures of an indicator may be read on one line, and why the others not. */
import { type Grade, GRADES, REASON_NAME } from '../../words/compare.ts';
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';
import { toComparand } from './comparand.ts';
import { groupOf, partnersOf } from './group.ts';
import { isRefused, type JudgedPair, judgePairs, type Verdict } from './judge.ts';
import { termsOf } from './of-indicator.ts';

export interface AxisVerdict {
  /** The lowest grade of any two that share the line; of any two at all where none do. `undefined` where there are not two to compare. */
  readonly grade: Grade | undefined;
  /** What lowers it, in a word each, the most frequent first. */
  readonly reasons: readonly string[];
  /** By key, those that must not be read with the rest: how they compare, and why no better. */
  readonly apart: ReadonlyMap<string, Verdict>;
}

/** Side by side is enough: the badge says that nothing ranks them. */
const sharesLine = ({ verdict: { grade } }: JudgedPair): boolean => !isRefused(grade);

const namesOf = (verdicts: readonly Verdict[]): string[] => {
  const ids = verdicts.flatMap(({ reasons }) => reasons.map(({ id }) => id));
  const count = (id: string) => ids.filter((other) => other === id).length;
  return [...new Set(ids)].toSorted((a, b) => count(b) - count(a)).map((id) => REASON_NAME[id]);
};

/**
 * Judges figures of one indicator that are to stand on one line. Every two on it share it; the others are apart.
 *
 * @param focus key of the figure the rest are held against: it stays on the line
 */
export function shareLine(kb: KnowledgeBase, rows: readonly Observation[], focus?: string): AxisVerdict {
  const indicator = kb.indicators.get(rows[0]?.indicator ?? '');
  const pairs = indicator
    ? judgePairs(
        rows.map((row) => toComparand(kb, row)),
        termsOf(indicator),
      )
    : [];
  // What is aimed at never shares the line with what was reached: it is held against that.
  const reached = rows.filter(({ nature }) => nature === 'actual');
  const leads = reached.length > 0 ? reached : rows;
  const partners = partnersOf(
    leads.map(({ key }) => key),
    pairs.filter(sharesLine),
  );
  const group =
    leads.length > 1 ? groupOf(partners, leads.find(({ key }) => key === focus)?.key) : leads.map(({ key }) => key);
  const isIn = (key: string) => group.includes(key);
  const together = pairs.filter(({ a, b }) => isIn(a.key) && isIn(b.key));
  const ofLeads = pairs.filter(({ a, b }) => partners.has(a.key) && partners.has(b.key));
  const judged = (together.length > 0 ? together : ofLeads).map(({ verdict }) => verdict);
  const against = (key: string): Verdict | undefined => {
    const own = pairs.filter(({ a, b }) => a.key === key || b.key === key);
    const barred = own.filter(
      (pair) => !sharesLine(pair) && (group.length === 0 || isIn(pair.a.key) || isIn(pair.b.key)),
    );
    return (barred.find(({ a, b }) => a.key === focus || b.key === focus) ?? barred[0] ?? own[0])?.verdict;
  };
  return {
    grade: GRADES.findLast((grade) => judged.some((verdict) => verdict.grade === grade)),
    reasons: namesOf(judged),
    apart: new Map(
      rows.flatMap(({ key }): [string, Verdict][] => {
        const verdict = isIn(key) ? undefined : against(key);
        return verdict ? [[key, verdict]] : [];
      }),
    ),
  };
}
