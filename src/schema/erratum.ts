import { z } from 'zod';
import { periodFault } from './dates.ts';
import { id, text } from './fields.ts';

/** One entry of `content/errata.yaml`: what the site had wrong, and what it says now. */
export const erratumEntry = z.strictObject({
  id,
  /** What was wrong: a document, or a row of one, as `<document>/<id>`. */
  of: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/,
      '勘误对象写法不对｜写文献编号，或“文献编号/行编号”，如 shaoxing-2019/signing-rate',
    ),
  /** What was wrong, in our words. */
  wrong: text,
  /** What it is now, and how one knows. */
  now: text,
  /** The day since which the site has it right. */
  since: z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && periodFault(value) === undefined, {
    error: '更正日期不是某一天｜写成 2026-11-28',
  }),
});

export type ErratumEntry = z.output<typeof erratumEntry>;
