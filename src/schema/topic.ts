import { z } from 'zod';
import { id, name, text } from './fields.ts';

const distinct = (message: string) => (values: readonly string[], context: z.RefinementCtx<string[]>) => {
  values.forEach((value, index) => {
    if (values.indexOf(value) !== index) context.addIssue({ code: 'custom', path: [index], message });
  });
};

/** Most measures and headline indicators of one topic: what fits on a sheet. */
export const TOPIC_LIMITS = { measures: 6, indicators: 8 } as const;

/** One entry of `content/topics.yaml`: a question that officials bring, and what answers it. The page is computed from the tables; nothing is told here but where to look. */
export const topicEntry = z.strictObject({
  /** That of its main measure, where it has one. */
  id,
  /** As an official says it: short, and known to those who don't know the taxonomy. */
  name,
  /** What one wants to know, in one sentence. */
  question: text,
  /** What counts as doing it: each with all measures below it. */
  measures: z
    .array(id)
    .min(1, '没有写看哪些举措｜在 measures 里至少列一项举措的编号')
    .max(TOPIC_LIMITS.measures, `举措超过 ${TOPIC_LIMITS.measures} 项｜改列上位举措；下位举措自动算在内`)
    .superRefine(distinct('同一项举措写了两次｜删去一个')),
  /** Figures that show its result, the most telling first. */
  indicators: z
    .array(id)
    .max(TOPIC_LIMITS.indicators, `指标超过 ${TOPIC_LIMITS.indicators} 个｜只列最说明问题的；其余在举措页`)
    .superRefine(distinct('同一个指标写了两次｜删去一个')),
});

export type TopicEntry = z.output<typeof topicEntry>;
