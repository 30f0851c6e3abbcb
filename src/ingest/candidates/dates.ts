/** The dates of a paragraph as EDTF: printed ones, those that lack their year, and words such as 今年 and 去年. */
import { readPeriod } from '../../grammar/read-period.ts';
import type { Numeral } from '../../text/numerals/types.ts';
import { markInferred, narrow, PART, yearOf } from './date-parts.ts';
import { isInTitle } from './quotation.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** EDTF; an inferred year is marked. */
  readonly period: string;
  readonly isInferred: boolean;
  /** It names a point to compare with (较2020年, 与上年相比), not when a figure holds. */
  readonly isComparison: boolean;
  /** 到2025年, 2025年底前: until when something shall be. */
  readonly isDeadline: boolean;
  /** 2021年以来: from then on. */
  readonly isSince: boolean;
  /** Of a title or a name (2021-2025年规划). */
  readonly isName: boolean;
  /** The years of a five-year plan, by its name. */
  readonly isPlanPeriod?: boolean;
}

const RELATIVE =
  /(?<!最)(目前|截至目前|截止目前|眼下|如今|今年|本年度?|去年|上年度?|上一年|前年|明年|后年|当年)(?!龄|轻|报|会|价)/gu;
const SHIFT: Readonly<Record<string, number>> = {
  目前: 0,
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};

/**
 * @param year what 今年 and a month without a year mean
 * @param isYearPrinted the title says so: 6月末 below 2024年上半年 is of 2024, and nothing is inferred
 */
export function findDates(
  text: string,
  numerals: readonly Numeral[],
  year: number | undefined,
  isYearPrinted = false,
): FoundDate[] {
  const found: FoundDate[] = [];
  let current = year;
  for (const { kind, start, end, printed } of numerals) {
    if (kind !== 'date') continue;
    const read = readOne(text, start, end, printed, current, year);
    if (!read) continue;
    if (!read.isInferred && !read.isName) current = yearOf(read.period) ?? current;
    found.push(isYearPrinted && current === year ? asPrinted(read) : read);
  }
  if (year !== undefined) found.push(...findRelative(text, year));
  found.push(...findPlanPeriods(text), ...findBroken(text));
  return shareDeadlines(
    text,
    found.toSorted((a, b) => a.start - b.start),
  );
}

const asPrinted = (date: FoundDate): FoundDate =>
  date.isInferred ? { ...date, period: date.period.replaceAll('?', ''), isInferred: false } : date;

/** 到2022年和2030年: both are deadlines. */
const shareDeadlines = (text: string, dates: readonly FoundDate[]): FoundDate[] =>
  dates.map((date, index) => {
    const before = dates[index - 1];
    const isJoined = before?.isDeadline === true && /^\s?[和、与]\s?$/u.test(text.slice(before.end, date.start));
    return isJoined ? { ...date, isDeadline: true } : date;
  });

function readOne(
  text: string,
  start: number,
  end: number,
  printed: string,
  year: number | undefined,
  base: number | undefined,
): FoundDate | undefined {
  const part = PART.exec(text.slice(end, end + 8));
  const word = /(今年|本年度?|去年|上年度?|前年|明年)\s?$/u.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  const said = word === undefined || base === undefined ? year : base + (SHIFT[word] ?? 0);
  const stated = readPeriod(printed.trim().replace(/\s*\d{1,2}:\d{2}(?::\d{2})?$/, ''));
  const completed = stated ?? (said === undefined ? undefined : completeYear(printed, said));
  if (completed === undefined) return undefined;
  const narrowed = part && /^\d{4}$/.test(completed) ? narrow(completed, part) : completed;
  const last = part && narrowed !== completed ? end + part[0].length : end;
  return describe(text, start, last, narrowed, stated === undefined);
}

/** 6月30日 with the year of the document. */
function completeYear(printed: string, year: number): string | undefined {
  const read = readPeriod(`${year}年${printed.trim()}`);
  return read === undefined ? undefined : markInferred(read);
}

function describe(text: string, start: number, end: number, period: string, isInferred: boolean): FoundDate {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 10);
  return {
    start,
    end,
    printed: text.slice(start, end),
    period,
    isInferred,
    isComparison:
      /(?:较|比)\s?$/u.test(before) ||
      (/(?:较|比|与|同|由|从|自|跟)\s?$/.test(before) &&
        /^(?:[年底末初]|第?[一二三四]季度|同期|[的]?[^，,。；;]{0,10}?(?:相比|比较|提[高升]|上升|增[加长]|下降|减少|降低|翻|以来|起|启动|开始|高|低))/.test(
          after,
        )),
    // 增加到2022年的5.3张: what a value became in a year is over.
    isDeadline: /(?:到|至|截至|截止到?)\s?$/.test(before)
      ? !/截|[加高升降少低长减缩展][到至]\s?$/u.test(before)
      : /^(?:年?[底末]?前|年?底[，,前])/.test(after),
    isSince: /^(?:以来|至今|起)/u.test(after),
    isName: isInTitle(text, start),
  };
}

const PLANS = '一二三四五六';
/** “十三五”期间. The plan itself (“十三五”规划) is a name. */
const PLAN_PERIOD = /[“"]?十([一二三四五六])五[”"]?(期间|时期|以来|期?末)/gu;

/** The five years of a plan, 2016/2020 for “十三五”. */
const findPlanPeriods = (text: string): FoundDate[] =>
  [...text.matchAll(PLAN_PERIOD)].map(({ 0: printed, 1: which = '', 2: part = '', index }) => {
    const first = 2006 + 5 * PLANS.indexOf(which);
    const date = describe(
      text,
      index,
      index + printed.length,
      part.endsWith('末') ? `${first + 4}` : `${first}/${first + 4}`,
      false,
    );
    return { ...date, isComparison: false, isPlanPeriod: true };
  });

/** 20241-3月: a copy that lost its 年. */
const BROKEN = /(?<!\d)(20\d{2})(1[0-2]|[1-9])\s?[-—–~至]\s?(1[0-2]|[1-9])\s?月/gu;

const findBroken = (text: string): FoundDate[] =>
  [...text.matchAll(BROKEN)].map(({ 0: printed, 1: year = '', 2: from = '', 3: to = '', index }) =>
    describe(
      text,
      index,
      index + printed.length,
      `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`,
      false,
    ),
  );

function findRelative(text: string, year: number): FoundDate[] {
  return [...text.matchAll(RELATIVE)].map((match) => {
    const word = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(word);
    const end = start + word.length;
    const part = PART.exec(text.slice(end, end + 8));
    const of = String(year + (SHIFT[word] ?? 0));
    const period = markInferred(part ? narrow(of, part) : of);
    return describe(text, start, part ? end + part[0].length : end, period, true);
  });
}
