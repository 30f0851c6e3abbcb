/** The events at hand as CSV: the columns of the public table, then names and ISO days. */
import { writeCsv, type CsvCell } from '../grammar/csv.ts';
import type { Names, TimelineEvent } from './event.ts';

const COLUMNS = [
  'document',
  'id',
  'date',
  'date_basis',
  'region',
  'measure',
  'kind',
  'title',
  'paragraph',
  'note',
  'start',
  'end',
  'precision',
  'region_name',
  'measure_name',
  'document_name',
  'importance',
] as const;

/** The events as a table for spreadsheets. */
export function eventsToCsv(events: readonly TimelineEvent[], names: Names): string {
  const rows = events.map((event): Record<(typeof COLUMNS)[number], CsvCell> => {
    const region = event.regions.at(-1) ?? '';
    const measure = event.measures.at(-1) ?? null;
    return {
      document: event.document,
      id: event.key.slice(event.document.length + 1),
      date: event.date,
      date_basis: event.basis,
      region,
      measure,
      kind: event.kind,
      title: event.title,
      paragraph: event.paragraph,
      note: event.note,
      start: event.start,
      end: event.end,
      precision: event.precision,
      region_name: names.regions[region] ?? null,
      measure_name: measure && (names.measures[measure] ?? null),
      document_name: names.documents[event.document] ?? null,
      importance: event.importance ?? null,
    };
  });
  return writeCsv(COLUMNS, rows);
}
