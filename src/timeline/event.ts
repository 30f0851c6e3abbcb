/** What the timeline knows about one event. Plain data: it comes from the content at build time, from the list or from a file in the browser. */
import type { DueState } from '../model/targets/state.ts';
import type { Precision } from '../schema/dates.ts';
import type { EventRow } from '../schema/event.ts';

export interface TimelineEvent {
  /** `<document>/<id>` */
  key: string;
  title: string;
  kind: EventRow['kind'];
  /** As written in the content, EDTF. */
  date: string;
  /** The same in words, without the mark of inference. */
  when: string;
  basis: EventRow['date_basis'];
  /** First and last day, ISO; `null` where the end is open. */
  start: string | null;
  end: string | null;
  precision: Precision;
  /** Region codes from the country down to the event's own. */
  regions: readonly string[];
  /** Measures from the domain down to the event's own; empty where none is named. */
  measures: readonly string[];
  document: string;
  paragraph: number;
  note: string | null;
  /** A target, or a step of a plan that still lay ahead when the plan was signed. */
  planned: boolean;
  /** Of a due event: its state in the ledger, as of the 资料日期; `null` for any other. Neither script nor clock changes it. */
  state: DueState | null;
  /** Keys of the facts that settled it. */
  settledBy: readonly string[];
  /** What its curator made of it; absent for an ordinary event. What is minor by its kind says so here, too. */
  importance?: Importance;
}

export type Importance = NonNullable<EventRow['importance']>;

/** Names of what events point to, by id. */
export interface Names {
  regions: Readonly<Record<string, string>>;
  domains: Readonly<Record<string, string>>;
  measures: Readonly<Record<string, string>>;
  documents: Readonly<Record<string, string>>;
}

export interface TimelineData {
  /** 资料日期, ISO; `null` while nothing is known of any day. */
  asOf: string | null;
  events: readonly TimelineEvent[];
  names: Names;
}

/** Events by first known day, then by last day, then by key: one order for list, arrow keys and lanes. */
export function inTimeOrder(a: TimelineEvent, b: TimelineEvent): number {
  return compare(anchorDay(a), anchorDay(b)) || compare(a.end ?? '9999', b.end ?? '9999') || compare(a.key, b.key);
}

/** The day an event is filed under: its first, or its last where the start is open. */
export const anchorDay = (event: Pick<TimelineEvent, 'start' | 'end'>): string =>
  event.start ?? event.end ?? '9999-12-31';

/** Plain comparison: ISO days and ids are ASCII, and a collator costs a hundred times as much over ten thousand events. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
