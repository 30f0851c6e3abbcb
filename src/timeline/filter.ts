/** One filter for the list, the drawing and the exports; facets count what choosing them would give. */
import { countFacet as countValues, filterRecords, type FacetChoice, type ValuesOf } from '../grammar/facets.ts';
import type { DueState } from '../model/targets/state.ts';
import type { EventRow } from '../schema/event.ts';
import { dayNumber } from './days.ts';
import type { TimelineEvent } from './event.ts';

export interface Filter {
  /** Region code; the regions below it are included. */
  region: string | null;
  /** Measure; the measures below it are included. */
  measure: string | null;
  /** Level-1 measures; empty = all. */
  domains: readonly string[];
  kinds: readonly EventRow['kind'][];
  basis: EventRow['date_basis'] | null;
  due: DueState | null;
  /** Minor events are wanted, too: printing, publication, data periods. Absent: they are left out. */
  minor?: true;
}

export const NO_FILTER: Filter = { region: null, measure: null, domains: [], kinds: [], basis: null, due: null };

export type Facet = Exclude<keyof Filter, 'minor'>;
export const FACETS = ['region', 'measure', 'domains', 'kinds', 'basis', 'due'] as const satisfies readonly Facet[];

const VALUES: Readonly<Record<Facet, (event: TimelineEvent) => readonly string[]>> = {
  region: (event) => event.regions,
  measure: (event) => event.measures,
  domains: (event) => event.measures.slice(0, 1),
  kinds: (event) => [event.kind],
  basis: (event) => [event.basis],
  due: (event) => (event.state ? [event.state] : []),
};

/** Values of an event in a facet; an event can have several (a region lies in its province). */
const valuesOf: ValuesOf<TimelineEvent> = (event, facet) => VALUES[facet as Facet](event);

const choiceOf = (filter: Filter): FacetChoice =>
  Object.fromEntries(
    FACETS.map((facet) => {
      const value = filter[facet];
      return [facet, value === null ? [] : typeof value === 'string' ? [value] : value];
    }),
  );

/** A minor event is shown where it was asked for: by the switch, or by its kind. */
const isWanted = (event: TimelineEvent, { minor, kinds }: Filter): boolean =>
  event.importance !== 'minor' || minor === true || kinds.includes(event.kind);

/** Events that pass every facet. */
export const filterEvents = (events: readonly TimelineEvent[], filter: Filter): TimelineEvent[] =>
  filterRecords(events, choiceOf(filter), valuesOf).filter((event) => isWanted(event, filter));

/** How many minor events the filter would show besides, if they were wanted. */
export const countLeftOut = (events: readonly TimelineEvent[], filter: Filter): number =>
  filterRecords(events, choiceOf(filter), valuesOf).filter((event) => !isWanted(event, filter)).length;

/** How many events each value of a facet would show, the other facets as they are. */
export const countFacet = (events: readonly TimelineEvent[], filter: Filter, facet: Facet): Map<string, number> =>
  countValues(
    // Choosing a kind asks for its minor events.
    facet === 'kinds' ? events : events.filter((event) => isWanted(event, filter)),
    facet,
    choiceOf(filter),
    valuesOf,
  );

/**
 * Whether an event touches a window of days, both ends included. An open end is unknown, not endless: such an event counts
 * where its known end lies, which is where it is drawn.
 */
export function touchesWindow(event: TimelineEvent, first: number, last: number): boolean {
  const start = dayNumber(event.start ?? event.end ?? '') ?? Infinity;
  const end = dayNumber(event.end ?? event.start ?? '') ?? -Infinity;
  return start <= last && end >= first;
}
