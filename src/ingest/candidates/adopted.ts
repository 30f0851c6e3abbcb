/** Where and from when a measure was taken up, and whether its name is only part of what a figure counts. */
import { UNSTATED } from '../../schema/dates.ts';
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { findDates } from './dates.ts';
import { regionIn } from './region-in.ts';
import { clauseSpan, sentenceSpan } from './surroundings.ts';
import type { DraftContext } from './types.ts';

/** 健康素养水平, 医保基金使用效率: a rate of the thing, no deed. */
const RATE_OF = /^(?:的?(?:总体|平均|整体)?水平|具备率|使用效率)/u;
/** 民营医院, 特殊家庭: whom a table of figures counts. */
const COUNTED = /(?:医院|机构|家庭|人员|卫生院|人口)$/u;
const BEGINS = /^[^，,。；;]{0,4}(?:起|启动|开始|实施|推行|试点|开展|成立|建立|试行|执行|推出|组建|出台|印发)/u;

/** Whether the name stands in a clause of figures as what is counted. */
export function namesFigure(text: string, start: number, printed: string): boolean {
  const behind = text.slice(start + printed.length);
  if (RATE_OF.test(behind) && /^[^。；;]{0,40}\d/u.test(behind)) return true;
  const clause = clauseSpan(text, start);
  return COUNTED.test(printed) && /\d/.test(text.slice(start, clause.end));
}

/** 全省, 全国 and a named district say where; else it is the document's own place. */
export function regionOf(text: string, at: number, context: DraftContext): string {
  const clause = clauseSpan(text, at);
  const sentence = sentenceSpan(text, at);
  return regionIn(text.slice(sentence.start, clause.start), text.slice(clause.start, at), context);
}

/** The date that the sentence gives as its beginning; unstated where it gives none. */
export function startOf(text: string, at: number, { year }: DraftContext): string {
  const sentence = sentenceSpan(text, at);
  const date = findDates(text, findNumerals(text), year).find(
    ({ start, end, printed, isName, isDeadline }) =>
      !/目前|眼下|如今/u.test(printed) &&
      start >= sentence.start &&
      end <= sentence.end &&
      !isName &&
      !isDeadline &&
      (/[自从于]\s?$/u.test(text.slice(0, start)) || BEGINS.test(text.slice(end))) &&
      Math.abs(start - at) < 60,
  );
  return date?.period ?? UNSTATED;
}
