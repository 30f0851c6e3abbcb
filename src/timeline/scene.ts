/** Stage 4, layout → scene: what stands where in one window, in pixels. Canvas, SVG and hit test all read the same scene. */
import { LABEL_PAD, type Label } from './label.ts';
import type { ClusterMark, EventMark } from './marks.ts';
import type { Layout, PlacedCluster, PlacedEvent, PlacedGroup } from './layout.ts';
import { placeLinks, type LinkMark } from './links.ts';
import type { Connection } from './policy-mark.ts';
import { settleLabels } from './settle-labels.ts';
import { LEAST_CELL, HEADER, markExtent, type SizedEvent } from './size.ts';
import { ticksOf, type Tick } from './ticks.ts';
import { dayToX, type View } from './viewport.ts';

export interface GroupBand {
  id: string;
  name: string;
  /** Events of the group whose dates touch the window. */
  count: number;
  top: number;
  height: number;
}

export interface Scene {
  view: View;
  height: number;
  bands: readonly GroupBand[];
  events: readonly EventMark[];
  clusters: readonly ClusterMark[];
  links: readonly LinkMark[];
  /** Height of a lane and of a band's head, px. */
  lane: number;
  header: number;
  ticks: readonly Tick[];
  /** Where today stands, px; `undefined` outside the window. */
  todayX: number | undefined;
}

/**
 * Heights of the groups in a window: a group is as high as its highest lane that is in sight, so that what lies outside the
 * window takes no room. Groups with nothing in sight have height 0.
 *
 * @param least heights to keep (during a gesture nothing may shrink under the pointer)
 */
export function bandHeights(
  layout: Layout,
  view: View,
  least: ReadonlyMap<string, number> = new Map(),
  header = layout.header,
): Map<string, number> {
  const heights = new Map<string, number>();
  for (const group of layout.groups) {
    let lanes = 0;
    for (const placed of group.events) if (placed.lane >= lanes && isInSight(placed, view)) lanes = placed.lane + 1;
    for (const cluster of group.clusters)
      if (cluster.lane >= lanes && clusterInSight(cluster, view)) lanes = cluster.lane + 1;
    heights.set(
      group.id,
      Math.max(
        lanes === 0 ? 0 : header + lanes * layout.lane + PAD_BELOW * Number(header < HEADER),
        least.get(group.id) ?? 0,
      ),
    );
  }
  return heights;
}

/** Below the lanes of a band whose name does not stand above them, px. */
const PAD_BELOW = 3;

/** Groups below each other; those without height are left out. */
function stackBands(groups: readonly PlacedGroup[], heights: ReadonlyMap<string, number>, view: View): GroupBand[] {
  let top = 0;
  return groups.flatMap((group) => {
    const height = heights.get(group.id) ?? 0;
    if (height === 0) return [];
    const band = { id: group.id, name: group.name, count: countInWindow(group, view), top, height };
    top += height;
    return [band];
  });
}

export interface SceneOptions {
  /** From {@link bandHeights}. */
  heights: ReadonlyMap<string, number>;
  /** Day number of today. */
  today: number;
  /** Vertical slice to draw, px; all of it by default. */
  slice?: { top: number; bottom: number };
  /** Height of a band's head where it differs from the layout's; {@link bandHeights} was told the same. */
  header?: number;
  /** Lines between marks, by key. */
  connections?: readonly Connection[];
}

/** Draws up what is in sight. Cost: one pass over the layout, one object per visible mark. */
export function renderScene(layout: Layout, view: View, options: SceneOptions): Scene {
  const { heights, today, slice, header = layout.header, connections = [] } = options;
  const { lane } = layout;
  const bands = stackBands(layout.groups, heights, view);
  const bandOf = new Map(bands.map((band) => [band.id, band]));
  const { top, bottom } = slice ?? { top: -Infinity, bottom: Infinity };
  const events: EventMark[] = [];
  const clusters: ClusterMark[] = [];
  for (const group of layout.groups) {
    const band = bandOf.get(group.id);
    if (!band || band.top > bottom || band.top + band.height < top) continue;
    const middle = (row: number) => band.top + header + (row + 0.5) * lane;
    const isSeen = (y: number) => y + lane >= top && y - lane <= bottom;
    const [marks, cells]: [EventMark[], ClusterMark[]] = [[], []];
    for (const placed of group.events) {
      const y = middle(placed.lane);
      if (isSeen(y) && isInSight(placed, view)) marks.push(markOf(placed, view, y));
    }
    for (const cluster of group.clusters) {
      const y = middle(cluster.lane);
      if (isSeen(y) && clusterInSight(cluster, view)) cells.push(cellOf(cluster, group.id, view, y));
    }
    settleLabels(marks, cells, view.width);
    events.push(...marks);
    clusters.push(...cells);
  }
  const last = bands.at(-1);
  const todayX = dayToX(view, today + 0.5);
  return {
    view,
    height: last ? last.top + last.height : 0,
    bands,
    events,
    clusters,
    links: placeLinks(connections, layout, view, (group, row) => {
      const band = bandOf.get(group);
      return band && band.top + header + (row + 0.5) * lane;
    }),
    lane,
    header,
    ticks: ticksOf(view),
    todayX: todayX >= 0 && todayX <= view.width ? todayX : undefined,
  };
}

