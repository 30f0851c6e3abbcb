/**
 * Comparability: how far do two figures compare? Pure and total: every pair gets one of four grades, with reasons.
 *
 * The rules (rules.ts) look at what the figures are, never at how large. One bar makes a pair not comparable; what sets it apart, or several caveats, lets it
 * stand side by side; a caveat or two make it indicative. Pages, pictures, cards and data files all call `judge`, so they cannot disagree.
 */
import { CAUTION, type CautionId, type Grade, REASON, type ReasonId, type Relation } from '../../words/compare.ts';
import type { Comparand, IndicatorTerms } from './comparand.ts';
import { isBeforeAfter, isProgress } from './pair.ts';
import { RULES, type Weight } from './rules.ts';

export type { Comparand, IndicatorTerms } from './comparand.ts';

/** A stable id with its Chinese sentence. */
export interface Said<Id extends string> {
  id: Id;
  text: string;
}

/** A reason with what it weighs. */
export interface Reason extends Said<ReasonId> {
  weight: Weight;
}

export interface Verdict {
  grade: Grade;
  /** Grade `comparable`: may be ranked, subtracted, drawn as bars. */
  comparable: boolean;
  /** What the two are to each other beside: an aim and its result, or an earlier and a later value. */
  relation: Relation | null;
  /** What lowers the grade, bars first; empty exactly when `comparable`. */
  reasons: readonly Reason[];
  /** What to keep in mind; it lowers nothing. */
  cautions: readonly Said<CautionId>[];
}

/** Caveats of so much weight together are several. */
export const SEVERAL = 5;

const REASON_IDS = Object.keys(RULES) as ReasonId[];

/**
 * Judges a pair. Symmetric, sentences included: the two sides are put in the order of their keys first. A figure is comparable with itself.
 *
 * @param terms of the indicator both belong to (of the first one, should they differ)
 */
export function judge(one: Comparand, other: Comparand, terms: IndicatorTerms): Verdict {
  if (one.key === other.key)
    return { grade: 'comparable', comparable: true, relation: null, reasons: [], cautions: [] };
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  const reasons = REASON_IDS.flatMap((id): Reason[] => {
    const { weight, find } = RULES[id];
    const finding = find(a, b, terms);
    return finding ? [{ id, text: sayReason(id, finding), weight }] : [];
  });
  const grade = gradeOf(reasons.map(({ weight }) => weight));
  return {
    grade,
    comparable: grade === 'comparable',
    relation: relate(a, b, reasons),
    reasons,
    cautions: grade === 'not-comparable' ? [] : cautionsOf(a, b),
  };
}

/** The grade that reasons of these weights leave. */
export function gradeOf(weights: readonly Weight[]): Grade {
  if (weights.includes('bar')) return 'not-comparable';
  const sum = weights.reduce<number>((total, weight) => total + (typeof weight === 'number' ? weight : 0), 0);
  if (weights.includes('apart') || sum >= SEVERAL) return 'side-by-side';
  return sum > 0 ? 'indicative' : 'comparable';
}

/** Whether two figures of this grade may be read on one scale; only comparable ones are ranked. */
export const isOnOneScale = (grade: Grade): boolean => grade === 'comparable' || grade === 'indicative';

/**
 * Whether a drawing shows a figure of this grade grey, wherever it stands: only what is not comparable is. Side by side is drawn like the rest; its badge says that
 * nothing ranks it.
 */
export const isRefused = (grade: Grade): boolean => grade === 'not-comparable';

/** An aim and a figure of the same thing, which nothing but their nature sets apart, or two that are joined by id. */
function relate(a: Comparand, b: Comparand, reasons: readonly Reason[]): Relation | null {
  if (isBeforeAfter(a, b)) return 'change';
  const bars = reasons.filter(({ weight }) => weight === 'bar');
  return a.region === b.region && isProgress(a, b) && bars.every(({ id }) => id === 'nature') ? 'progress' : null;
}

const cautionsOf = (a: Comparand, b: Comparand): Said<CautionId>[] =>
  a.institution && b.institution && a.institution !== b.institution
    ? [{ id: 'institutions', text: CAUTION.institutions }]
    : [];

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

/** The sentences of a verdict, what weighs most first. */
export const sayVerdict = ({ reasons, cautions }: Verdict): string[] =>
  [...reasons, ...cautions].map(({ text }) => text);
