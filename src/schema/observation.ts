import { z } from 'zod';
import { id, numberCell, optional, paragraphCell, periodOrUnstated, regionCode, rowId, text } from './fields.ts';
import { UNITS } from './units.ts';

export const COMPARATORS = ['=', '≈', '≥', '≤', 'range'] as const;
export const NATURES = ['actual', 'target', 'plan', 'standard'] as const;
export const BASES = ['stock', 'flow', 'cumulative', 'rate', 'level'] as const;

/** 指标观测: one figure of a document, with what it is and where it stands. The keys are the columns, in order. */
export const observationRow = z
  .strictObject({
    /** Unique in the document; the anchor of its evidence. */
    id: rowId,
    indicator: id,
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
    comparator: z.enum(COMPARATORS),
    nature: z.enum(NATURES),
    basis: z.enum(BASES),
    /** Who or what is counted, over which area; 未说明 where the source is silent. */
    scope: text,
    paragraph: paragraphCell,
    /** The figure exactly as the original prints it, hedge and unit included. */
    printed: text,
    note: optional(text),
  })
  .superRefine((row, context) => {
    if ((row.comparator === 'range') !== (row.value_max !== null))
      context.addIssue({
        code: 'custom',
        path: ['value_max'],
        message: '区间与上限不配套｜comparator 为 range 时填 value_max，其他时候留空',
      });
    if (row.value_max !== null && row.value_max <= row.value)
      context.addIssue({
        code: 'custom',
        path: ['value_max'],
        message: '区间上限不大于下限｜value 填小的数，value_max 填大的数',
      });
    if (row.unit === '%' && row.basis !== 'rate')
      context.addIssue({ code: 'custom', path: ['basis'], message: '百分比的口径性质应为 rate｜把 basis 改为 rate' });
  });

export type ObservationRow = z.output<typeof observationRow>;
