import { z } from 'zod';
import { choice } from './choice.ts';
import { STATUS } from '../words/zh.ts';
import { parsePeriod } from './dates.ts';
import { id, optional, paragraphCell, periodOrUnstated, regionCode, rowId, text } from './fields.ts';

/**
 * How far a measure has come, by the verb of the paragraph.
 *
 * - implemented: done, with the verb of a completed fact; issuing a plan implements nothing of what it plans
 * - ongoing: being done (推进, 加快, 打造, 在建)
 * - pilot: tried out
 * - planned: to be done
 * - recommended: advised by someone else
 * - mentioned: named in passing, without any arrangement; never counted as done
 */
export const ADOPTION_STATUSES = ['implemented', 'ongoing', 'pilot', 'planned', 'recommended', 'mentioned'] as const;

/** 举措落地: one measure taken, under way, piloted, planned, recommended or mentioned somewhere. The keys are the columns, in order. */
export const adoptionRow = z
  .strictObject({
    id: rowId,
    measure: id,
    region: regionCode,
    institution: optional(id),
    status: choice(ADOPTION_STATUSES, STATUS),
    start: periodOrUnstated,
    /** The deadline, for a planned row: printed without `?`, inferred with it. */
    end: optional(periodOrUnstated),
    /** What was done, one sentence in our own words. */
    summary: text,
    paragraph: paragraphCell,
    /** The observation of the same document that puts the same promise in a number; for planned rows. */
    of: optional(rowId),
    /** The verb as printed, words of strength (力争、逐步、探索) and conditions. */
    note: optional(text),
  })
  .superRefine((row, context) => {
    const [start, end] = [parsePeriod(row.start)?.start, row.end === null ? undefined : parsePeriod(row.end)?.end];
    if (start && end && start > end)
      context.addIssue({ code: 'custom', path: ['end'], message: '止早于起｜核对 start 与 end' });
  });

export type AdoptionRow = z.output<typeof adoptionRow>;
