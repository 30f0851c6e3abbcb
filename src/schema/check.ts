import { z } from 'zod';
import { id, text } from './fields.ts';

export const CHECK_KINDS = [
  'part-whole',
  'share',
  'implied-denominator',
  'growth-base',
  'point-base',
  'repeat',
  'ratio',
] as const;
/** Kinds that the text may print the result of. */
const STATED: ReadonlySet<string> = new Set(['part-whole', 'share', 'point-base']);

/** `<document>/<id>` of an observation. */
const observationKey = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    '观测地址写法不对｜写成 文献编号/观测编号，如 shaoxing-2019/signing-rate',
  );

const NEEDS: Record<(typeof CHECK_KINDS)[number], { whole?: boolean; rate?: boolean; parts?: number }> = {
  'part-whole': {},
  share: { whole: true },
  'implied-denominator': { rate: true },
  'growth-base': { rate: true },
  'point-base': { rate: true },
  repeat: { parts: 2 },
  ratio: { whole: true },
};

/**
 * One entry of `content/checks.yaml`: a relation between figures that the text itself supports. It names the rows; what comes out is computed from the tables,
 * never typed.
 *
 * - part-whole: the sum of `parts`, against `stated` where the text gives a total
 * - share: the sum of `parts` ÷ `whole`, against `stated` (a %) where there is one
 * - implied-denominator: the sum of `parts` ÷ `rate`: of how many the rate must have been taken
 * - growth-base: the sum of `parts` ÷ (1 + `rate`): what the year before must have been
 * - point-base: `parts` − `rate`, in percentage points: what the share was before, against `stated` where the text prints that too
 * - repeat: all `parts` are the same figure, said more than once
 * - ratio: the sum of `parts` ÷ `whole`, in `per`
 */
export const checkEntry = z
  .strictObject({
    id,
    title: text,
    kind: z.enum(CHECK_KINDS),
    parts: z.array(observationKey).min(1, '没有列出所用的观测｜parts 里至少列一条'),
    whole: observationKey.optional(),
    rate: observationKey.optional(),
    stated: observationKey.optional(),
    /** In the unit of the result. Default: what the rounding of the printed figures allows. */
    tolerance: z.number().min(0, '容差不能小于 0｜写正数，或删去').optional(),
    /** Unit of a `ratio`, such as 元/人. */
    per: text.optional(),
    /** What the text leaves open, in our own words. */
    note: text,
  })
  .superRefine((entry, context) => {
    const { whole = false, rate = false, parts = 1 } = NEEDS[entry.kind];
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (whole !== (entry.whole !== undefined))
      issue('whole', whole ? '这一类核算要有 whole｜填分母所在的观测' : '这一类核算不用 whole｜删去 whole');
    if (rate !== (entry.rate !== undefined))
      issue('rate', rate ? '这一类核算要有 rate｜填比率所在的观测' : '这一类核算不用 rate｜删去 rate');
    if (entry.stated && !STATED.has(entry.kind)) issue('stated', '这一类核算没有可对照的原文数｜删去 stated');
    if (entry.parts.length < parts) issue('parts', '复述至少要有两处｜在 parts 里列出各处');
    if ((entry.kind === 'ratio') !== (entry.per !== undefined))
      issue('per', '只用于 ratio，且必填｜ratio 填单位如 元/人，其他删去');
  });

export type CheckEntry = z.output<typeof checkEntry>;
