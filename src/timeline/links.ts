/** Lines between a policy and what is tied to it, as curves from the mark above to the mark below. */
import type { Layout } from './layout.ts';
import type { Connection } from './policy-mark.ts';
import { markExtent } from './size.ts';
import { dayToX, type View } from './viewport.ts';

export interface LinkMark {
  readonly connection: Connection;
  /** A cubic curve: start, its two handles, end. */
  readonly points: Curve;
}

type Curve = readonly [Place, Place, Place, Place];
type Place = readonly [x: number, y: number];

interface Stand {
  x: number;
  y: number;
}

/**
 * The lines whose two ends are placed; one of them may be counted in a cell, and the line then ends there.
 *
 * @param rowOf middle of a lane, px; `undefined` for a band that is not drawn
 */
export function placeLinks(
  connections: readonly Connection[],
  layout: Layout,
  view: View,
  rowOf: (group: string, lane: number) => number | undefined,
): LinkMark[] {
  if (connections.length === 0) return [];
  const stands = standsOf(new Set(connections.flatMap(({ from, to }) => [from, to])), layout, view, rowOf);
  return connections.flatMap((connection) => {
    const [from, to] = [stands.get(connection.from), stands.get(connection.to)];
    if (!from || !to || from.y === to.y || Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > view.width) return [];
    const middle = (from.y + to.y) / 2;
    const points: Curve = [
      [from.x, from.y],
      [from.x, middle],
      [to.x, middle],
      [to.x, to.y],
    ];
    return [{ connection, points }];
  });
}

function standsOf(
  keys: ReadonlySet<string>,
  layout: Layout,
  view: View,
  rowOf: (group: string, lane: number) => number | undefined,
): Map<string, Stand> {
  const stands = new Map<string, Stand>();
  for (const { id, events, clusters } of layout.groups) {
    for (const placed of events) {
      const y = keys.has(placed.event.key) ? rowOf(id, placed.lane) : undefined;
      if (y === undefined) continue;
      const { mark0, mark1 } = markExtent(placed, view.scale, -view.left * view.scale);
      stands.set(placed.event.key, { x: (mark0 + mark1) / 2, y });
    }
    for (const { members, lane, from, to } of clusters)
      for (const { event } of members) {
        const y = keys.has(event.key) ? rowOf(id, lane) : undefined;
        if (y !== undefined) stands.set(event.key, { x: dayToX(view, (from + to) / 2), y });
      }
  }
  return stands;
}
