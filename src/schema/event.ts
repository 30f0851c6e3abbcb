import { z } from 'zod';
import { choice } from './choice.ts';
import { DATE_BASIS, EVENT_KIND, IMPORTANCE } from '../words/zh.ts';
import { isInferred } from './dates.ts';
import { id, optional, paragraphCell, period, regionCode, rowId, text } from './fields.ts';

export const DATE_BASES = ['printed', 'inferred'] as const;
export const EVENT_KINDS = [
  'issue',
  'publication',
  'phase',
  'start',
  'establishment',
  'completion',
  'recognition',
  'meeting',
  'due',
  'recurring',
  'data-period',
  'other',
] as const;
/** `milestone`: one of the few events by which a reader follows a place's course; `minor`: of use to the curator, no step of the reform. */
export const IMPORTANCES = ['milestone', 'minor'] as const;
/** They say when a text or a figure was made, not what was done: never a milestone, and minor without saying so. */
export const MINOR_KINDS: readonly (typeof EVENT_KINDS)[number][] = ['publication', 'data-period'];

/** A dated event. The keys are the columns, in order. */
export const eventRow = z
  .strictObject({
    id: rowId,
    date: period,
    /** `printed`: the date stands in the text; `inferred`: it follows from the text, and `note` says how. */
    date_basis: choice(DATE_BASES, DATE_BASIS),
    region: regionCode,
    measure: optional(id),
    kind: choice(EVENT_KINDS, EVENT_KIND),
    title: text,
    paragraph: paragraphCell,
    /** What falls due: an observation or adoption of the same document. Every due event has one, no other event does. */
    of: optional(rowId),
    note: optional(text),
    /** Empty: an ordinary event, or a minor one by its kind. The timeline leads with the milestones and leaves the minor ones out until asked. */
    importance: optional(choice(IMPORTANCES, IMPORTANCE)).meta({ later: true }),
  })
  .superRefine((row, context) => {
    if ((row.kind === 'due') !== (row.of !== null))
      context.addIssue({
        code: 'custom',
        path: ['of'],
        message:
          row.kind === 'due'
            ? '到期事件没有指明是哪一条承诺到期｜在 of 填同一文献的观测或落地编号；没有承诺的，类别改为 phase 或删去'
            : '只有到期事件才填 of｜清空 of，或把类别改为 due',
      });
    if (row.importance === 'milestone' && MINOR_KINDS.includes(row.kind))
      context.addIssue({
        code: 'custom',
        path: ['importance'],
        message: '发布与数据期不是里程碑｜清空 importance；事情本身有日期的，另立一行',
      });
    if (row.date_basis === 'inferred' && !row.note)
      context.addIssue({ code: 'custom', path: ['note'], message: '推断的日期没有写依据｜在 note 里写明由哪些话推断' });
    if (row.date_basis === 'printed' && isInferred(row.date))
      context.addIssue({
        code: 'custom',
        path: ['date_basis'],
        message: '日期带“?”却标为原文写明｜date_basis 改为 inferred 并在 note 写依据，或去掉“?”',
      });
  });

export type EventRow = z.output<typeof eventRow>;
