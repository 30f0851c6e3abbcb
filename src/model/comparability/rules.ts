/**
 * The rules, one by one: each finds a reason why two figures are not plainly comparable, or nothing. None looks at the values. What a reason weighs stands
 * beside it; docs/comparability.md is the same table for curators, and a test holds the two together.
 */
import { SAYS_NOTHING, type ReasonId } from '../../words/compare.ts';
import { BASIS, COVERAGE, INSTITUTION_KIND, LEVEL, NATURE, UNSTATED } from '../../words/zh.ts';
import type { Comparand, Declared, IndicatorTerms } from './comparand.ts';
import { either, isBeforeAfter, isCounted, isOneLine, isRate, isScaleFree, overlap } from './pair.ts';
import { lengthOf, midpoint, yearsApart } from './periods.ts';

/** What is filled into the sentence; empty where the sentence says it all. */
export type Finding = readonly [a?: string, b?: string];
type Find = (a: Comparand, b: Comparand, terms: IndicatorTerms) => Finding | undefined;

/** `bar`: not comparable; `apart`: side by side at best; a number: a caveat of that weight. */
export type Weight = 'bar' | 'apart' | 1 | 2;
export interface Rule {
  readonly weight: Weight;
  readonly find: Find;
}

/** Slack in years, so that a leap day or a period of 364 days does not turn a verdict. */
const SLACK = 0.02;
/** Two spans count as equally long when they differ by less than a tenth. */
const LENGTH_TOLERANCE = 0.1;
/** Beyond the window by more than this, in years, a difference is none of degree. */
const FAR = 5;
/** A span shorter than this and longer than a month is part of a year: a quarter, a half. */
const PART_OF_YEAR = [0.1, 0.95] as const;

const when = (holds: boolean): Finding | undefined => (holds ? [] : undefined);
const differ = (a: string, b: string): Finding | undefined => (a === b ? undefined : [a, b]);
const isUnstated = (text: string): boolean => text.startsWith(UNSTATED);
const kindName = (kind: string | null): string =>
  kind ? (INSTITUTION_KIND[kind as keyof typeof INSTITUTION_KIND] ?? kind) : UNSTATED;
const subjectOf = ({ subject }: Comparand): string => subject ?? '指标所定义的全部';
const declared = (denominator: Declared): string => (denominator.is === 'stated' ? denominator.as : SAYS_NOTHING);

/**
 * Subjects: both named and different; or one named, and then a part of the other, near to the definition, or another thing. Within one place and time a count of
 * some is a part of the count of all; a rate of some, or of one aspect, is no part of the rate of all and no estimate of it either, however near the subject.
 */
function relateSubjects(a: Comparand, b: Comparand, { near }: IndicatorTerms): 'same' | 'part' | 'near' | 'other' {
  if (a.subject === b.subject) return 'same';
  if (a.subject !== null && b.subject !== null) return 'other';
  if (isOneLine(a, b) && overlap(a, b)) return isScaleFree(a) || isScaleFree(b) ? 'other' : 'part';
  return near.includes(a.subject ?? b.subject ?? '') ? 'near' : 'other';
}

const isPartOfYear = (row: Comparand): boolean => {
  const length = lengthOf(row);
  return length !== undefined && length > PART_OF_YEAR[0] && length < PART_OF_YEAR[1];
};

function beyondWindow(a: Comparand, b: Comparand, window: number): number {
  const years = isBeforeAfter(a, b) ? undefined : yearsApart(a, b);
  return years === undefined ? 0 : years - window - SLACK;
}

const denominatorsStated = (a: Comparand, b: Comparand): number =>
  [a, b].filter(({ denominator }) => denominator.is === 'stated').length;

