/**
 * Reads a date or a period in words back as EDTF: what the site words (format.ts), and how Chinese documents print it. A day that no calendar has is none, and so is a
 * year without 年.
 */
import { parsePeriod } from '../schema/dates.ts';
import { readAmount } from '../text/numerals/amount.ts';
import { foldNumerals } from '../text/numerals/fold.ts';

/** More characters than the longest wording has. */
const MOST_CHARACTERS = 60;
const NUMERIC = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NOTE = /\((起期|止期)?推断\)$/;
const JOINT = /——|[至到\-–—~]/;
const BOUND = /^(约)?(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/;

interface Bound {
  about: boolean;
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
}

/**
 * `2019年6月` → `2019-06`, `二〇二三年八月十日` → `2023-08-10`, `2021—2025年` → `2021/2025`, `截至2017年（推断）` → `../2017?`; `undefined` for what is no date or leaves
 * open which.
 */
export function readPeriod(words: string): string | undefined {
  if (words.length > MOST_CHARACTERS) return undefined;
  const text = inDigits(foldNumerals(words).replaceAll(' ', ''));
  const [, year, , month, day] = NUMERIC.exec(text) ?? [];
  const read = year === undefined ? readWords(text) : write({ about: false, year, month, day }, false);
  return read !== undefined && parsePeriod(read) ? read : undefined;
}

/** 二〇二三年八月十日 → 2023年8月10日. */
const inDigits = (text: string): string =>
  text.replace(/[零〇○一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十廿卅]{1,3}(?=[月日号])/g, (number) =>
    String(readAmount(number, 0)?.value?.low ?? number),
  );

function readWords(noted: string): string | undefined {
  const note = NOTE.exec(noted);
  const text = noted.replace(NOTE, '');
  const [startInferred, endInferred] = [note !== null && note[1] !== '止期', note !== null && note[1] !== '起期'];
  const [from = '', to, ...more] = text.split(JOINT);
  if (more.length > 1) return undefined;
  // 截至 holds the 至 of a span.
  if (from === '截') return before(to ?? '', endInferred);
  if (more.length > 0) return undefined;
  if (to !== undefined) return readSpan(from, to, startInferred, endInferred);
  const start = text.endsWith('起') ? write(readBound(text.slice(0, -1)), startInferred) : undefined;
  return start === undefined ? write(readBound(text), startInferred) : `${start}/..`;
}

function before(text: string, isInferred: boolean): string | undefined {
  const end = write(readBound(text), isInferred);
  return end === undefined ? undefined : `../${end}`;
}

/** 2021—2025年 and 2019年1—6月 print the last word once, 2019年1月至6月 the year. */
function readSpan(from: string, to: string, startInferred: boolean, endInferred: boolean): string | undefined {
  const start = readBound(/\d$/.test(from) ? `${from}${to.slice(-1)}` : from);
  const end = readBound(to);
  if (!start || !end) return undefined;
  const month = end.month ?? (end.year === undefined ? start.month : undefined);
  const first = write(start, startInferred);
  const last = write({ ...end, year: end.year ?? start.year, month }, endInferred);
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

function readBound(text: string): Bound | undefined {
  const [whole = '', about, year, month, day] = BOUND.exec(text) ?? [];
  return whole === '' ? undefined : { about: about !== undefined, year, month, day };
}

const MARKS = { about: '~', inferred: '?', both: '%' } as const;

function write(bound: Bound | undefined, isInferred: boolean): string | undefined {
  if (bound?.year === undefined || (bound.day !== undefined && bound.month === undefined)) return undefined;
  const date = [bound.year, bound.month?.padStart(2, '0'), bound.day?.padStart(2, '0')].filter(Boolean).join('-');
  if (bound.about) return `${date}${isInferred ? MARKS.both : MARKS.about}`;
  return isInferred ? `${date}${MARKS.inferred}` : date;
}
