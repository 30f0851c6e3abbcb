/** The rules, one by one: each finds a reason why two figures must not be ranked, or nothing. None looks at the values themselves. */
import { SAYS_NOTHING, type ReasonId } from '../../words/compare.ts';
import { BASIS, COVERAGE, INSTITUTION_KIND, LEVEL, NATURE, UNSTATED } from '../../words/zh.ts';
import type { Comparand, Declared, IndicatorTerms } from './comparand.ts';
import { lengthOf, midpoint, yearsApart } from './periods.ts';

/** What is filled into the sentence; empty where the sentence says it all. */
export type Finding = readonly [a?: string, b?: string];
type Rule = (a: Comparand, b: Comparand, terms: IndicatorTerms) => Finding | undefined;

/** Slack in years, so that a leap day or a period of 364 days does not turn a verdict. */
const SLACK = 0.02;
/** Two spans count as equally long when they differ by less than a tenth. */
const LENGTH_TOLERANCE = 0.1;

const either = (a: Comparand, b: Comparand, holds: (row: Comparand) => boolean): Finding | undefined =>
  holds(a) || holds(b) ? [] : undefined;
const differ = (a: string, b: string): Finding | undefined => (a === b ? undefined : [a, b]);

const isCounted = ({ basis }: Comparand): boolean => basis === 'flow' || basis === 'cumulative';
const isRate = ({ basis, unit }: Comparand): boolean => basis === 'rate' || unit === '%';
const isUnstated = (text: string): boolean => text.startsWith(UNSTATED);
const kindName = (kind: string | null): string =>
  kind ? (INSTITUTION_KIND[kind as keyof typeof INSTITUTION_KIND] ?? kind) : UNSTATED;
const scopeOf = ({ coverage, subject }: Comparand): string => [COVERAGE[coverage], subject ?? []].flat().join('；');
const declared = (denominator: Declared): string => (denominator.is === 'stated' ? denominator.as : SAYS_NOTHING);

/** All rules in the order in which reasons are given: what is measured, of whom, when, how. */
export const RULES: { readonly [id in ReasonId]: Rule } = {
  indicator: (a, b) => differ(a.indicator, b.indicator),
  unit: (a, b) => differ(a.unit, b.unit),
  nature: (a, b) => differ(NATURE[a.nature], NATURE[b.nature]),
  basis: (a, b) => differ(BASIS[a.basis], BASIS[b.basis]),
  level: (a, b) =>
    a.level === null || b.level === null ? ['未登记', '未登记'] : differ(LEVEL[a.level], LEVEL[b.level]),
  institution: (a, b) => ((a.institution === null) !== (b.institution === null) ? [] : undefined),
  'institution-kind': (a, b) => {
    if (!a.institution || !b.institution || a.institution === b.institution) return undefined;
    return a.institutionKind && a.institutionKind === b.institutionKind
      ? undefined
      : [kindName(a.institutionKind), kindName(b.institutionKind)];
  },
  'unstated-scope': (a, b) => either(a, b, ({ coverage }) => coverage === 'unstated'),
  scope: (a, b) => (a.coverage === b.coverage && a.subject === b.subject ? undefined : [scopeOf(a), scopeOf(b)]),
  'unstated-period': (a, b) => either(a, b, (row) => midpoint(row) === undefined),
  period: (a, b, { window }) => {
    const years = yearsApart(a, b);
    return years !== undefined && years > window + SLACK ? [String(window)] : undefined;
  },
  'open-period': (a, b) =>
    either(a, b, (row) => isCounted(row) && midpoint(row) !== undefined && lengthOf(row) === undefined),
  'period-length': (a, b) => {
    const [one, other] = [lengthOf(a), lengthOf(b)];
    if (!isCounted(a) || !isCounted(b) || one === undefined || other === undefined) return undefined;
    return Math.max(one, other) > Math.min(one, other) * (1 + LENGTH_TOLERANCE) ? [] : undefined;
  },
  'unstated-numerator': (a, b, { numerator }) => (either(a, b, isRate) && isUnstated(numerator) ? [] : undefined),
  'unstated-denominator': (a, b, terms) =>
    either(a, b, (row) => isRate(row) && (isUnstated(terms.denominator) || row.denominator.is === 'unstated')),
  denominator: (a, b) => {
    if (!isRate(a) || !isRate(b) || a.denominator.is === 'unstated' || b.denominator.is === 'unstated')
      return undefined;
    return differ(declared(a.denominator), declared(b.denominator));
  },
  inequality: (a, b) => either(a, b, ({ comparator }) => comparator === '≥' || comparator === '≤'),
  range: (a, b) => either(a, b, ({ comparator }) => comparator === 'range'),
};
