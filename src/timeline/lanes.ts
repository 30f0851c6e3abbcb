/** Layouts by zoom level, made when first needed and kept until the events or the width change. */
import { groupEvents } from './groups.ts';
import { laneBudget, layoutEvents, CLUSTER_ABOVE, levelOf, zoomOf, type Layout } from './layout.ts';
import type { Names } from './event.ts';
import type { SizedEvent } from './size.ts';
import type { Grouping } from './url-state.ts';

/** Room kept for labels where every event is drawn singly, px. */
const LABEL_ROOM = 130;

export class LaneCache {
  #layouts = new Map<number, Layout>();
  #events: readonly SizedEvent[] = [];
  #grouping: Grouping = 'region';
  #names: Names = { regions: {}, domains: {}, measures: {}, documents: {} };

  show(events: readonly SizedEvent[], grouping: Grouping, names: Names): void {
    this.#events = events;
    this.#grouping = grouping;
    this.#names = names;
    this.clear();
  }

  clear(): void {
    this.#layouts.clear();
  }

  /**
   * The layout to draw with.
   *
   * @param base px per day at the overview
   * @param axis days on which the axis begins and ends
   * @param zoom current zoom factor
   * @param deepest largest zoom factor there is
   */
  at(
    base: number,
    [start, end]: readonly [number, number],
    zoom: number,
    deepest: number,
  ): { level: number; layout: Layout } {
    const level = levelOf(zoom);
    let layout = this.#layouts.get(level);
    if (!layout) {
      const { groups, groupOf } = groupEvents(this.#events, this.#grouping, this.#names);
      const isDense = this.#events.length > CLUSTER_ABOVE;
      const used = new Set(this.#events.map(groupOf)).size;
      layout = layoutEvents(this.#events, {
        scale: base * zoomOf(level),
        lanes: laneBudget(this.#events.length, used, level, levelOf(deepest)),
        labelRoom: isDense ? 0 : LABEL_ROOM,
        start: start * base * zoomOf(level),
        end: end * base * zoomOf(level),
        groups,
        groupOf,
      });
      this.#layouts.set(level, layout);
    }
    return { level, layout };
  }
}
