import { z } from 'zod';
import { choice } from './choice.ts';
import { BASIS, COMPARATOR_LONG, COVERAGE, NATURE } from '../words/zh.ts';
import { id, numberCell, optional, paragraphCell, periodOrUnstated, regionCode, rowId, text } from './fields.ts';
import { RATE_UNITS, TIME_UNITS, UNITS } from './units.ts';

export const COMPARATORS = ['=', '≈', '≥', '≤', 'range'] as const;
/** A rule, regulation or time limit is a `standard`; money that is set aside each year is a `plan`. */
export const NATURES = ['actual', 'target', 'plan', 'standard'] as const;
/** `time-limit`: within which something must be done; `duration`: how long it takes. */
export const BASES = ['stock', 'flow', 'cumulative', 'rate', 'level', 'time-limit', 'duration'] as const;
/**
 * Over what the figure was taken.
 *
 * - whole: all of the row's region, doubts about it aside (they stand in `remark`)
 * - city-districts: the districts of a city without its counties
 * - county-level, primary: only those institutions, where the indicator's definition does not say so itself
 * - institution: the one in the column `institution`
 * - part: a programme, a few named places
 * - unstated: neither the text nor its context tells
 */
export const COVERAGES = [
  'whole',
  'city-districts',
  'county-level',
  'primary',
  'institution',
  'part',
  'unstated',
] as const;

/** Longest plain name of a figure, in characters. */
const LONGEST_LABEL = 24;

/** 指标观测: one figure of a document, with what it is and where it stands. The keys are the columns, in order. */
export const observationRow = z
  .strictObject({
    /** Unique in the document; the anchor of its evidence. */
    id: rowId,
    /** Where figures are or could be compared; otherwise `label`. */
    indicator: optional(id),
    /** What it counts in plain words, where it has no indicator. */
    label: optional(text.refine((value) => value.length <= LONGEST_LABEL, '标签太长｜二十四字以内，只说数的是什么')),
    region: regionCode,
    /** The one institution the figure belongs to; empty for the region as a whole. */
    institution: optional(id),
    /** When it holds; the due period for a target. */
    period: periodOrUnstated,
    /** In the indicator's unit: 4500 万人次 is 45000000. */
    value: numberCell,
    /** Upper end, for comparator `range` only. */
    value_max: optional(numberCell),
    unit: z.enum(UNITS),
    comparator: choice(COMPARATORS, COMPARATOR_LONG),
    nature: choice(NATURES, NATURE),
    basis: choice(BASES, BASIS),
    coverage: choice(COVERAGES, COVERAGE),
    /** Who or what is counted, where it narrows the indicator's definition; empty where the definition holds. */
    subject: optional(text),
    /** What else a reader should know of the scope. It is no part of what is compared. */
    remark: optional(text),
    paragraph: paragraphCell,
    /** The figure exactly as the original prints it, hedge and unit included. */
    printed: text,
    /** `yes`: `value` stands for a word (全覆盖, 零); the site prints the word. */
    converted: optional(z.literal('yes')),
    /** The earlier value of the same thing: an observation of the same document. */
    before: optional(rowId),
    note: optional(text),
  })
  .superRefine((row, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if ((row.indicator === null) === (row.label === null))
      issue('label', 'indicator 与 label 须填且只填一个｜各地可比的填指标编号，只此一处的用 label 写明数的是什么');
    if (row.label !== null && row.subject !== null) issue('subject', '用 label 的观测不填对象｜把要说的都写进 label');
    if ((row.comparator === 'range') !== (row.value_max !== null))
      issue('value_max', '区间与上限不配套｜comparator 为 range 时填 value_max，其他时候留空');
    if (row.value_max !== null && row.value_max <= row.value)
      issue('value_max', '区间上限不大于下限｜value 填小的数，value_max 填大的数');
    if ((row.coverage === 'institution') !== (row.institution !== null))
      issue('coverage', '统计范围与机构不配套｜只数一家机构的，coverage 填 institution 并填机构编号；其他时候机构留空');
    const basis = basisIssue(row.unit, row.basis);
    if (basis) issue('basis', basis);
  });

/** What is wrong with a pair of unit and basis; `undefined` where they fit. */
function basisIssue(unit: string, basis: (typeof BASES)[number]): string | undefined {
  if (RATE_UNITS.has(unit) && basis !== 'rate') return '百分比的口径性质应为 rate｜把 basis 改为 rate';
  if (!RATE_UNITS.has(unit) && basis === 'rate')
    return '只有百分比才是 rate｜按所数的事物改为 stock、flow、level、duration 等';
  const isTime = basis === 'duration' || basis === 'time-limit';
  if (TIME_UNITS.has(unit) && !isTime)
    return '以时间计的数应为 duration 或 time-limit｜实际用时填 duration，规定的时限填 time-limit';
  if (isTime && !TIME_UNITS.has(unit)) return 'duration、time-limit 只用于时间单位｜改正 basis，或核对单位';
  return undefined;
}

export type ObservationRow = z.output<typeof observationRow>;
