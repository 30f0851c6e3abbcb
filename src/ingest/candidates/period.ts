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
 * @param isAhead whether the figure is a target or a plan, whose deadline may stand behind it
 */
export function periodOf(
  text: string,
  at: number,
  dates: readonly FoundDate[],
  fallback: string,
  isAhead: boolean,
): PeriodFound {
  const sentence = periodSpan(text, at);
  const inSentence = dates.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const before = inSentence.filter(({ start }) => start < at);
  const near = before.findLast(governs) ?? fromTo(before, text, at);
  if (near) return said(near);
  const behind = isAhead ? inSentence.find((date) => date.start > at && governs(date)) : undefined;
  if (behind) return said(behind);
  const last = dates.findLast(
    (date) => date.start < sentence.start && governs(date) && !isPlainRelative(date) && isHeadOf(text, date),
  );
  if (last && !(last.isDeadline && (yearOf(last.period) ?? 0) > (lastYearOf(fallback) ?? 0)))
    return { period: markInferred(last.period), reason: `期间承前文“${last.printed}”推断` };
  return { period: inferEnd(fallback), reason: fallback === '' ? '期间未说明' : '期间按数据期推断' };
}

/** A date at the beginning of its sentence holds for those that follow; one in the middle tells of one thing. */
const isHeadOf = (text: string, date: FoundDate): boolean => date.start - periodSpan(text, date.start).start <= 6;

const isPlainRelative = ({ printed }: FoundDate): boolean => /^(?:去年|上年)/.test(printed);

/** 由2020年的77.93提高到2021年的78.2: a date that else is a comparison governs the figure right behind it. */
const fromTo = (before: readonly FoundDate[], text: string, at: number): FoundDate | undefined =>
  before.findLast(
    ({ isName, start, end }) =>
      !isName &&
      /[由从自]\s?$/.test(text.slice(0, start).slice(-2)) &&
      /^[年底末]?的?[^，,。；;]{0,4}$/.test(text.slice(end, at)),
  );

const said = ({ period, isInferred, printed }: FoundDate): PeriodFound => ({
  period,
  reason: isInferred ? `期间由“${printed}”推断` : '',
});

/** Stocks of a document hold at the end of its data: 2021/2022? gives 2022?. */
function inferEnd(period: string): string {
  if (period === '') return '';
  const end = period.split('/').at(-1) ?? '';
  if (end === '..' || end === '') return markInferred(period);
  return /^\d{4}-\d{2}/.test(end) && period.includes('/') ? `${lastYearOf(period) ?? ''}?` : markInferred(end);
}
