/** Whom a figure counts, where its own clause does not say it alone: the indicator, a list, or the clause before. */
import type { KnownIndicator } from '../knowledge.ts';
import type { Candidate } from './types.ts';

/** Groups that a rate of all key groups is printed of, one by one. */
const KEY_GROUP = /老年人|贫困人口|高血压|糖尿病|孕产妇|儿童|残疾人|计生特殊家庭|特困|低保|严重精神障碍|结核/u;
/** Names in front of the last of a list. */
const LISTED = /(?:[\p{Script=Han}\d-]{2,14}、)*[\p{Script=Han}\d-]{2,14}[、和及与]$/u;
const NO_NAME = /[是的为将已]|对(?!象)|签约|其中|截至/u;

/** 甲、乙和丙签约率: all of them, not the last alone. */
export function withList(clause: string, subject: string): string {
  const at = subject === '' ? -1 : clause.lastIndexOf(subject);
  const list = at < 0 ? undefined : LISTED.exec(clause.slice(0, at))?.[0].replace(/^(?:其中|其余)/u, '');
  return list === undefined || NO_NAME.test(list) ? subject : `${list}${subject}`;
}

/** 其中老年人签约9万人，签约率达75%: the rate is of those. */
export const goesOn = (clause: string, label: string, subject: string, previous: Candidate | undefined): string =>
  subject === '' && label !== '' && clause.trim().startsWith(label) && label.length <= 5
    ? (previous?.cells['subject'] ?? '')
    : subject;

/** The rate of one key group is of the indicator of key groups, where there is one. */
export function ofKeyGroup(
  sure: KnownIndicator,
  subject: string,
  indicators: readonly KnownIndicator[],
): KnownIndicator {
  if (!KEY_GROUP.test(subject) || sure.names.some((name) => name.includes('重点人群'))) return sure;
  const tails = sure.names.map((name) => name.slice(-3));
  const found = indicators.filter(
    ({ unit, names }) =>
      unit === sure.unit && names.some((name) => name.includes('重点人群') && tails.includes(name.slice(-3))),
  );
  return found.length === 1 ? (found[0] ?? sure) : sure;
}
