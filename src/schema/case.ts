import { z } from 'zod';
import { id, name, paragraphRanges, period, regionCode, text } from './fields.ts';

/** The sections of a case's body, in order; each is a second-level heading. What can be borrowed stands in the front matter. */
export const CASE_SECTIONS = ['背景', '做法', '成效', '条件与投入', '局限与未说明'] as const;

/** A sentence in our own words with the paragraphs it rests on; without any where it says that nothing is stated. */
const supported = z.strictObject({
  text,
  cites: z.array(z.strictObject({ doc: id, p: paragraphRanges })),
});
const several = z.array(supported).min(1, '至少写一条｜原文没有写的，写“未说明”，cites 写 []');

/** Front matter of `content/cases/<id>.mdx`: a reform story told from documents. */
export const caseRecord = z.strictObject({
  title: name,
  /** Where it happened; of a comparative case, the place that holds all it compares (the country, a province). */
  region: regionCode,
  /** The places a comparative case sets side by side, in the order of its table; left out where there is one. */
  regions: z.array(regionCode).min(2, '只有一个地区｜一个地区写在 region 里，不写 regions').optional(),
  period,
  /** Documents it rests on. */
  documents: z.array(id).min(1, '案例没有依据的文献｜在 documents 里至少列一份'),
  measures: z.array(id).min(1, '案例没有列举措｜在 measures 里至少列一项'),
  indicators: z.array(id),
  institutions: z.array(id),
  /** Names with Arabic digits that may stand in the prose. */
  names: z.array(text),
  summary: text,
  /** What helps a reader to act. */
  action: z.strictObject({
    /** 适合谁 */
    for: supported,
    /** 谁牵头 */
    lead: supported,
    /** 谁配合 */
    partners: supported,
    /** 先做什么, in order */
    first: several,
    /** 要备什么 */
    prepare: several,
    /** 花费 */
    cost: supported,
    /** 风险与叫停 */
    risks: several,
  }),
  /** 可借鉴 */
  borrow: z.strictObject({
    /** 可直接用 */
    direct: several,
    /** 须改造 */
    adapt: several,
    /** 不宜照搬 */
    avoid: several,
  }),
});

export type SupportedText = z.output<typeof supported>;
export type CaseRecord = z.output<typeof caseRecord>;

/** Codes of the places a case is about: those it sets side by side, or its one. */
export const placesOf = ({ region, regions }: Pick<CaseRecord, 'region' | 'regions'>): readonly string[] =>
  regions ?? [region];
