/**
 * Dates and periods as EDTF (ISO 8601-2), of which content uses this part: `2019`, `2019-06`, `2019-06-10`, each with `?` (inferred) or `~` (about) behind it, and
 * spans of them, open on one side: `2023-08/2025-12`, `../2017?`. Everything else is refused with a sentence. The general library that stood here took
 * 29 February of a common year, unspecified digits and negative years for dates, and long texts kept it busy for seconds.
 */
import { LIMITS } from './limits.ts';

export { UNSTATED } from '../words/zh.ts';

export type Precision = 'day' | 'month' | 'year';

/** A period with both ends as ISO days; an open end is `null`. */
export interface Period {
  /** First day, `YYYY-MM-DD`; `null` when the start is open (`../2017`). */
  start: string | null;
  /** Last day, `YYYY-MM-DD`; `null` when the end is open (`2021/..`). */
  end: string | null;
  /** Coarser of the two ends: a span of months has precision `month`. */
  precision: Precision;
  /** True for anything but a single year, month or day. */
  isSpan: boolean;
  /** `?` or `~` stands at the start, at the end. */
  uncertainStart: boolean;
  uncertainEnd: boolean;
}

const ORDER: readonly Precision[] = ['day', 'month', 'year'];
const OPEN = '..';
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

interface Bound {
  min: string;
  max: string;
  precision: Precision;
  uncertain: boolean;
}

/** Days of a month of the Gregorian calendar; none of a month that doesn't exist. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads a year, month or day; what is wrong with it as `what｜what to do`. */
function readBound(text: string): Bound | string {
  const [, year = '', month, day, mark] = DATE.exec(text) ?? [];
  if (year === '') return shapeFault(text);
  const uncertain = mark !== undefined;
  if (Number(year) < LIMITS.firstYear || Number(year) > LIMITS.lastYear)
    return `年份 ${year} 不在 ${LIMITS.firstYear} 至 ${LIMITS.lastYear} 之间｜核对年份`;
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31`, precision: 'year', uncertain };
  const last = daysIn(Number(year), Number(month));
  if (last === 0) return `没有 ${month} 月｜月份写 01 到 12；季度、上下半年写成起止月份，如 2019-01/2019-03`;
  if (day === undefined)
    return { min: `${year}-${month}-01`, max: `${year}-${month}-${last}`, precision: 'month', uncertain };
  if (Number(day) < 1 || Number(day) > last)
    return `${year} 年 ${Number(month)} 月没有 ${Number(day)} 日｜该月到 ${last} 日为止，核对日期`;
  const iso = `${year}-${month}-${day}`;
  return { min: iso, max: iso, precision: 'day', uncertain };
}

/** Says what a text is that is no date. */
function shapeFault(text: string): string {
  if (/^[-\dX?~%]*X/i.test(text)) return '日期里有 X（位数不明）｜写到能确定的一级，或写成起止年份，如 2010/2019';
  if (/^(?:-|y)\d/i.test(text)) return `只收公元 ${LIMITS.firstYear} 至 ${LIMITS.lastYear} 年的日期｜核对年份`;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return '日期里有钟点｜写到日为止，如 2023-08-10';
  return '日期不合 EDTF 写法｜如 2019、2019?（推断）、2023-08-10、2023-08/2025-12、../2017?';
}

/**
 * Reads a date or a span. Returns `undefined` for what is neither, for a day that no calendar has, a year out of bounds, a span that ends before it starts, and `../..`.
 */
export function parsePeriod(text: string): Period | undefined {
  const period = readPeriod(text);
  return typeof period === 'string' ? undefined : period;
}

/** What is wrong with a date or span, as `what is wrong｜what to do`; `undefined` when nothing is. */
export function periodFault(text: string): string | undefined {
  const period = readPeriod(text);
  return typeof period === 'string' ? period : undefined;
}

/** Texts read before: lists are sorted by date, and dates repeat. */
const known = new Map<string, Period | string>();

function readPeriod(text: string): Period | string {
  if (text.length > LIMITS.dateCharacters) return '日期太长｜如 2019、2023-08-10、2023-08/2025-12；说明写进备注';
  let period = known.get(text);
  if (period === undefined) {
    period = text.includes('/') ? readSpan(text) : readSingle(text);
    known.set(text, Object.freeze(period));
  }
  return period;
}

function readSingle(text: string): Period | string {
  const bound = readBound(text);
  if (typeof bound === 'string') return bound;
  const { min, max, precision, uncertain } = bound;
  return { start: min, end: max, precision, isSpan: false, uncertainStart: uncertain, uncertainEnd: uncertain };
}

function readSpan(text: string): Period | string {
  const ends = text.split('/');
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || from === '' || to === '' || (from === OPEN && to === OPEN))
    return '起止写法不对｜写成 起/止，一头没有写明的用两点，如 2023-08/2025-12、../2017、2022-01/..';
  const lower = from === OPEN ? undefined : readBound(from);
  const upper = to === OPEN ? undefined : readBound(to);
  if (typeof lower === 'string') return lower;
  if (typeof upper === 'string') return upper;
  if (lower && upper && lower.min > upper.max) return '起止颠倒：止早于起｜把早的写在前面';
  const coarse = Math.max(ORDER.indexOf(lower?.precision ?? 'day'), ORDER.indexOf(upper?.precision ?? 'day'));
  return {
    start: lower?.min ?? null,
    end: upper?.max ?? null,
    precision: ORDER[coarse] ?? 'year',
    isSpan: true,
    uncertainStart: lower?.uncertain ?? false,
    uncertainEnd: upper?.uncertain ?? false,
  };
}

/** True when any part of the period is inferred or approximate. */
export function isInferred(text: string): boolean {
  return /[?~%]/.test(text);
}
