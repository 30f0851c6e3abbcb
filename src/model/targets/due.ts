/** When a target falls due and up to which day the collection knows anything. Pure: nothing here asks for today. */
import { isInferred, parsePeriod } from '../../schema/dates.ts';
import type { TARGET_STATE } from '../../words/compare.ts';
import type { Document, KnowledgeBase } from '../knowledge-base.ts';

export type TargetState = keyof typeof TARGET_STATE;

/** Last day of an EDTF text; null when the end is open or nothing is stated. */
export const lastDay = (text: string | null): string | null => (text ? (parsePeriod(text)?.end ?? null) : null);

/** The day a document speaks: signed, else published, else the end of its data period. */
export function madeOn({
  signed,
  published,
  period,
}: Pick<Document, 'signed' | 'published' | 'period'>): string | null {
  return lastDay(signed) ?? lastDay(published) ?? lastDay(period);
}

/**
 * 资料日期: the day up to which the collection's own holdings reach; it claims no search beyond them. `as_of` of content/collection.yaml, or the latest day on which a document was signed,
 * published or retrieved, whichever is later; null for an empty collection. An inferred date never moves it.
 */
export function asOf(kb: Pick<KnowledgeBase, 'documents' | 'collection'>): string | null {
  const dates = [...kb.documents.values()].flatMap(({ signed, published, retrieved }) => [
    signed,
    published,
    retrieved,
  ]);
  const days = dates.flatMap((date) => (isInferred(date) ? [] : (lastDay(date) ?? [])));
  return [...days, kb.collection?.as_of ?? ''].toSorted().at(-1) || null;
}

/** State of a target on a given day. A result settles it; a target is due on the day after its last day. */
export function stateOf(
  { dueDay, results }: { dueDay: string | null; results: readonly unknown[] },
  day: string | null,
): TargetState {
  if (results.length > 0) return 'result';
  if (!dueDay) return 'undated';
  return day !== null && dueDay < day ? 'overdue' : 'pending';
}
