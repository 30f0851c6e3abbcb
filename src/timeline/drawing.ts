/** What is drawn of a window: lanes by zoom level, heights of bands. Knows no page. */
import type { Names } from './event.ts';
import type { Layout } from './layout.ts';
import { placesOf, type Place } from './places.ts';
import type { Connection } from './policy-mark.ts';
import { bandHeights, renderScene, type Scene } from './scene.ts';
import { HEADER, type SizedEvent } from './size.ts';
import type { Grouping } from './url-state.ts';
import { baseScale, deepestZoom, type Ground, type View } from './viewport.ts';
import { LaneCache, type LaneStyle } from './lanes.ts';

/** Where the camera stands. */
export interface Sight {
  readonly ground: Ground;
  /** How much the overview is enlarged; 1 = all is seen. */
  readonly k: number;
  readonly view: View;
}

export class Drawing {
  readonly #lanes = new LaneCache();
  #level = -1;
  #heights = new Map<string, number>();
  #today = 0;
  #connections: readonly Connection[] = [];

  /** @param today day number */
  setToday(today: number): void {
    this.#today = today;
  }

  /** Sets what is drawn. @param connections lines between them, by key */
  show(events: readonly SizedEvent[], grouping: Grouping, names: Names, connections: readonly Connection[] = []): void {
    this.#lanes.show(events, grouping, names);
    this.#connections = connections;
    this.#level = -1;
  }

  /** `undefined`: every event singly, each band under its head. */
  setStyle(style: LaneStyle | undefined): void {
    if (!this.#lanes.setStyle(style)) return;
    this.#level = -1;
    this.#heights = new Map();
  }

  /** Layouts depend on the width and on the days that can be seen at all. */
  forgetLayouts(): void {
    this.#lanes.clear();
  }

  /** While the window moves bands only grow; once it rests they may shrink. */
  rest(): void {
    this.#heights = new Map();
  }

  /** Where every event is drawn, in sight or not. */
  places(sight: Sight): Record<string, Place> {
    return placesOf(this.#layout(sight), sight.view);
  }

  /** The window at full height, each band under its name: to be taken away. */
  full(sight: Sight): Scene {
    const layout = this.#layout(sight);
    const header = Math.max(layout.header, HEADER);
    return this.#render(sight, bandHeights(layout, sight.view, new Map(), header), { header });
  }

  /** Height of all lanes as they are drawn from now on, px. */
  fitBands(sight: Sight): number {
    this.#heights = bandHeights(this.#layout(sight), sight.view, this.#heights);
    return sum(this.#heights);
  }

  /** All bands at the heights they are drawn in. */
  scene(sight: Sight): Scene {
    return this.#render(sight, this.#heights, {});
  }

  /** What is in sight. @param top @param height of the slice of the lanes that can be seen, px */
  slice(sight: Sight, top: number, height: number): Scene {
    return this.#render(sight, this.#heights, { slice: { top, bottom: top + height } });
  }

  /** Height of all lanes where everything is seen, px. */
  overviewHeight(ground: Ground): number {
    const scale = baseScale(ground);
    const { layout } = this.#lanes.at(scale, ground.domain, 1, deepestZoom(ground));
    return sum(bandHeights(layout, { width: ground.width, left: ground.domain[0], scale }));
  }

  #render(
    sight: Sight,
    heights: ReadonlyMap<string, number>,
    more: { slice?: { top: number; bottom: number }; header?: number },
  ): Scene {
    const options = { heights, today: this.#today, connections: this.#connections, ...more };
    return renderScene(this.#layout(sight), sight.view, options);
  }

  #layout({ ground, k }: Sight): Layout {
    const { level, layout } = this.#lanes.at(baseScale(ground), ground.domain, k, deepestZoom(ground));
    if (level !== this.#level) this.#heights = new Map();
    this.#level = level;
    return layout;
  }
}

function sum(heights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const height of heights.values()) total += height;
  return total;
}
