/**
 * Stage 2, lanes: events are packed into lanes, group by group. A layout belongs to a zoom level, not to a window: panning
 * never moves an event to another lane. It holds for its own scale and for every larger one, since gaps only grow.
 */
import { group } from 'd3';
import { clusterEvents, type Cluster } from './cluster.ts';
import { textWidth } from '../grammar/text-width.ts';
import { FONT_SIZE, LABEL_PAD, placeLabel, type Label } from './label.ts';
import { HEADER, LANE, markExtent, slotExtent, type SizedEvent } from './size.ts';

export interface PlacedEvent extends SizedEvent {
  lane: number;
  label: Label | undefined;
}

export interface PlacedCluster extends Cluster {
  lane: number;
}

export interface PlacedGroup {
  id: string;
  name: string;
  events: readonly PlacedEvent[];
  clusters: readonly PlacedCluster[];
}

export interface Layout {
  scale: number;
  /** Height of a lane, and of the head of a band above its lanes, px. */
  lane: number;
  header: number;
  groups: readonly PlacedGroup[];
}

export interface LayoutOptions {
  /** Pixels per day, the smallest this layout will be drawn at. */
  scale: number;
  /** Lanes a group may fill with single events; what finds no room is clustered. `Infinity`: no clusters. */
  lanes: number;
  /** Room kept free behind a mark for its label, px at most. */
  labelRoom: number;
  /** Where the axis begins and ends, px from day 0: no label runs over either edge. */
  start?: number;
  end?: number;
  /** Those of the layout; LANE and HEADER by default. */
  lane?: number;
  header?: number;
  groupOf: (sized: SizedEvent) => string;
  /** Id and name of each group, in the order they are drawn. An event of another group is not drawn. */
  groups: readonly (readonly [id: string, name: string])[];
}

/** Free px between neighbours in a lane. */
const GAP = 4;

/** Lays events out. Pure and stable: the same events in any order give the same lanes. */
export function layoutEvents(events: readonly SizedEvent[], options: LayoutOptions): Layout {
  const byGroup = group(events, options.groupOf);
  const groups = options.groups.flatMap(([id, name]) => {
    const members = byGroup.get(id);
    return members ? [{ id, name, ...layoutGroup(members, options) }] : [];
  });
  return { scale: options.scale, lane: options.lane ?? LANE, header: options.header ?? HEADER, groups };
}

export interface Slot {
  sized: SizedEvent;
  /** Edges with the room kept for a label on its side. */
  start: number;
  end: number;
  side: 'after' | 'before';
  lane: number;
}

function layoutGroup(members: readonly SizedEvent[], options: LayoutOptions): Pick<PlacedGroup, 'events' | 'clusters'> {
  const { scale, lanes: most } = options;
  const slots = members
    .map((sized) => reserveSlot(sized, options))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.sized.event.key < b.sized.event.key ? -1 : 1));
  const lanes = packLanes(slots, most);
  const events = lanes.flatMap((lane) => lane.map((slot, index) => labelSlot(slot, lane[index + 1], options)));
  const rest = slots.filter((slot) => slot.lane < 0).map((slot) => slot.sized);
  return { events, clusters: placeClusters(clusterEvents(rest, scale), lanes.length) };
}

/** A mark with the room for its label: behind it, or before it where the axis ends too soon and there is more room. */
export function reserveSlot(sized: SizedEvent, options: LayoutOptions): Slot {
  const { scale, labelRoom, start: first = -Infinity, end: edge = Infinity } = options;
  const { slot0, slot1 } = slotExtent(sized, scale);
  // Among many events no room is kept for labels: they stand where there happens to be some.
  if (labelRoom === 0) return { sized, start: slot0, end: slot1, side: 'after', lane: -1 };
  const { mark0, mark1 } = markExtent(sized, scale);
  const wanted = textWidth(sized.text, FONT_SIZE) + 2 * LABEL_PAD;
  const room = wanted <= mark1 - mark0 ? 0 : Math.min(labelRoom, wanted);
  const [before, after] = [mark0 - first, edge - mark1];
  if (room > 0 && after < wanted && before > after)
    return { sized, start: Math.min(slot0, mark0 - Math.min(wanted, before)), end: slot1, side: 'before', lane: -1 };
  return { sized, start: slot0, end: Math.max(slot1, mark1 + Math.min(room, after)), side: 'after', lane: -1 };
}

/** Clusters below the lanes of single events, each in the first lane that is free. */
function placeClusters(clusters: readonly Cluster[], below: number): PlacedCluster[] {
  const ends: number[] = [];
  return clusters.map((cluster) => {
    const free = ends.findIndex((end) => end <= cluster.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = cluster.to;
    return { ...cluster, lane: below + lane };
  });
}

/** First lane with room, at most `most` lanes; what finds none keeps lane -1. */
function packLanes(slots: readonly Slot[], most: number): Slot[][] {
  const lanes: Slot[][] = [];
  const ends: number[] = [];
  for (const slot of slots) {
    let lane = 0;
    while (lane < ends.length && (ends[lane] ?? 0) + GAP > slot.start) lane += 1;
    if (lane >= most) continue;
    slot.lane = lane;
    ends[lane] = slot.end;
    (lanes[lane] ??= []).push(slot);
  }
  return lanes;
}

export function labelSlot(
  slot: Slot,
  next: { start: number } | undefined,
  { scale, end: edge = Infinity }: LayoutOptions,
): PlacedEvent {
  const { mark0, mark1 } = markExtent(slot.sized, scale);
  const inner = slot.sized.shape === 'bar' ? mark1 - mark0 : 0;
  const room = slot.side === 'before' ? mark0 - slot.start : Math.min(next ? next.start - GAP : Infinity, edge) - mark1;
  return { ...slot.sized, lane: slot.lane, label: placeLabel(slot.sized.text, inner, room, slot.side) };
}

/** Events up to this number are always drawn one by one. */
export const CLUSTER_ABOVE = 500;

/**
 * Lanes per group at a zoom level. Few at the overview, more with every level, all at the last: zooming in opens every cluster.
 *
 * @param level half-octaves of zoom above the overview
 * @param deepest the last level
 */
export function laneBudget(events: number, groups: number, level: number, deepest: number): number {
  if (events <= CLUSTER_ABOVE || level >= deepest) return Infinity;
  return Math.round(Math.max(3, Math.floor(48 / Math.max(1, groups))) * 2 ** (level / 2));
}

/** Level of a zoom factor: half-octaves, 0 at the overview. */
export const levelOf = (zoom: number): number => Math.max(0, Math.floor(2 * Math.log2(Math.max(1, zoom)) + 1e-9));
/** The zoom factor at which a level begins. */
export const zoomOf = (level: number): number => 2 ** (level / 2);
