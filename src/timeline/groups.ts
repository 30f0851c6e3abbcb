/** What the lanes are grouped by. */
import { TIMELINE } from '../words/timeline.ts';
import { EVENT_KIND } from '../words/zh.ts';
import type { Names } from './event.ts';
import type { SizedEvent } from './size.ts';
import type { Grouping } from './url-state.ts';

export interface Groups {
  groups: readonly (readonly [id: string, name: string])[];
  groupOf: (sized: SizedEvent) => string;
}

/** More regions than this are grouped by what they lie in: a page of one-line groups shows nothing. */
const MOST_REGIONS = 40;
/** Steps of a region's path that name a band: all of it, down to the prefecture, down to the province. */
const DEPTHS = [Infinity, 3, 2];
const ALL = 'all';
const NONE = '';
/** Policies, and what happened in the country or a province as a whole: the lane above the others. */
const ABOVE = 'above';

/**
 * Groups for a set of events, in a fixed order: region code, taxonomy, kind as the schema lists them.
 *
 * @param most regions that have a band each
 */
export function groupEvents(
  events: readonly SizedEvent[],
  grouping: Grouping,
  names: Names,
  most = MOST_REGIONS,
): Groups {
  const { groups, groupOf } = groupBelow(
    events.filter((sized) => !isAbove(sized, grouping)),
    grouping,
    names,
    most,
  );
  return {
    groups: [[ABOVE, grouping === 'region' ? TIMELINE.above : TIMELINE.policies], ...groups],
    groupOf: (sized) => (isAbove(sized, grouping) ? ABOVE : groupOf(sized)),
  };
}

const isAbove = ({ event, policy }: SizedEvent, grouping: Grouping): boolean =>
  policy !== undefined || (grouping === 'region' && event.regions.length < 3);

function groupBelow(events: readonly SizedEvent[], grouping: Grouping, names: Names, most: number): Groups {
  switch (grouping) {
    case 'none':
      return { groups: [[ALL, TIMELINE.all]], groupOf: () => ALL };
    case 'kind':
      return { groups: Object.entries(EVENT_KIND), groupOf: ({ event }) => event.kind };
    case 'domain':
      return {
        groups: [...Object.entries(names.domains), [NONE, TIMELINE.noDomain]],
        groupOf: ({ event }) => event.measures[0] ?? NONE,
      };
    case 'region': {
      const own = new Map(events.map(({ event }) => [event.regions.at(-1) ?? NONE, event.regions]));
      const bands = (depth: number) => new Set([...own.values()].map((path) => path.slice(0, depth).at(-1))).size;
      const depth = DEPTHS.find((one) => bands(one) <= most) ?? 2;
      const groupOf = ({ event }: SizedEvent) => event.regions.slice(0, depth).at(-1) ?? NONE;
      const paths = new Map(
        [...own.values()].map((path) => [path.slice(0, depth).at(-1) ?? NONE, path.slice(0, depth)]),
      );
      const name = (path: readonly string[]) =>
        path
          .slice(path.length > 1 ? 1 : 0)
          .map((code) => names.regions[code] ?? code)
          .join(' · ');
      return {
        groups: [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, path]) => [id, name(path)]),
        groupOf,
      };
    }
  }
}
