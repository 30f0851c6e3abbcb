/** One figure as a row: what the words around it say of it; what they don't say stays empty. */
import { UNSTATED } from '../../schema/dates.ts';
import { RATE_UNITS } from '../../schema/units.ts';
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { basisOf } from './basis.ts';
import { areAlike, isFormer, upTo } from './beside.ts';
import { lastYearOf } from './date-parts.ts';
import { type FoundDate, findDates } from './dates.ts';
import { fallOf } from './fall.ts';
import { readLabel } from './figure-label.ts';
import { findMeant } from './meant.ts';
import { natureOf } from './nature.ts';
import { type PeriodFound, periodOf } from './period.ts';
import { takenWhere } from './place-of.ts';
import { type Beside, type RawFigure, readBeside } from './raw-figure.ts';
import type { Candidate, DraftContext, TakenParagraph } from './types.ts';

/** Characters of the sentence before that may tell of a plan. */
const EARLIER = 40;

/** @param previous the figure before it in the paragraph */
export function describeFigure(
  paragraph: TakenParagraph,
  raw: RawFigure,
  dates: readonly FoundDate[],
  context: DraftContext,
  previous?: Candidate,
): Candidate {
  const { text } = paragraph;
  const { start, end, amount } = raw;
  const beside = readBeside(text, start, end);
  const { clauseBefore, clauseAfter } = beside;
  const nature = readNature(paragraph, raw, beside, dates, context, previous);
  const basis = raw.basis === '' ? basisOf(amount.unit, clauseBefore, clauseAfter, nature) : raw.basis;
  const label = raw.label ?? readLabel(text, raw, beside, previous);
  const where = takenWhere(text.slice(beside.sentenceStart, beside.clauseStart), clauseBefore, context);
  const named = raw.label === undefined ? beside : { ...beside, clauseBefore: raw.label, clauseAfter: '' };
  const match = findMeant(named, label, amount.unit, where.subject, previous, context);
  const fall = fallOf(text, raw, match.sure);
  const period = readPeriodOf(paragraph, raw, beside, dates, context, nature, basis, previous);
  const others = match.alternatives.map(({ id }) => id);
  const notes = [
    period.reason,
    where.reason,
    amount.unit === '' ? '单位待定' : '',
    match.sure || others.length === 0 ? '' : `指标可能是 ${others.join('、')}`,
    fall.reason,
  ];
  const printed = text.slice(fall.start, end);
  const above = match.sure ?? previous?.above;
  return {
    place: { paragraph: paragraph.number, start: fall.start, end, printed },
    cells: {
      indicator: match.sure?.id ?? '',
      label: match.sure ? '' : label,
      region: where.region,
      institution: where.institution,
      period: period.period,
      value: fall.value,
      value_max: amount.valueMax,
      unit: match.sure && areAlike(amount.unit, match.sure.unit) ? match.sure.unit : amount.unit,
      comparator: amount.comparator,
      nature,
      basis,
      coverage: where.coverage,
      subject: match.subject,
      remark: '',
      paragraph: String(paragraph.number),
      printed,
      converted: raw.isConverted ? 'yes' : '',
      before: '',
      note: notes.filter((note) => note !== '').join('；'),
    },
    alternatives: others,
    said: label,
    ...(above ? { above } : {}),
    isFormer: isFormer(clauseBefore, clauseAfter),
  };
}

function readNature(
  { text, headings }: TakenParagraph,
  { start, amount, isConverted }: RawFigure,
  { before, clauseBefore, clauseAfter, sentenceStart }: Beside,
  dates: readonly FoundDate[],
  context: DraftContext,
  previous: Candidate | undefined,
): string {
  const isSameSentence = previous !== undefined && previous.place.start >= sentenceStart;
  return natureOf({
    before,
    clauseBefore,
    clauseAfter,
    heading: headings.join(' '),
    earlier: text.slice(Math.max(0, sentenceStart - EARLIER), sentenceStart),
    paragraph: text.slice(0, sentenceStart),
    previous: isSameSentence ? (previous.cells['nature'] ?? '') : '',
    year: lastYearOf(periodOf(text, start, dates, '', true).period),
    documentYear: context.year,
    isPlan: context.isPlan,
    isRate: RATE_UNITS.has(amount.unit),
    unit: amount.unit,
    isConverted,
  });
}

/** What is longer is a paragraph that begins with a mark. */
const LONGEST_HEADING = 30;

/** The date of the nearest heading that has one. */
function headingDate(headings: readonly string[], year: number | undefined): FoundDate | undefined {
  return headings
    .filter((heading) => heading.length <= LONGEST_HEADING)
    .flatMap((heading) => findDates(heading, findNumerals(heading), year))
    .findLast(
      ({ isName, isComparison, isInferred, isDeadline }) => !(isName || isComparison || isInferred || isDeadline),
    );
}

function readPeriodOf(
  { text, headings }: TakenParagraph,
  { start }: RawFigure,
  { clauseBefore, clauseAfter }: Beside,
  dates: readonly FoundDate[],
  context: DraftContext,
  nature: string,
  basis: string,
  previous: Candidate | undefined,
): PeriodFound {
  if (
    isFormer(clauseBefore, clauseAfter) &&
    !dates.some((date) => date.end <= start && start - date.end < 12 && clauseBefore.includes(date.printed))
  )
    return { period: UNSTATED, reason: '原值，时间未说明' };
  const isAhead = nature === 'target' || nature === 'plan';
  const earlier = previous?.cells['period'] ?? '';
  // 这一比例为61%: of the time of the figure before.
  if (earlier !== '' && /(?:这一|该)(?:比例|占比|数字|指标|数据)[^，,]{0,4}$/u.test(clauseBefore))
    return { period: earlier, reason: '期间承前一数字' };
  // What a plan tells of the present is of its own day, not of its end.
  const fallback =
    context.isPlan && nature === 'actual' && context.year !== undefined ? `${context.year}?` : context.period;
  const found = periodOf(text, start, dates, fallback, isAhead, headingDate(headings, context.year), basis === 'flow');
  return basis === 'cumulative' ? upTo(found) : found;
}
