/** The period of a document's data, and the year that 今年 means. */
import { lastYearOf, yearOf } from '../candidates/date-parts.ts';
import { type FoundDate, findDates } from '../candidates/dates.ts';
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { type FoundField, inferred, printedAt } from './types.ts';

/** A line of the text, not of a page's head. */
const LONG_LINE = 40;
const PLAN_SPAN = /[（(]?((?:19|20)\d{2})\s?[-—–－至到~]{1,2}\s?((?:19|20)\d{2})\s?年?[）)]?/u;

/** Marks that a page of 2019 speaks of the year before, when it is of its first months. */
const YEAR_REVIEW = /(?:总结|公报|监测结果|年度|全年|年报)/u;

export interface DataPeriod {
  readonly year: number | undefined;
  readonly period: FoundField | undefined;
}

/**
 * @param day of the signature, else of publication, ISO or empty
 * @param titleIndex index of the title among the lines
 */
export function findDataPeriod(
  title: string,
  titleIndex: number,
  lines: readonly string[],
  day: string,
  isPlan: boolean,
  isSigned = true,
): DataPeriod {
  const span = PLAN_SPAN.exec(title);
  const dates = findDates(title, findNumerals(title), undefined).filter(({ isName }) => !isName || isPlan);
  const first = dates[0];
  const dayYear = day === '' ? undefined : Number(day.slice(0, 4));
  if (span) return { year: dayYear ?? Number(span[1]), period: printedAt(`${span[1]}/${span[2]}`, titleIndex + 1) };
  if (first && !(isPlan && first.isName))
    return { year: yearHeld(first, dayYear), period: printedAt(first.period, titleIndex + 1) };
  const until = isPlan ? deadline(lines) : undefined;
  if (until !== undefined) {
    const from = day === '' ? '' : day.slice(0, 7);
    return {
      year: dayYear,
      period: inferred(from === '' ? `../${until}?` : `${from}?/${until}?`, '由成文日期与文中最后的期限合成'),
    };
  }
  const point = isPlan ? undefined : countedAt(lines, dayYear);
  if (point) return { year: dayYear ?? point.year, period: printedAt(point.period, point.line) };
  if (dayYear === undefined) {
    const year = latestYear(lines);
    const period = year === undefined ? undefined : inferred(`${year}?`, '由正文提到的最近年份推断');
    return { year: year !== undefined && looksBack(lines, year) ? year + 1 : year, period };
  }
  const last = latestYear(lines.filter((line) => line.length > LONG_LINE));
  if (!isSigned && last !== undefined && last <= dayYear - 3)
    return {
      year: last,
      period: inferred(`${last}?`, '页面的日期比文中最近的年份晚三年以上，疑是转载；由文中最近的年份推断'),
    };
  const held = heldYear(title, lines, dayYear, day);
  return { year: held, period: inferred(`${held}?`, '由成文或发布日期推断') };
}

/** What 今年 means in a text about 2018 that came out in May 2019. */
const yearHeld = ({ period }: FoundDate, dayYear: number | undefined): number | undefined => dayYear ?? yearOf(period);

/** 3月30日，…发布2020年…监测报告: a year is reported on when it is over. */
const looksBack = (lines: readonly string[], year: number): boolean =>
  lines.some((line) =>
    new RegExp(
      `(?<!\\d)[1-6]月\\d{1,2}日[^。]{0,60}(?:发布|公布|通报)[^。]{0,12}${year}年[^。]{0,24}(?:报告|公报|结果|数据|情况)`,
      'u',
    ).test(line),
  );

/** 截至2018年12月底, of the text or the year before it: when its figures were counted. */
function countedAt(
  lines: readonly string[],
  dayYear: number | undefined,
): { year: number; period: string; line: number } | undefined {
  const found = lines.flatMap((text, index) => {
    const [, year, month] = /截[至止]到?\s?(20\d{2})年(\d{1,2})月[底末]?/u.exec(text) ?? [];
    return year === undefined || month === undefined
      ? []
      : [{ year: Number(year), period: `${year}-${month.padStart(2, '0')}`, line: index + 1 }];
  });
  const [first, ...others] = found.filter(({ year }) => dayYear === undefined || year >= dayYear - 1);
  if (!first || others.length > 0) return undefined;
  // What else is told of that year may have been counted through it.
  const mentions = lines.join('\n').split(`${first.year}年`).length - 1;
  return mentions === 1 ? first : undefined;
}

function deadline(lines: readonly string[]): number | undefined {
  const years = lines.flatMap((line) =>
    [...line.matchAll(/(?:到|至)\s?(20\d{2})\s?年/gu)].map((match) => Number(match[1])),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

function heldYear(title: string, lines: readonly string[], year: number, day: string): number {
  const isEarly = /^\d{4}-0[1-3]/.test(day);
  const saysLast = lines.filter((line) => line.includes(`${year - 1}年`)).length;
  const saysThis = lines.filter((line) => line.includes(`${year}年`) && line.length > 30).length;
  return isEarly && YEAR_REVIEW.test(title) && saysLast > saysThis ? year - 1 : year;
}

/** The latest year that is no deadline. */
function latestYear(lines: readonly string[]): number | undefined {
  const years = lines.flatMap((line) =>
    findDates(line, findNumerals(line), undefined)
      .filter(({ isDeadline, isName, start }) => !isDeadline && !isName && !/[到至]\s?$/.test(line.slice(0, start)))
      .map(({ period }) => lastYearOf(period))
      .filter((year) => year !== undefined),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}
