/** Orders that several pages share. */
import { parsePeriod } from '../../schema/dates.ts';
import type { DatedEvent, Document } from '../records.ts';

/** First day of an EDTF text for sorting; what has no start sorts by its end, what has neither sorts last. */
export function sortDay(text: string): string {
  const period = parsePeriod(text);
  return period?.start ?? period?.end ?? '9999-12-31';
}

/** Events by start, then by key, so that the order never depends on the order of files. */
export function byDate(a: DatedEvent, b: DatedEvent): number {
  return sortDay(a.date).localeCompare(sortDay(b.date)) || a.key.localeCompare(b.key);
}

/** Documents, newest data period first. */
export function byPeriod(a: Document, b: Document): number {
  return sortDay(b.period).localeCompare(sortDay(a.period)) || a.id.localeCompare(b.id);
}

/** Chinese names in pinyin order. */
export const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'zh-CN');
