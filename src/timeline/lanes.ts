/** Layouts by zoom level, made when first needed and kept until the events or the width change. */
import { groupEvents } from './groups.ts';
import { laneBudget, layoutEvents, CLUSTER_ABOVE, levelOf, zoomOf, type Layout } from './layout.ts';
import { lanesOfBand, layoutMultiples, shareLanes, singlesAt } from './multiples.ts';
import type { Names } from './event.ts';
import type { SizedEvent } from './size.ts';
import type { Grouping } from './url-state.ts';

/** The overview as small multiples: what the layout is to keep to. */
export interface LaneStyle {
  /** Height of a lane, and of a band's head, px; 0: the names stand beside the lanes. */
  readonly lane: number;
  readonly header: number;
  /** Most room kept for a label, px. */
  readonly labelRoom: number;
}

/** Room kept for labels where every event is drawn singly, px. */
const LABEL_ROOM = 130;

/** Height of a lane once one has zoomed in, px. */
const CLOSE_LANE = 22;

/** What the bands of the overview may fill, px: about one screen beside their names, a screen and a half where the names stand above. */
const SCREEN = { beside: 660, above: 900 };
/** Lanes of all bands together where their names stand above and take room as well. */
const LANES_BELOW_NAMES = 20;
const mostBands = ({ lane, header }: LaneStyle): number =>
  Math.floor((header > 0 ? SCREEN.above : SCREEN.beside) / (lane + header));

/** Among many events only the overview and the first step into it are counted by years. */
const MULTIPLES_OF_MANY = 2;

export class LaneCache {
  #layouts = new Map<number, Layout>();
  #events: readonly SizedEvent[] = [];
  #grouping: Grouping = 'region';
  #style: LaneStyle | undefined;
  #names: Names = { regions: {}, domains: {}, measures: {}, documents: {} };

  show(events: readonly SizedEvent[], grouping: Grouping, names: Names): void {
    this.#events = events;
    this.#grouping = grouping;
    this.#names = names;
    this.clear();
  }

  /** @returns whether anything has changed */
  setStyle(style: LaneStyle | undefined): boolean {
    if (JSON.stringify(style) === JSON.stringify(this.#style)) return false;
    this.#style = style;
    this.clear();
    return true;
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
      const scale = base * zoomOf(level);
      layout = this.#layOut({ level, deepest: levelOf(deepest), scale, start: start * scale, end: end * scale });
      this.#layouts.set(level, layout);
    }
    return { level, layout };
  }

  #layOut({ level, deepest, ...axis }: { level: number; deepest: number; scale: number; start: number; end: number }) {
    const style = this.#style;
    const { groups, groupOf } = groupEvents(this.#events, this.#grouping, this.#names, style && mostBands(style));
    const used = new Set(this.#events.map(groupOf)).size;
    const isDense = this.#events.length > CLUSTER_ABOVE;
    const single = singlesAt(level);
    if (style && (!isDense || level < MULTIPLES_OF_MANY))
      return layoutMultiples(this.#events, {
        ...{ ...axis, ...style, groups, groupOf, single },
        ...(level < 2
          ? { lanes: style.header > 0 ? shareLanes(LANES_BELOW_NAMES, used) : lanesOfBand(used) }
          : { lanes: Infinity, lane: CLOSE_LANE }),
      });
    return layoutEvents(this.#events, {
      ...{ ...axis, groups, groupOf },
      lanes: laneBudget(this.#events.length, used, level, deepest),
      labelRoom: isDense ? 0 : (style?.labelRoom ?? LABEL_ROOM),
      ...(style && { header: style.header }),
    });
  }
}
