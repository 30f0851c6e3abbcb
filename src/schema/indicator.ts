import { z } from 'zod';
import { choice } from './choice.ts';
import { DIRECTION } from '../words/zh.ts';
import { id, name, text } from './fields.ts';
import { UNITS } from './units.ts';

/** How an indicator of ours relates to an official one. */
export const OFFICIAL_RELATIONS = ['same', 'near'] as const;

/** An official indicator it is the same as, or near to. */
const official = z
  .strictObject({
    /** The official list, as the reference layer names it. */
    system: text,
    /** Number in that list; `-` where it has none. */
    number: text,
    name: text,
    relation: z.enum(OFFICIAL_RELATIONS),
    /** In what it differs; `near` must say so, `same` may add a caveat. */
    difference: text.optional(),
  })
  .superRefine((entry, context) => {
    if (entry.relation === 'near' && entry.difference === undefined)
      context.addIssue({
        code: 'custom',
        path: ['difference'],
        message: '相近的须写明差别｜在 difference 写明差在哪里，没有差别的 relation 改为 same',
      });
  });

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;

/** Front matter of `content/indicators/<id>.mdx`: one indicator (指标). */
export const indicatorRecord = z.strictObject({
  name,
  unit: z.enum(UNITS),
  definition: text,
  numerator: text,
  denominator: text,
  /** Which way is better; `neutral` where more is not better. */
  direction: choice(DIRECTIONS, DIRECTION),
  /** A first-level measure. */
  domain: id,
  aliases: z.array(name),
  /** Measures whose result it shows. */
  measures: z.array(id),
  comparability: z.strictObject({
    /** Largest distance in years between two periods that may still be compared. */
    window: z.number().min(0, '相隔年数不能小于 0｜同年才可比的写 0'),
    /** Subjects (as the column `subject` writes them) that differ from what the definition counts in degree only: a caveat, not another thing. */
    near: z.array(text).min(1, '没有相近的对象｜删去 near 一项').optional(),
    /** What must agree before two figures may be compared. */
    notes: z.array(text),
  }),
  /** Official indicators it corresponds to; absent where there is none. */
  official: z.array(official).min(1, '没有对应的官方指标｜删去 official 一项').optional(),
  names: z.array(text).optional(),
});

export type IndicatorRecord = z.output<typeof indicatorRecord>;
