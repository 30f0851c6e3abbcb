/** The state of the timeline in the address. What comes in is cleaned; what goes out is the shortest that says the same. */
import { DUE_STATES, type DueState } from '../model/targets/state.ts';
import type { EventRow } from '../schema/event.ts';
import { dayNumber } from './days.ts';
import { NO_FILTER, type Filter } from './filter.ts';

export const GROUPINGS = ['region', 'domain', 'kind', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface TimelineState {
  filter: Filter;
  group: Grouping;
  /** First and last day of the window, ISO; `null` = as far as the events go. */
  from: string | null;
  to: string | null;
  /** Key of the selected event. */
  selected: string | null;
}

export const INITIAL_STATE: TimelineState = {
  filter: NO_FILTER,
  group: 'region',
  from: null,
  to: null,
  selected: null,
};

/** What exists, so that an address can ask for nothing else. */
export interface Known {
  regions: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  kinds: readonly EventRow['kind'][];
  keys: ReadonlySet<string>;
}

const oneOf = <T extends string>(value: string | null, allowed: Iterable<T>): T | null =>
  [...allowed].find((item) => item === value) ?? null;
const manyOf = <T extends string>(value: string | null, allowed: Iterable<T>): T[] => {
  const wanted = new Set(value?.split(',') ?? []);
  return [...allowed].filter((item) => wanted.has(item));
};
const day = (value: string | null): string | null => (value !== null && dayNumber(value) !== undefined ? value : null);

/** Words for states in addresses given out before the timeline took its states from the ledger. */
const FORMER: ReadonlyMap<string | null, DueState> = new Map([
  ['upcoming', 'pending'],
  ['no-result', 'overdue'],
  ['later-record', 'result'],
  ['undated', 'unwritten'],
]);
const readDue = (value: string | null): DueState | null => oneOf(value, DUE_STATES) ?? FORMER.get(value) ?? null;

/** Reads an address; unknown values fall back to the initial state. */
export function readState(search: URLSearchParams, known: Known): TimelineState {
  const [from, to] = [day(search.get('from')), day(search.get('to'))];
  const isReversed = from !== null && to !== null && from > to;
  const selected = search.get('event');
  return {
    filter: {
      region: oneOf(search.get('region'), known.regions),
      measure: oneOf(search.get('measure'), known.measures),
      domains: manyOf(search.get('domain'), known.domains),
      kinds: manyOf(search.get('kind'), known.kinds),
      basis: oneOf(search.get('basis'), ['printed', 'inferred']),
      due: readDue(search.get('due')),
      ...(search.get('minor') === '1' && { minor: true as const }),
    },
    group: oneOf(search.get('group'), GROUPINGS) ?? INITIAL_STATE.group,
    from: isReversed ? to : from,
    to: isReversed ? from : to,
    selected: selected !== null && known.keys.has(selected) ? selected : null,
  };
}

/** Writes a state as the part of an address after `?`; empty for the initial state. */
export function writeState({ filter, group, from, to, selected }: TimelineState): string {
  const entries: [string, string | null][] = [
    ['region', filter.region],
    ['measure', filter.measure],
    ['domain', filter.domains.join(',')],
    ['kind', filter.kinds.join(',')],
    ['basis', filter.basis],
    ['due', filter.due],
    ['minor', filter.minor ? '1' : null],
    ['group', group === INITIAL_STATE.group ? null : group],
    ['from', from],
    ['to', to],
    ['event', selected],
  ];
  // Commas and slashes are plain characters in a query; left as they are, the address can be read.
  return entries
    .flatMap(([name, value]) =>
      value ? [`${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`] : [],
    )
    .join('&');
}
