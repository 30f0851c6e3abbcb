/** When a figure holds: the date that governs its sentence, else that of the paragraph, else the end of the data's period. */
import { lastYearOf, markInferred, yearOf } from './date-parts.ts';
import { type FoundDate } from './dates.ts';
import { periodSpan } from './surroundings.ts';

export interface PeriodFound {
  /** EDTF, or empty. */
  readonly period: string;
  /** Why it is no printed one, in Chinese; empty where it is. */
  readonly reason: string;
}

const governs = ({ isComparison, isName }: FoundDate): boolean => !isComparison && !isName;

/**
 * @param at offset of the figure
 * @param heading the date of the heading above (三、2023年工作打算)
 * @param isAhead whether the figure is a target or a plan, whose deadline may stand behind it
 */
export function periodOf(
  text: string,
  at: number,
  dates: readonly FoundDate[],
  fallback: string,
  isAhead: boolean,
  heading?: FoundDate,
  isFlow = false,
): PeriodFound {
  const sentence = itemSpan(text, at);
  const inSentence = dates.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const before = inSentence.filter(({ start }) => start < at);
  const paired = pairedWith(text, at, before);
  if (paired) return said(paired);
  const near = before.findLast((date) => governs(date) || isCompared(date, text, at));
  if (near?.isPlanPeriod && isAhead)
    return { period: String(lastYearOf(near.period) ?? ''), reason: `期间取${near.printed}所指的末年` };
  if (near) return near.isSince && !near.isPlanPeriod ? since(near, fallback) : said(near);
  const behind = isAhead
    ? inSentence.find(
        (date) => date.start > at && governs(date) && (date.isDeadline || !/[，,]/u.test(text.slice(at, date.start))),
      )
    : undefined;
  if (behind) return said(behind);
  const last = dates.findLast(
    (date) =>
      !sentence.isItem &&
      date.start < sentence.start &&
      governs(date) &&
      !isPlainRelative(date) &&
      !(isFlow && isPoint(text, date)) &&
      isHeadOf(text, date),
  );
  if (last && !(last.isDeadline && (yearOf(last.period) ?? 0) > (lastYearOf(fallback) ?? 0)))
    return goesOn(text, last, sentence.start, at) || last.period === fallback
      ? said(last)
      : { period: markInferred(last.period), reason: `期间承前文“${last.printed}”推断` };
  if (heading) return said(heading);
  if (fallback === '') return { period: '', reason: '期间未说明' };
  // What the title prints holds for the whole text.
  if (isOneYear(fallback) && !/[?~]/.test(fallback)) return { period: fallback, reason: '' };
  return { period: inferEnd(fallback), reason: '期间按数据期推断' };
}

/** 到2025年和2030年，…分别不低于25%和30%: the first date of the first figure, the second of the second. */
function pairedWith(text: string, at: number, before: readonly FoundDate[]): FoundDate | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  const from = before.findLastIndex(
    (date, index) => index === 0 || !/^年?\s?[和、与]\s?$/u.test(text.slice(before[index - 1]?.end, date.start)),
  );
  const group = before.slice(from);
  if (group.length < 2) return undefined;
  const place = placeInPair(text, at, group.length);
  if (place !== undefined) return group[place];
  const between = text.slice(last.end, at);
  const respectively = between.lastIndexOf('分别');
  return respectively < 0 ? undefined : group[between.slice(respectively).split(/[和、与]/u).length - 1];
}

/** A figure with its unit and hedge, and what joins it to the next. */
const JOINED = String.raw`\d[\d.,]*\s?(?:[%％‰]|\/\d*[十百千万]*|[\p{Script=Han}]{1,4}?)?(?:及?以[上下]|左右)?\s?[和与、]\s?`;
const BEFORE_IT = new RegExp(`(?:${JOINED})+$`, 'u');
const BEHIND_IT = new RegExp(`^(?:${JOINED})+`, 'u');

