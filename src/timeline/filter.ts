/** One filter for the list, the drawing and the exports; facets count what choosing them would give. */
import type { DueState } from '../model/targets/state.ts';
import type { EventRow } from '../schema/event.ts';
import { dayNumber } from './days.ts';
import type { TimelineEvent } from './event.ts';

export interface Filter {
  /** Region code; the regions below it are included. */
  region: string | null;
  /** Level-1 measures; empty = all. */
  domains: readonly string[];
  kinds: readonly EventRow['kind'][];
  basis: EventRow['date_basis'] | null;
  due: DueState | null;
}

export const NO_FILTER: Filter = { region: null, domains: [], kinds: [], basis: null, due: null };

export type Facet = keyof Filter;
export const FACETS = ['region', 'domains', 'kinds', 'basis', 'due'] as const satisfies readonly Facet[];

/** Values of an event in a facet; an event can have several (a region lies in its province). */
function valuesOf(event: TimelineEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'region':
      return event.regions;
    case 'domains':
      return event.domain ? [event.domain] : [];
    case 'kinds':
      return [event.kind];
    case 'basis':
      return [event.basis];
    case 'due':
      return event.state ? [event.state] : [];
  }
}

const chosen = (filter: Filter, facet: Facet): readonly string[] => {
  const value = filter[facet];
  return value === null ? [] : typeof value === 'string' ? [value] : value;
};

function passes(event: TimelineEvent, filter: Filter, facet: Facet): boolean {
  const wanted = chosen(filter, facet);
  return wanted.length === 0 || valuesOf(event, facet).some((value) => wanted.includes(value));
}

/** Events that pass every facet. */
export function filterEvents(events: readonly TimelineEvent[], filter: Filter): TimelineEvent[] {
  const active = FACETS.filter((facet) => chosen(filter, facet).length > 0);
  return events.filter((event) => active.every((facet) => passes(event, filter, facet)));
}

/** How many events each value of a facet would show, the other facets as they are. */
export function countFacet(events: readonly TimelineEvent[], filter: Filter, facet: Facet): Map<string, number> {
  const others = FACETS.filter((other) => other !== facet && chosen(filter, other).length > 0);
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!others.every((other) => passes(event, filter, other))) continue;
    for (const value of valuesOf(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether an event touches a window of days, both ends included. An open end is unknown, not endless: such an event counts
 * where its known end lies, which is where it is drawn.
 */
export function touchesWindow(event: TimelineEvent, first: number, last: number): boolean {
  const start = dayNumber(event.start ?? event.end ?? '') ?? Infinity;
  const end = dayNumber(event.end ?? event.start ?? '') ?? -Infinity;
  return start <= last && end >= first;
}
