/** 数据说明（核算）: what the figures of a page imply for each other, computed from the tables. */
import { formatFigure } from '../grammar/format.ts';
import { factPath } from '../grammar/paths.ts';
import { type Check, computeChecks } from '../model/arithmetic/compute.ts';
import type { KnowledgeBase, Observation } from '../model/knowledge-base.ts';
import { figureName, type Link } from './link.ts';

export interface DataNote {
  readonly id: string;
  readonly kind: Check['kind'];
  readonly result: Check['result'];
  readonly title: string;
  readonly sentence: string;
  readonly note: string;
  /** What was computed, rounded to eight digits. */
  readonly computed: number;
  readonly figures: readonly Link[];
}

/** The notes in which a row of the page has a part: one of a document, an indicator, a region, or the one of a key. */
export function viewDataNotes(
  kb: KnowledgeBase,
  page: Partial<Pick<Observation, 'key' | 'document' | 'indicator' | 'region'>>,
): DataNote[] {
  const wanted = Object.entries(page) as [keyof typeof page, string][];
  return computeChecks(kb)
    .filter(({ rows }) => rows.some((row) => wanted.every(([field, value]) => row[field] === value)))
    .map((check) => ({
      id: check.id,
      kind: check.kind,
      result: check.result,
      title: check.title,
      sentence: check.sentence,
      note: check.note,
      computed: Number(check.computed.value.toPrecision(8)),
      figures: check.rows.map((row) => ({
        name: `${figureName(kb, row)} ${formatFigure(row)}`,
        path: factPath(row.key),
      })),
    }));
}
