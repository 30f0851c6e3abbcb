/** Where every event of a layout is drawn in a window, in sight or not: what a test or another program reads back. */
import type { Layout } from './layout.ts';
import { markOf } from './scene.ts';
import type { View } from './viewport.ts';

export interface Place {
  /** Edges of the date, px; `null` for an open end. */
  readonly x0: number | null;
  readonly x1: number | null;
  /** Counted in a cluster instead of drawn. */
  readonly clustered: boolean;
}

/** Places by event key. */
export function placesOf(layout: Layout, view: View): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const group of layout.groups) {
    for (const placed of group.events) {
      if (placed.policy) continue;
      const { key, x0, x1 } = markOf(placed, view, 0);
      places[key] = { x0, x1, clustered: false };
    }
    for (const cluster of group.clusters)
      for (const member of cluster.members) {
        if (member.policy) continue;
        const { key, x0, x1 } = markOf({ ...member, lane: cluster.lane, label: undefined }, view, 0);
        places[key] = { x0, x1, clustered: true };
      }
  }
  return places;
}
