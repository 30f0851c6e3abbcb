import { z } from 'zod';
import { id, text } from './fields.ts';
import { UNITS } from './units.ts';

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;

/** Front matter of `content/indicators/<id>.mdx`: one indicator (指标). */
export const indicatorRecord = z.strictObject({
  name: text,
  unit: z.enum(UNITS),
  definition: text,
  numerator: text,
  denominator: text,
  /** Which way is better; `neutral` where more is not better. */
  direction: z.enum(DIRECTIONS),
  /** A first-level measure. */
  domain: id,
  aliases: z.array(text),
  /** Measures whose result it shows. */
  measures: z.array(id),
  comparability: z.strictObject({
    /** Largest distance in years between two periods that may still be compared. */
    window: z.number().min(0),
    /** What must agree before two figures may be compared. */
    notes: z.array(text),
  }),
  names: z.array(text).optional(),
});

export type IndicatorRecord = z.output<typeof indicatorRecord>;
