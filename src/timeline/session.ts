/** What a reader has before them: the events, the filter, the window, the selection. A controller without a page. */
import { EVENT_KIND } from '../words/zh.ts';
import { dayNumber, isoDay } from './days.ts';
import { inTimeOrder, type TimelineData, type TimelineEvent } from './event.ts';
import { countLeftOut, filterEvents, touchesWindow, type Filter } from './filter.ts';
import { domainOf } from './histogram.ts';
import { stepFrom } from './keys.ts';
import type { Connection, PolicyMark } from './policy-mark.ts';
import { connectionsOf, policiesBeside, policyKey, sizePolicy } from './policy.ts';
import { sizeEvent, type SizedEvent } from './size.ts';
import { INITIAL_STATE, readState, writeState, type Grouping, type TimelineState } from './url-state.ts';

const EVENT_KINDS = Object.keys(EVENT_KIND) as (keyof typeof EVENT_KIND)[];

export class Session {
  /** In time order. */
  readonly data: TimelineData;
  /** First and last moment that can be seen, days. */
  readonly domain: readonly [number, number];
  readonly today: number;
  readonly #sized: ReadonlyMap<string, SizedEvent>;
  readonly #policies: readonly PolicyMark[];
  #state: TimelineState;
  /** Events that pass the filter; of these, the ones in the window are current. */
  #filtered: readonly TimelineEvent[] = [];
  #current: readonly TimelineEvent[] = [];

  /** @param today day number @param query what the address asks for; what it can't have is left out */
  constructor(data: TimelineData, today: number, query: URLSearchParams, policies: readonly PolicyMark[] = []) {
    this.data = { ...data, events: [...data.events].sort(inTimeOrder) };
    this.today = today;
    const sized = this.data.events.map((event) => sizeEvent(event)).filter((event) => event !== undefined);
    this.#sized = new Map(sized.map((entry) => [entry.event.key, entry]));
    this.domain = domainOf(sized, today);
    this.#policies = policies.filter(
      ({ start, end }) => (dayNumber(end ?? start ?? '') ?? -Infinity) >= this.domain[0],
    );
    this.#state = readState(query, {
      regions: new Set(this.data.events.flatMap((event) => event.regions)),
      measures: new Set(this.data.events.flatMap((event) => event.measures)),
      domains: new Set(Object.keys(data.names.domains)),
      kinds: EVENT_KINDS,
      keys: new Set(this.#sized.keys()),
    });
    const { selected, filter } = this.#state;
    // An address that names a minor event asks to see it.
    if (this.data.events.some(({ key, importance }) => key === selected && importance === 'minor'))
      this.#state = { ...this.#state, filter: { ...filter, minor: true } };
    this.#filtered = filterEvents(this.data.events, this.#state.filter);
  }

  get state(): TimelineState {
    return this.#state;
  }

  /** Events of the filter that touch the window at rest, in time order. */
  get current(): readonly TimelineEvent[] {
    return this.#current;
  }

  /** What the filter lets be drawn. */
  drawn(): SizedEvent[] {
    return [...this.#above(), ...this.#shown()];
  }

  /** Lines between what is drawn. */
  connections(): Connection[] {
    return connectionsOf(this.#policies, new Set(this.#filtered.map(({ key }) => key)));
  }

  /** A policy by the key of its mark. */
  policy(key: string): PolicyMark | undefined {
    return this.#policies.find(({ id }) => policyKey(id) === key);
  }

  /** An event that is shown or not, by its key. */
  event(key: string): TimelineEvent | undefined {
    return this.#sized.get(key)?.event;
  }

  /** Minor events that the filter leaves out. */
  get leftOut(): number {
    return countLeftOut(this.data.events, this.#state.filter);
  }

  /** Minor events that the switch shows or hides. */
  get minorCount(): number {
    const { minor: _minor, ...filter } = this.#state.filter;
    return countLeftOut(this.data.events, filter);
  }

  #above(): SizedEvent[] {
    const shown = new Set(this.#filtered.map(({ key }) => key));
    const { minor: _minor, ...filter } = this.#state.filter;
    const isFiltered = writeState({ ...INITIAL_STATE, filter }) !== '';
    return policiesBeside(this.#policies, shown, isFiltered).flatMap((policy) => sizePolicy(policy) ?? []);
  }

  #shown(): SizedEvent[] {
    return this.#filtered.map(({ key }) => this.#sized.get(key)).filter((entry) => entry !== undefined);
  }

  setFilter(filter: Filter, group: Grouping): void {
    this.#state = { ...this.#state, filter, group };
    this.#filtered = filterEvents(this.data.events, filter);
  }

  /** The window has come to rest. @param first @param last days in sight, both included */
  rest(first: number, last: number): void {
    const [start, end] = this.domain;
    const isWhole = first <= start && last >= end - 1;
    this.#current = isWhole ? this.#filtered : this.#filtered.filter((event) => touchesWindow(event, first, last));
    this.#state = { ...this.#state, from: isWhole ? null : isoDay(first), to: isWhole ? null : isoDay(last) };
  }

  /** @returns the event, or `undefined` for none and for one that cannot be drawn: nothing is selected then */
  select(key: string | null): SizedEvent | undefined {
    const sized = key === null ? undefined : this.#sized.get(key);
    this.#state = { ...this.#state, selected: sized ? key : null };
    return sized;
  }

  /** Place of an event among the current ones, from 1; 0 for one out of sight. */
  placeOf(key: string): number {
    return this.#current.findIndex((event) => event.key === key) + 1;
  }

  /** Where a step in time order leads from the selected event; the first step goes to an end of the window. */
  step(by: number): SizedEvent | undefined {
    const placeOf = (key: string | null | undefined) => this.#filtered.findIndex((event) => event.key === key);
    const ends = [this.#current[0], this.#current.at(-1)].map((event) => placeOf(event?.key)).filter((at) => at >= 0);
    const place = stepFrom(placeOf(this.#state.selected), by, this.#filtered.length, ends);
    return place === undefined ? undefined : this.#sized.get(this.#filtered[place]?.key ?? '');
  }
}
