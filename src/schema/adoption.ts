import { z } from 'zod';
import { id, optional, paragraphCell, periodOrUnstated, regionCode, rowId, text } from './fields.ts';

export const ADOPTION_STATUSES = ['planned', 'pilot', 'implemented', 'recommended'] as const;

/** 举措落地: one measure taken, piloted, planned or recommended somewhere. The keys are the columns, in order. */
export const adoptionRow = z.strictObject({
  id: rowId,
  measure: id,
  region: regionCode,
  institution: optional(id),
  status: z.enum(ADOPTION_STATUSES),
  start: periodOrUnstated,
  end: optional(periodOrUnstated),
  /** What was done, one sentence in our own words. */
  summary: text,
  paragraph: paragraphCell,
  /** Commitment words (力争、逐步、探索) and conditions. */
  note: optional(text),
});

export type AdoptionRow = z.output<typeof adoptionRow>;
