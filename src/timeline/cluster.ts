/** Level of detail: what finds no lane is counted, calendar unit by calendar unit. */
import { calendar, monthStart, yearStart } from './days.ts';
import type { SizedEvent } from './size.ts';

export interface Cluster {
  /** Calendar unit the cluster stands for, in days. */
  from: number;
  to: number;
  members: readonly SizedEvent[];
}

/** A cluster is at least this wide, so that its count can be read and hit. */
const LEAST_WIDTH = 44;

interface Unit {
  days: number;
  start: (day: number) => number;
  next: (start: number) => number;
}

const years = (count: number): Unit => ({
  days: 365 * count,
  start: (day) => yearStart(day, -(calendar(day).year % count)),
  next: (start) => yearStart(start, count),
});
const months = (count: number): Unit => ({
  days: 28 * count,
  start: (day) => monthStart(day, -((calendar(day).month - 1) % count)),
  next: (start) => monthStart(start, count),
});
const plain = (count: number): Unit => ({
  days: count,
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
];

/** The finest calendar unit that is wide enough at this scale (px per day). */
function unitAt(scale: number): Unit {
  return UNITS.find(({ days }) => days * scale >= LEAST_WIDTH) ?? years(1000);
}

/** Groups events into clusters that don't overlap, in time order. Each event is in exactly one. */
export function clusterEvents(events: readonly SizedEvent[], scale: number): Cluster[] {
  const unit = unitAt(scale);
  const cells = new Map<number, SizedEvent[]>();
  for (const sized of events) {
    const start = unit.start(sized.from ?? (sized.to ?? 1) - 1);
    const cell = cells.get(start);
    if (cell) cell.push(sized);
    else cells.set(start, [sized]);
  }
  return [...cells]
    .map(([from, members]) => ({ from, to: unit.next(from), members }))
    .toSorted((a, b) => a.from - b.from);
}