/** All rules in the order in which reasons are given: what is measured, of whom, when, how. */
export const RULES: { readonly [id in ReasonId]: Rule } = {
  indicator: { weight: 'bar', find: (a, b) => differ(a.indicator, b.indicator) },
  unit: { weight: 'bar', find: (a, b) => differ(a.unit, b.unit) },
  nature: { weight: 'bar', find: (a, b) => differ(NATURE[a.nature], NATURE[b.nature]) },
  basis: { weight: 'bar', find: (a, b) => differ(BASIS[a.basis], BASIS[b.basis]) },
  institution: { weight: 'bar', find: (a, b) => when((a.institution === null) !== (b.institution === null)) },
  subject: {
    weight: 'bar',
    find: (a, b, terms) => (relateSubjects(a, b, terms) === 'other' ? [subjectOf(a), subjectOf(b)] : undefined),
  },
  scope: {
    weight: 'bar',
    find: (a, b) =>
      either(a, b, ({ coverage }) => coverage === 'unstated') || (a.institution === null) !== (b.institution === null)
        ? undefined
        : differ(COVERAGE[a.coverage], COVERAGE[b.coverage]),
  },
  'part-whole': {
    weight: 'bar',
    find: (a, b, terms) =>
      when(
        relateSubjects(a, b, terms) === 'part' ||
          (a.region !== b.region && isOneLine(a, b) && overlap(a, b) && !isScaleFree(a) && a.nature === b.nature),
      ),
  },
  'period-length': {
    weight: 'bar',
    find: (a, b) => {
      const [one, other] = [lengthOf(a), lengthOf(b)];
      if (one === undefined || other === undefined) return undefined;
      if (isRate(a) && isRate(b))
        return when(isPartOfYear(a) !== isPartOfYear(b) && Math.max(one, other) >= PART_OF_YEAR[1]);
      return when(isCounted(a) && isCounted(b) && Math.max(one, other) > Math.min(one, other) * (1 + LENGTH_TOLERANCE));
    },
  },
  denominator: {
    weight: 'bar',
    find: (a, b) =>
      isRate(a) && isRate(b) && denominatorsStated(a, b) === 2
        ? differ(declared(a.denominator), declared(b.denominator))
        : undefined,
  },
  'level-of-count': {
    weight: 'apart',
    find: (a, b) => (isScaleFree(a) || isScaleFree(b) ? undefined : differLevel(a, b)),
  },
  amount: { weight: 'apart', find: (a, b) => when(a.unit === '元' && b.unit === '元' && a.region !== b.region) },
  average: { weight: 'apart', find: (a, b) => when(a.isAverage !== b.isAverage) },
  'open-period': {
    weight: 'apart',
    find: (a, b) =>
      when(either(a, b, (row) => isCounted(row) && midpoint(row) !== undefined && lengthOf(row) === undefined)),
  },
  'period-far': {
    weight: 'apart',
    find: (a, b, { window }) => (beyondWindow(a, b, window) > FAR ? [String(window + FAR)] : undefined),
  },
  level: {
    weight: 1,
    find: (a, b) => (isScaleFree(a) && isScaleFree(b) ? differLevel(a, b) : undefined),
  },
  'institution-kind': {
    weight: 1,
    find: (a, b) => {
      if (!a.institution || !b.institution || a.institution === b.institution) return undefined;
      return a.institutionKind && a.institutionKind === b.institutionKind
        ? undefined
        : [kindName(a.institutionKind), kindName(b.institutionKind)];
    },
  },
  'near-subject': {
    weight: 1,
    find: (a, b, terms) => (relateSubjects(a, b, terms) === 'near' ? [subjectOf(a), subjectOf(b)] : undefined),
  },
  'unstated-scope': { weight: 2, find: (a, b) => when(either(a, b, ({ coverage }) => coverage === 'unstated')) },
  'part-scope': { weight: 2, find: (a, b) => when(a.coverage === 'part' && b.coverage === 'part') },
  'unstated-period': {
    weight: 2,
    find: (a, b) => when(!isBeforeAfter(a, b) && either(a, b, (row) => midpoint(row) === undefined)),
  },
  period: {
    weight: 1,
    find: (a, b, { window }) => {
      const years = beyondWindow(a, b, window);
      return years > 0 && years <= FAR ? [String(window)] : undefined;
    },
  },
  'inferred-period': {
    weight: 1,
    find: (a, b) => when(!isBeforeAfter(a, b) && either(a, b, ({ inferred }) => inferred)),
  },
  'unstated-numerator': {
    weight: 1,
    find: (a, b, { numerator }) => when(either(a, b, isRate) && isUnstated(numerator)),
  },
  'unstated-denominator': {
    weight: 2,
    find: (a, b, terms) =>
      when(either(a, b, (row) => isRate(row) && (isUnstated(terms.denominator) || row.denominator.is === 'unstated'))),
  },
  'one-denominator': {
    weight: 1,
    find: (a, b) =>
      isRate(a) &&
      isRate(b) &&
      denominatorsStated(a, b) === 1 &&
      !either(a, b, (row) => row.denominator.is === 'unstated')
        ? [declared(a.denominator), declared(b.denominator)]
        : undefined,
  },
  converted: { weight: 1, find: (a, b) => when(either(a, b, ({ converted }) => converted)) },
  inequality: {
    weight: 1,
    find: (a, b) =>
      // Two aims or two norms with one sign are bounds alike: 不低于90% and 不低于85%.
      when(
        either(a, b, ({ comparator }) => comparator === '≥' || comparator === '≤') &&
          !(a.comparator === b.comparator && a.nature !== 'actual' && b.nature !== 'actual'),
      ),
  },
  range: { weight: 1, find: (a, b) => when(either(a, b, ({ comparator }) => comparator === 'range')) },
  approximate: { weight: 1, find: (a, b) => when(either(a, b, ({ comparator }) => comparator === '≈')) },
};

function differLevel(a: Comparand, b: Comparand): Finding | undefined {
  if (a.level === null || b.level === null) return ['未登记', '未登记'];
  return differ(LEVEL[a.level], LEVEL[b.level]);
}
