/** Up to which day the collection knows anything, and on which day a document speaks. Pure: nothing here asks for today. */
import { isInferred, parsePeriod } from '../../schema/dates.ts';
import type { Document, KnowledgeBase } from '../knowledge-base.ts';

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
 * 资料日期: the day up to which the collection's own holdings reach; it claims no search beyond them. `as_of` of content/collection.yaml, or the latest day on
 * which a document was signed, published or retrieved, whichever is later; null for an empty collection. An inferred date never moves it.
 *
 * Whatever the site says of a state holds as of this day, in HTML, in data files and under scripts alike: the reader's clock changes no verdict.
 */
export function asOf(kb: Pick<KnowledgeBase, 'documents' | 'collection'>): string | null {
  let day = known.get(kb);
  if (day === undefined) known.set(kb, (day = latestDay(kb)));
  return day;
}

/** Asked by every page that shows events. */
const known = new WeakMap<object, string | null>();

function latestDay(kb: Pick<KnowledgeBase, 'documents' | 'collection'>): string | null {
  const dates = [...kb.documents.values()].flatMap(({ signed, published, retrieved }) => [
    signed,
    published,
    retrieved,
  ]);
  const days = dates.flatMap((date) => (isInferred(date) ? [] : (lastDay(date) ?? [])));
  return [...days, kb.collection?.as_of ?? ''].toSorted().at(-1) || null;
}