/** Which of as many figures as there are dates one is: 达到37%及以上和40%及以上. */
function placeInPair(text: string, at: number, count: number): number | undefined {
  const joints = (run: string | undefined): number => run?.match(/[和与、]/gu)?.length ?? 0;
  const earlier = joints(BEFORE_IT.exec(text.slice(Math.max(0, at - 40), at))?.[0]);
  const run = BEHIND_IT.exec(text.slice(at, at + 40))?.[0];
  const later = run !== undefined && /^\d/u.test(text.slice(at + run.length)) ? joints(run) : 0;
  return earlier + later + 1 === count ? earlier : undefined;
}

/** A date at the beginning of its sentence holds for those that follow; one in the middle tells of one thing. */
const isHeadOf = (text: string, date: FoundDate): boolean =>
  HEAD_OF.test(text.slice(periodSpan(text, date.start).start, date.start));
/** 《公报》显示，2022年: what may stand before it. */
const HEAD_OF =
  /^(?:[^，,]{0,6}|(?:[^，,]{0,12}[，,])?[^，,]{0,12}(?:显示|指出|获悉|介绍|方面|推算|核算|截至|截止到?)[，,]?)\s?$/u;

/** 截至12月底 is when a stock was counted; what was done in the year is of the year. */
const isPoint = (text: string, { start }: FoundDate): boolean => /截[至止]到?\s?$/u.test(text.slice(0, start));

const isPlainRelative = ({ printed }: FoundDate): boolean => /^(?:去年|上年)/.test(printed);

/** Words by which one value is held against another. */
const CHANGES = /相比|比较|提[高升]|上升|增[加长幅]|下降|减少|降低|高出|回落|上涨|上浮|持平|翻|[多少增减]\s?$/u;

/** 由2020年的77.93提高到2021年的78.2, 较2022年的平均水平25.91%: a date that else is a comparison governs the value of its own year. */
const isCompared = ({ isName, start, end }: FoundDate, text: string, at: number): boolean =>
  !isName &&
  /[由从自较比]\s?$/.test(text.slice(0, start).slice(-2)) &&
  /^[^，,。；;\d]*$/u.test(text.slice(end, at)) &&
  !CHANGES.test(text.slice(end, at));

/** 一是…；二是…: an item of a list has its own dates. */
function itemSpan(text: string, at: number): { start: number; end: number; isItem: boolean } {
  const { start, end } = periodSpan(text, at);
  const item = [...text.slice(start, at).matchAll(/[；;]\s*(?=[二三四五六七八九十]{1,2}是)/gu)].at(-1);
  return { start: start + (item ? item.index + item[0].length : 0), end, isItem: item !== undefined };
}

/** 2021年以来 in a text of 2022. */
function since({ period, printed }: FoundDate, fallback: string): PeriodFound {
  const end = lastYearOf(fallback);
  const isOpen = end === undefined || period.includes('/') || (yearOf(period) ?? 0) >= end;
  return { period: isOpen ? period : `${period}/${end}?`, reason: `期间由“${printed}以来”推断` };
}

const said = ({ period, isInferred, printed }: FoundDate): PeriodFound => ({
  period,
  reason: isInferred ? `期间由“${printed}”推断` : '',
});

/** 其中： the next sentence is a part of what the dated one says. */
const goesOn = (text: string, date: FoundDate, sentence: number, at: number): boolean =>
  periodSpan(text, date.start).end + 1 >= sentence && /^\s*其中/u.test(text.slice(sentence, at));

/** Within one year, so that it may hold for each figure. */
const isOneYear = (period: string): boolean => yearOf(period) === lastYearOf(period) && !period.includes('..');

/** Stocks of a document hold at the end of its data: 2021/2022? gives 2022?. */
function inferEnd(period: string): string {
  if (period === '') return '';
  const end = period.split('/').at(-1) ?? '';
  if (end === '..' || end === '' || isOneYear(period)) return markInferred(period);
  return /^\d{4}-\d{2}/.test(end) && period.includes('/') ? `${lastYearOf(period) ?? ''}?` : markInferred(end);
}
