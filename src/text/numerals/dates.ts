/** Dates, spans of dates and times of day, as they are printed. All expressions are sticky and work on folded text. */
import { matchAt } from './amount.ts';
import { readUnit } from './units.ts';

const YEAR = String.raw`(?:1[5-9]|2[01])\d{2}`;
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const HAN_YEAR = '[一二][零〇○一二三四五六七八九]{3}';
const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const HAN_DAY = '(?:(?:[二三]?十|廿|卅)[一二三四五六七八九]?|[一二三四五六七八九])';
/** 月 that is no month: 3月龄, 12月均. */
const IN_MONTH = '月(?![龄薪租均供])';
const JOIN = String.raw` ?(?:[-~–—‐]|——|至|到) ?`;

const MONTH_DAY = `${MONTH} ?${IN_MONTH}(?: ?${DAY} ?[日号])?`;
const HAN_MONTH_DAY = `${HAN_MONTH}${IN_MONTH}(?:${HAN_DAY}[日号])?`;
const ARABIC_DATE = `${YEAR} ?年(?: ?${MONTH_DAY})?|${MONTH_DAY}`;
const HAN_DATE = `${HAN_YEAR}年(?:${HAN_MONTH_DAY})?|${HAN_MONTH_DAY}`;
const TIME = String.raw`(?:[01]?\d|2[0-4]) ?: ?[0-5]\d(?: ?: ?[0-5]\d)?(?!\d)`;

const PRINTED = new RegExp(
  [
    // 2021-2025年 and 1-6月 share their last word.
    `${YEAR}${JOIN}${YEAR} ?年`,
    `${MONTH}${JOIN}${MONTH} ?${IN_MONTH}(?: ?${DAY} ?[日号])?`,
    `(?:${ARABIC_DATE})(?:${JOIN}(?:${ARABIC_DATE}|${DAY} ?[日号]))?`,
    `${HAN_YEAR}${JOIN}${HAN_YEAR}年`,
    `(?:${HAN_DATE})(?:${JOIN}(?:${HAN_DATE}|${HAN_DAY}[日号]))?`,
    `[0-9]0年代|[一二三四五六七八九]十年代|(?:\\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪`,
    `[1-4一二三四]季度`,
  ].join('|'),
  'y',
);
const NUMERIC = new RegExp(String.raw`\d{4}([-/.])${MONTH}\1${DAY}(?!\d)(?:[ T]${TIME})?|\d{2}-\d{2} ${TIME}`, 'y');
/** Two years and nothing that they count. */
const YEARS = new RegExp(String.raw`(?:19|20)\d{2}(?:${JOIN}|/)(?:19|20)\d{2}(?![\d.,]?\d| ?%)`, 'y');
/** 2019、2020年, 2019，2020两年: years by what ends the list. */
const LISTED =
  /(?:19|20)\d{2}(?= ?[、,和与及](?: ?(?:19|20)\d{2} ?[、,和与及]){0,12} ?(?:19|20)\d{2} ?(?:年|[两二三四五]年)|[两二三四五]年)/y;
const CLOCK = new RegExp(
  String.raw`${TIME}(?: ?[-~–—至到] ?${TIME})?|(?:[01]?\d|2[0-4])[时点](?:[0-5]?\d分|半|整|钟)(?:[0-5]?\d秒)?|(?:[一二三四五六七八九]|十[一二]?)点(?:[一二三四五]?十[一二三四五六七八九]?分|半|整|钟)`,
  'y',
);

/** Offset behind the date that begins at `at`, or `undefined`. */
export function endOfDate(text: string, at: number): number | undefined {
  const match = matchAt(NUMERIC, text, at) ?? matchAt(PRINTED, text, at) ?? matchAt(LISTED, text, at);
  if (match) return at + match[0].length;
  const years = matchAt(YEARS, text, at);
  const end = at + (years?.[0].length ?? 0);
  return years && !readUnit(text, end) ? end : undefined;
}

/** Offset behind the time of day that begins at `at`, or `undefined`. 1:10 is one unless the words around it speak of a ratio. */
export function endOfClock(text: string, at: number): number | undefined {
  const match = matchAt(CLOCK, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const around = `${text.slice(Math.max(0, at - 6), at)}|${text.slice(end, end + 4)}`;
  return /比例?[为达是约到不低于超过]*\|?$|[比率][为达是约]{0,2}\||按\||\|的?(?:比例|配)/.test(around)
    ? undefined
    : end;
}
