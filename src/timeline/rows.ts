/** Events as compact rows for the one data file of a paged timeline: ten thousand objects repeat their keys ten thousand times. */
import type { Names, TimelineData, TimelineEvent } from './event.ts';

const FIELDS = [
  'key',
  'title',
  'kind',
  'date',
  'when',
  'basis',
  'start',
  'end',
  'precision',
  'regions',
  'measures',
  'document',
  'paragraph',
  'note',
  'planned',
  'state',
  'settledBy',
] as const satisfies readonly (keyof TimelineEvent)[];

export interface TimelineFile {
  build: string;
  asOf: string | null;
  fields: readonly string[];
  rows: readonly (readonly unknown[])[];
  names: Names;
}

export const packRows = ({ asOf, events, names }: TimelineData, build: string): TimelineFile => ({
  build,
  asOf,
  fields: FIELDS,
  rows: events.map((event) => FIELDS.map((field) => event[field])),
  names,
});

/** Reads a file written by {@link packRows}; throws where page and file come from different builds. */
export function unpackRows(file: TimelineFile, build: string): TimelineData {
  if (file.build !== build || file.fields.join() !== FIELDS.join())
    throw new Error(`timeline data of build ${file.build}, page of build ${build}`);
  const events = file.rows.map(
    (row) => Object.fromEntries(FIELDS.map((field, index) => [field, row[index]])) as unknown as TimelineEvent,
  );
  return { asOf: file.asOf, events, names: file.names };
}
