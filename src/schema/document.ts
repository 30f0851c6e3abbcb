import { z } from 'zod';
import { choice } from './choice.ts';
import {
  ASSESSMENT,
  COMPLETENESS as COMPLETENESS_NAME,
  DOCUMENT_KIND,
  DOCUMENT_STATE,
  EVIDENCE,
  FULLTEXT,
  ISSUANCE,
} from '../words/zh.ts';
import { isInferred, parsePeriod } from './dates.ts';
import {
  fileName,
  id,
  name,
  paragraphNumber,
  paragraphRanges,
  period,
  periodOrUnstated,
  regionCode,
  text,
  title,
} from './fields.ts';

export const DOCUMENT_KINDS = [
  'action-plan',
  'newsletter',
  'work-summary',
  'newsletter-article',
  'meeting-report',
  'proposal-reply',
  'bureau-news',
  'government-report',
  'statistical-communique',
  'policy-interpretation',
  'notice',
  'press-report',
] as const;
export const DOCUMENT_STATES = ['draft', 'published'] as const;
export const ISSUANCES = ['issuer-original', 'issuer-repost', 'third-party-repost'] as const;
export const COMPLETENESS = ['complete', 'truncated'] as const;
export const ASSESSMENTS = ['self', 'independent', 'none'] as const;
export const EVIDENCE_KINDS = ['result', 'plan', 'meeting', 'opinion', 'none'] as const;
export const FULLTEXT_RIGHTS = ['public', 'private'] as const;

const DATED_FIELDS = ['signed', 'published', 'period'] as const;

/** Front matter of `content/documents/<id>/index.mdx`: the record of one source document. */
export const documentRecord = z
  .strictObject({
    /** Title as issued, or ours where the copy has none (then `quality.defects` says so). */
    title,
    /** Short title for lists, crumbs and margins. */
    short: name,
    /** `draft` until it is published (`npm run publish`): no build, search or table knows it. */
    state: choice(DOCUMENT_STATES, DOCUMENT_STATE).optional(),
    /** The record of the issue in which it appeared; the issue tells once who published it and when. */
    parent: id.optional(),
    kind: choice(DOCUMENT_KINDS, DOCUMENT_KIND),
    issuer: text,
    region: regionCode,
    /** 文号, repaired where the copy broke it; 未说明 where none is printed. */
    number: text,
    /** 成文 */
    signed: periodOrUnstated,
    /** 发布 */
    published: periodOrUnstated,
    /** 数据期 */
    period,
    /** 采集 */
    retrieved: periodOrUnstated,
    /** How each inferred date was inferred. */
    inferred: z.array(z.strictObject({ field: z.enum([...DATED_FIELDS, 'title', 'issuer', 'number']), reason: text })),
    /** Where the copy comes from. */
    source: text,
    rights: z.strictObject({
      /** Whether the full text may be published; `private` shows it in a private build only. */
      fulltext: choice(FULLTEXT_RIGHTS, FULLTEXT),
      statement: text,
    }),
    original: z.strictObject({
      file: fileName,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, '指纹不是 64 位小写十六进制｜用 sha256sum 重新计算'),
      /** Which paragraphs of the file belong to this document. */
      paragraphs: paragraphRanges,
      /** Which paragraphs were left out on purpose: furniture of a page, what is of another matter. */
      omitted: paragraphRanges.optional(),
    }),
    quality: z.strictObject({
      issuance: choice(ISSUANCES, ISSUANCE),
      completeness: choice(COMPLETENESS, COMPLETENESS_NAME),
      /** Who judges the results; `none` where no result is stated. */
      assessment: choice(ASSESSMENTS, ASSESSMENT),
      /** What the document can be evidence of; `none` for a masthead that proves nothing but its own publication. */
      evidence: choice(EVIDENCE_KINDS, EVIDENCE),
      /** Defects of the copy: 缺年份, 截断, 多余空格 … */
      defects: z.array(text),
      remarks: text,
    }),
    /** Every region the text names. */
    regions: z.array(regionCode).min(1, '没有列出文中提到的地区｜至少列出文献所属地区'),
    /** Every institution the text names. */
    institutions: z.array(id),
    /** Names with Arabic digits that may stand in the prose. */
    names: z.array(text),
    /** Names of measures that a paragraph prints and that a reader judged to need no row there (`npm run audit`). */
    alias_exempt: z.array(z.strictObject({ paragraph: z.int().min(1), name: text })).optional(),
    /** 数据说明: contradictions, checkable sums and shares. */
    notes: z.array(
      z.strictObject({
        paragraphs: z.array(paragraphNumber).min(1, '没有写是哪几段｜在 paragraphs 里至少写一个段落号'),
        observations: z.array(id),
        text,
      }),
    ),
    summary: text,
  })
  .superRefine((record, context) => {
    for (const field of DATED_FIELDS)
      if (isInferred(record[field]) && !record.inferred.some((entry) => entry.field === field))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: '推断的日期没有写依据｜在 inferred 里加一条 field 与 reason',
        });
    const [signed, published] = [parsePeriod(record.signed)?.start, parsePeriod(record.published)?.end];
    if (signed && published && signed > published)
      context.addIssue({ code: 'custom', path: ['published'], message: '发布早于成文｜核对 signed 与 published' });
    if (!record.regions.includes(record.region))
      context.addIssue({
        code: 'custom',
        path: ['regions'],
        message: '没有包含文献所属地区｜把 region 的代码加进 regions',
      });
  });

export type DocumentRecord = z.output<typeof documentRecord>;
