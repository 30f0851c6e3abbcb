/** Level of detail: what finds no lane is counted, calendar unit by calendar unit. */
import { calendar, monthStart, yearStart } from './days.ts';
import type { SizedEvent } from './size.ts';

export interface Cluster {
  /** What the cluster covers, in days: its calendar unit, and its members from end to end. */
  from: number;
  to: number;
  members: readonly SizedEvent[];
  /** All of them are targets or plans. */
  hollow?: boolean;
  /** The dates of all of them are inferred. */
  dashed?: boolean;
}

/** A cluster is at least this wide, so that its count can be read and hit. */
const LEAST_WIDTH = 44;

interface Unit {
  /** Shortest and longest unit of this kind, days. */
  least: number;
  most: number;
  start: (day: number) => number;
  next: (start: number) => number;
}

const years = (count: number): Unit => ({
  least: 365 * count,
  most: 366 * count,
  start: (day) => yearStart(day, -(calendar(day).year % count)),
  next: (start) => yearStart(start, count),
});
const months = (count: number): Unit => ({
  least: 28 * count,
  most: 31 * count,
  start: (day) => monthStart(day, -((calendar(day).month - 1) % count)),
  next: (start) => monthStart(start, count),
});
const plain = (count: number): Unit => ({
  least: count,
  most: count,
  start: (day) => Math.floor(day / count) * count,
  next: (start) => start + count,
});
const UNITS = [
  plain(1),
  plain(7),
  months(1),
  months(3),
  years(1),
  years(2),
  years(5),
  years(10),
  years(50),
  years(100),
  years(1000),
];

/** First and last known day of an event; one for both where an end is open. */
const known = ({ from, to }: SizedEvent): { first: number; last: number } => ({
  first: from ?? (to ?? 1) - 1,
  last: to === null ? (from ?? 0) : to - 1,
});

/**
 * Groups events into clusters, in time order. Each event is in exactly one, and no event lies outside its cluster: an event
 * known by its year is counted in a year, never in the quarter the year begins with.
 *
 * @param scale px per day
 */
export function clusterEvents(events: readonly SizedEvent[], scale: number): Cluster[] {
  const finest = UNITS.findIndex(({ least }) => least * scale >= LEAST_WIDTH);
  const units = UNITS.slice(finest < 0 ? -1 : finest);
  const cells = new Map<string, { from: number; to: number; members: SizedEvent[] }>();
  for (const sized of events) {
    const { first, last } = known(sized);
    const size = units.findIndex(({ most }) => most > last - first);
    const unit = units.at(size);
    if (!unit) continue;
    const from = unit.start(first);
    const cell = cells.get(`${size}:${from}`);
    if (cell) {
      cell.members.push(sized);
      cell.to = Math.max(cell.to, last + 1);
    } else cells.set(`${size}:${from}`, { from, to: Math.max(unit.next(from), last + 1), members: [sized] });
  }
  return [...cells.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}