function cellOf(cluster: PlacedCluster, group: string, view: View, y: number): ClusterMark {
  const [x0, x1] = [dayToX(view, cluster.from) + 2, dayToX(view, cluster.to) - 2];
  const missing = Math.max(0, LEAST_CELL - (x1 - x0)) / 2;
  return { cluster, group, x0: x0 - missing, x1: x1 + missing, y, count: cluster.members.length };
}

/** The mark of one event, wherever it lies: used for what is in sight, and to read positions back. */
export function markOf(placed: PlacedEvent, view: View, y: number): EventMark {
  const { mark0, mark1 } = markExtent(placed, view.scale, -view.left * view.scale);
  return {
    key: placed.event.key,
    placed,
    x0: placed.from === null ? null : dayToX(view, placed.from),
    x1: placed.to === null ? null : dayToX(view, placed.to),
    mark0,
    mark1,
    y,
    label: placed.label && { ...placed.label, x: labelX(placed.label, mark0, mark1, view.width) },
  };
}

/** A label inside a bar stays in the window as long as the bar leaves room for it. */
function labelX(label: Label, mark0: number, mark1: number, width: number): number {
  if (label.side === 'after') return mark1 + LABEL_PAD;
  if (label.side === 'before') return mark0 - LABEL_PAD - label.width;
  const least = Math.max(mark0, 0) + LABEL_PAD;
  return Math.max(mark0 + LABEL_PAD, Math.min(least, mark1 - LABEL_PAD - label.width, width));
}

function isInSight(placed: PlacedEvent, view: View): boolean {
  const { mark0, mark1 } = markExtent(placed, view.scale, -view.left * view.scale);
  const beside = placed.label ? LABEL_PAD + placed.label.width : 0;
  const start = placed.label?.side === 'before' ? mark0 - beside : mark0;
  const end = placed.label?.side === 'after' ? mark1 + beside : mark1;
  // What ends where the window begins is not in it.
  return end > 0.5 && start < view.width - 0.5;
}

function countInWindow(group: PlacedGroup, view: View): number {
  const last = view.left + view.width / view.scale;
  // An open end counts where its known end lies, as in the list.
  const touches = ({ from, to }: SizedEvent) =>
    (from ?? (to ?? 0) - 1) < last - 1e-6 && (to ?? (from ?? 0) + 1) > view.left + 1e-6;
  let count = 0;
  for (const placed of group.events) if (touches(placed)) count += 1;
  for (const { members } of group.clusters) for (const member of members) if (touches(member)) count += 1;
  return count;
}

const clusterInSight = ({ from, to }: PlacedCluster, view: View): boolean =>
  dayToX(view, to) >= 0 && dayToX(view, from) <= view.width;

/** How far from a mark a pointer still hits it, px: every mark is a target of at least 24 × 24. */
const REACH = 12;

/** The mark under a point of the scene (y from the top of the first band): nearest first, `undefined` when none is near. */
export function hitScene(scene: Scene, x: number, y: number): EventMark | ClusterMark | undefined {
  let best: EventMark | ClusterMark | undefined;
  let least = REACH + 0.01;
  const consider = (mark: EventMark | ClusterMark, left: number, right: number) => {
    const [dx, dy] = [Math.max(left - x, x - right, 0), Math.abs(y - mark.y)];
    if (dy > Math.max(REACH, scene.lane / 2)) return;
    const distance = dx + Math.max(0, dy - scene.lane / 2);
    if (distance < least) {
      best = mark;
      least = distance;
    }
  };
  for (const mark of scene.events) {
    const { label } = mark;
    consider(
      mark,
      label ? Math.min(mark.mark0, label.x) : mark.mark0,
      label ? Math.max(mark.mark1, label.x + label.width) : mark.mark1,
    );
  }
  for (const mark of scene.clusters) consider(mark, mark.x0, mark.x1);
  return best;
}
