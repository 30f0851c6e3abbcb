/**
 * Stage 2 for the whole at one glance: a band for each region, few lanes high, on one axis. Milestones stand singly with their labels; the others of the same year
 * are counted, until one zooms.
 */
import { group } from 'd3';
import { aggregateYears } from './aggregate.ts';
import type { Cluster } from './cluster.ts';
import {
  labelSlot,
  reserveSlot,
  type Layout,
  type LayoutOptions,
  type PlacedCluster,
  type PlacedGroup,
  type Slot,
} from './layout.ts';
import { LEAST_CELL, type SizedEvent } from './size.ts';

export interface MultiplesOptions extends LayoutOptions {
  /** Events of one year up to this number are drawn singly, milestones always. */
  single: number;
}

/** Lanes of a band, of so many lanes for all bands together. */
export const shareLanes = (lanes: number, bands: number): number =>
  Math.max(1, Math.min(4, Math.floor(lanes / Math.max(1, bands))));

/** Lanes of a band in the overview: all bands together fill about one screen. */
export const lanesOfBand = (bands: number): number => shareLanes(34, bands);

/** Up to how many events of one year are drawn singly at a zoom level, milestones apart; `Infinity`: all are. */
export const singlesAt = (level: number): number => [0, 0, 4, 8, 16][level] ?? Infinity;

const GAP = 4;

/** Lays events out. Pure: the same events in any order give the same lanes. */
export function layoutMultiples(events: readonly SizedEvent[], options: MultiplesOptions): Layout {
  const byGroup = group(events, options.groupOf);
  const groups = options.groups.flatMap(([id, name]) => {
    const members = byGroup.get(id);
    return members ? [{ id, name, ...layoutBand(members, options) }] : [];
  });
  return { scale: options.scale, lane: options.lane ?? 24, header: options.header ?? 0, groups };
}

interface Taken {
  start: number;
  end: number;
  slot?: Slot;
  cell?: Cluster;
}

const isMilestone = ({ event }: SizedEvent): boolean => event.importance === 'milestone';
const isNamed = ({ policy }: SizedEvent): boolean => (policy?.ties.length ?? 0) > 0;
const byKey = (a: SizedEvent, b: SizedEvent): number => (a.event.key < b.event.key ? -1 : 1);

function layoutBand(
  members: readonly SizedEvent[],
  options: MultiplesOptions,
): Pick<PlacedGroup, 'events' | 'clusters'> {
  const lanes: Taken[][] = [];
  const room = options.lanes;
  const slots = (list: readonly SizedEvent[]) =>
    list
      .slice()
      .sort(byKey)
      .map((sized) => reserveSlot(sized, options))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  const counted: SizedEvent[] = [];
  const placeSingly = (list: readonly SizedEvent[]) => {
    for (const slot of slots(list))
      if (!place(lanes, { start: slot.start, end: slot.end, slot }, room)) counted.push(slot.sized);
  };
  placeSingly(members.filter(isMilestone));
  const overflow = counted.splice(0);
  // A policy that something here is tied to keeps its name where that costs no lane.
  const [named, others] = [isNamed, (sized: SizedEvent) => !isNamed(sized)].map((test) =>
    members.filter((sized) => !isMilestone(sized) && test(sized)),
  );
  const unplaced = slots(named ?? []).filter(
    (slot) => !place(lanes, { start: slot.start, end: slot.end, slot }, lanes.length),
  );
  const { singles, cells } = aggregateYears([...(others ?? []), ...unplaced.map(({ sized }) => sized)], options.single);
  // What finds no room is counted with the others of its years.
  const crowded = [...overflow, ...cells.flatMap((cell) => cell.members)];
  for (const cell of aggregateYears(crowded, 0).cells) place(lanes, takenBy(cell, options.scale), Infinity);
  placeSingly(singles);
  for (const cell of aggregateYears(counted, 0).cells) place(lanes, takenBy(cell, options.scale), Infinity);
  return settle(lanes, options);
}

function takenBy(cell: Cluster, scale: number): Taken {
  const [start, end] = [cell.from * scale + GAP, cell.to * scale - GAP];
  const missing = Math.max(0, LEAST_CELL - (end - start)) / 2;
  return { start: start - missing, end: end + missing, cell };
}

/** Takes the first lane with room; `false` where none of `most` lanes has any. */
function place(lanes: Taken[][], taken: Taken, most: number): boolean {
  const isFree = (lane: readonly Taken[]) =>
    lane.every(({ start, end }) => taken.start >= end + GAP || taken.end + GAP <= start);
  const free = lanes.find(isFree);
  if (!free && lanes.length >= most) return false;
  if (free) free.push(taken);
  else lanes.push([taken]);
  return true;
}

function settle(lanes: readonly Taken[][], options: MultiplesOptions): Pick<PlacedGroup, 'events' | 'clusters'> {
  const clusters: PlacedCluster[] = [];
  const events = lanes.flatMap((taken, lane) => {
    const row = taken.slice().sort((a, b) => a.start - b.start);
    return row.flatMap(({ slot, cell }, index) => {
      if (cell) clusters.push({ ...cell, lane });
      return slot ? [{ ...labelSlot(slot, row[index + 1], options), lane }] : [];
    });
  });
  return { events, clusters };
}
