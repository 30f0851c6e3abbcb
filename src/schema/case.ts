import { z } from 'zod';
import { id, period, regionCode, text } from './fields.ts';

/** The six sections of a case, in order; each is a second-level heading of the body. */
export const CASE_SECTIONS = ['背景', '做法', '成效', '条件与投入', '局限与未说明', '可借鉴'] as const;

/** Front matter of `content/cases/<id>.mdx`: a reform story told from documents. */
export const caseRecord = z.strictObject({
  title: text,
  /** Where it happened. */
  region: regionCode,
  period,
  /** Documents it rests on. */
  documents: z.array(id).min(1, '案例没有依据的文献｜在 documents 里至少列一份'),
  measures: z.array(id).min(1, '案例没有列举措｜在 measures 里至少列一项'),
  indicators: z.array(id),
  institutions: z.array(id),
  /** Names with Arabic digits that may stand in the prose. */
  names: z.array(text),
  summary: text,
});

export type CaseRecord = z.output<typeof caseRecord>;
