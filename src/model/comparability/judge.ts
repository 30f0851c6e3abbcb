/**
 * Comparability: may two figures be ranked, subtracted, drawn on one scale? Pure and total: every pair gets yes, or no with reasons.
 *
 * The rules (`comparability/rules.ts`) look at what the figures are, never at how large. 未说明 is a reason, not a pass. ≥, ≤ and ranges are reasons (no order
 * follows from them); ≈ passes with a caution. Model, pages and data files all call `judge`, so they cannot disagree.
 */
import { CAUTION, REASON, type CautionId, type ReasonId } from '../../words/compare.ts';
import type { Comparand, IndicatorTerms } from './comparand.ts';
import { RULES } from './rules.ts';

export type { Comparand, IndicatorTerms } from './comparand.ts';

/** A stable id with its Chinese sentence. */
export interface Said<Id extends string> {
  id: Id;
  text: string;
}

export interface Verdict {
  comparable: boolean;
  /** Why not; empty exactly when `comparable`. */
  reasons: readonly Said<ReasonId>[];
  /** What to keep in mind when it is. */
  cautions: readonly Said<CautionId>[];
}

const REASON_IDS = Object.keys(RULES) as ReasonId[];

/**
 * Judges a pair. Symmetric, sentences included: the two sides are put in the order of their keys first. A figure is comparable with itself.
 *
 * @param terms of the indicator both belong to (of the first one, should they differ)
 */
export function judge(one: Comparand, other: Comparand, terms: IndicatorTerms): Verdict {
  if (one.key === other.key) return { comparable: true, reasons: [], cautions: [] };
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  const reasons = REASON_IDS.flatMap((id) => {
    const finding = RULES[id](a, b, terms);
    return finding ? [{ id, text: sayReason(id, finding) }] : [];
  });
  return { comparable: reasons.length === 0, reasons, cautions: reasons.length === 0 ? cautionsOf(a, b) : [] };
}

function cautionsOf(a: Comparand, b: Comparand): Said<CautionId>[] {
  const ids: CautionId[] = [];
  if (a.comparator === '≈' || b.comparator === '≈') ids.push('approximate');
  if (a.inferred || b.inferred) ids.push('inferred-period');
  if (a.institution && b.institution && a.institution !== b.institution) ids.push('institutions');
  return ids.map((id) => ({ id, text: CAUTION[id] }));
}

const sayReason = (id: ReasonId, [a = '', b = '']: readonly [a?: string, b?: string]): string => REASON[id](a, b);

export interface JudgedPair {
  a: Comparand;
  b: Comparand;
  verdict: Verdict;
}

/** Judges every unordered pair of a list, in the order of the list: n (n − 1) / 2 pairs. */
export function judgePairs(rows: readonly Comparand[], terms: IndicatorTerms): JudgedPair[] {
  return rows.flatMap((a, index) => rows.slice(index + 1).map((b) => ({ a, b, verdict: judge(a, b, terms) })));
}
