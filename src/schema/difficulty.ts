import { z } from 'zod';
import { id, paragraphCell, optional, regionCode, rowId, text } from './fields.ts';

/** 难点: one difficulty that a document states, of one measure. The keys are the columns of problems.csv, in order. */
export const difficultyRow = z.strictObject({
  id: rowId,
  measure: id,
  region: regionCode,
  /** The difficulty, one sentence in our own words. */
  problem: text,
  /** Who says so: an office or a role (提案人、区政府), never a person's name. */
  voice: text,
  paragraph: paragraphCell,
  note: optional(text),
});

export type DifficultyRow = z.output<typeof difficultyRow>;
