import { z } from 'zod';
import { parsePeriod } from './dates.ts';
import { text } from './fields.ts';

/** `content/collection.yaml`: what holds for the collection as a whole. */
export const collectionRecord = z.strictObject({
  /** 资料日期: the day up to which the curators have looked for later public results. */
  as_of: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, '资料日期须精确到日｜写成带引号的日期，如 "2026-11-23"')
    .refine((day) => parsePeriod(day) !== undefined, '没有这一天｜核对年月日'),
  note: text,
});

export type CollectionRecord = z.output<typeof collectionRecord>;
