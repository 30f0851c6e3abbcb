/** Events as compact rows for the one data file of a paged timeline: ten thousand objects repeat their keys ten thousand times. */
import type { Importance, Names, TimelineData, TimelineEvent } from './event.ts';

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
  /** Places of the rows that are not ordinary. */
  milestones: readonly number[];
  minor: readonly number[];
  names: Names;
}

export const packRows = ({ asOf, events, names }: TimelineData, build: string): TimelineFile => ({
  build,
  asOf,
  fields: FIELDS,
  rows: events.map((event) => FIELDS.map((field) => event[field])),
  milestones: placesOf(events, 'milestone'),
  minor: placesOf(events, 'minor'),
  names,
});

const placesOf = (events: readonly TimelineEvent[], importance: Importance): number[] =>
  events.flatMap((event, index) => (event.importance === importance ? [index] : []));

/** Reads a file written by {@link packRows}; throws where page and file come from different builds. */
export function unpackRows(file: TimelineFile, build: string): TimelineData {
  if (file.build !== build || file.fields.join() !== FIELDS.join())
    throw new Error(`timeline data of build ${file.build}, page of build ${build}`);
  const events = file.rows.map(
    (row) => Object.fromEntries(FIELDS.map((field, index) => [field, row[index]])) as unknown as TimelineEvent,
  );
  for (const [importance, places] of [
    ['milestone', file.milestones],
    ['minor', file.minor],
  ] as const)
    for (const place of places) if (events[place]) events[place].importance = importance;
  return { asOf: file.asOf, events, names: file.names };
}
