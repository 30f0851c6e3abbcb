/** The drawing: a canvas that shows one window of the timeline, with zoom and pan by d3. */
import {
  scaleUtc,
  select,
  zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ScaleTime,
  type Selection,
  type ZoomBehavior,
} from 'd3';
import { TIMELINE } from '../../words/timeline.ts';
import type { Names } from '../../timeline/event.ts';
import type { Layout } from '../../timeline/layout.ts';
import type { Palette } from '../../timeline/palette.ts';
import {
  bandHeights,
  hitScene,
  markOf,
  renderScene,
  type ClusterMark,
  type EventMark,
  type Scene,
  type View,
} from '../../timeline/scene.ts';
import { AXIS, LANE, type SizedEvent } from '../../timeline/size.ts';
import { windowDays } from '../../timeline/ticks.ts';
import type { Grouping } from '../../timeline/url-state.ts';
import { readPalette, watchPalette } from './colours.ts';
import { debounce, make } from './dom.ts';
import { LaneCache } from './lanes.ts';
import { paintScene } from './paint.ts';

export interface StageEvents {
  /** The window has moved; called once per frame. */
  moved: (view: View) => void;
  /** The window has come to rest. */
  settled: () => void;
  picked: (key: string) => void;
}

/** px per day at the deepest zoom. */
const DEEPEST = 40;
/** A gesture is over after this many ms without another move. */
const REST = 160;
const ANIMATION = 200;
const MS = 86_400_000;

export class Stage {
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #sizer: HTMLElement;
  readonly #tip: HTMLElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  readonly #lanes = new LaneCache();
  readonly #events: StageEvents;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #settle = debounce(() => this.#rest(), REST);
  readonly #stop: (() => void)[] = [];
  #palette: Palette;
  #domain: readonly [number, number] = [0, 1];
  #today = 0;
  #width = 1;
  #height = 1;
  #transform = zoomIdentity;
  #level = -1;
  #heights = new Map<string, number>();
  #scene: Scene | undefined;
  #frame = 0;
  #selected: string | null = null;
  #hovered: string | null = null;

  constructor(events: StageEvents) {
    this.#events = events;
    this.#canvas = make('canvas', { 'aria-hidden': 'true' });
    this.#sizer = make('div', { class: 'timeline-sizer' }, this.#canvas);
    this.#tip = make('div', { class: 'timeline-tip', 'aria-hidden': 'true', hidden: true });
    this.element = make(
      'div',
      { class: 'timeline-stage', tabindex: 0, role: 'application', 'aria-label': TIMELINE.stage },
      this.#sizer,
    );
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no 2d context');
    this.#context = context;
    this.#palette = readPalette(this.element);
    this.#zoom = zoom<HTMLElement, unknown>()
      .clickDistance(4)
      .filter((event: MouseEvent | WheelEvent) => this.#accepts(event))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#zoomed(event));
    this.#selection = select(this.element);
  }

  /** To be called once the element is in the page. */
  connect(): void {
    this.element.after(this.#tip);
    this.#palette = readPalette(this.element);
    this.#selection.call(this.#zoom);
    this.#zoom.duration(this.#reducedMotion.matches ? 0 : ANIMATION);
    const resize = new ResizeObserver(() => this.#resize());
    resize.observe(this.element);
    const listen = <K extends keyof HTMLElementEventMap>(
      name: K,
      act: (event: HTMLElementEventMap[K]) => void,
      options?: AddEventListenerOptions,
    ) => {
      this.element.addEventListener(name, act, options);
      this.#stop.push(() => this.element.removeEventListener(name, act, options));
    };
    listen('scroll', () => this.#draw(), { passive: true });
    listen('wheel', (event) => this.#panByWheel(event), { passive: false });
    listen('pointermove', (event) => this.#hover(event));
    listen('pointerleave', () => this.#hover(undefined));
    listen('click', (event) => this.#click(event));
    this.#stop.push(
      () => resize.disconnect(),
      watchPalette(() => {
        this.#palette = readPalette(this.element);
        this.#draw();
      }),
    );
  }

  disconnect(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#settle.cancel();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#selection.on('.zoom', null).interrupt();
    this.#tip.remove();
  }

  /**
   * Sets what can be seen at all.
   *
   * @param domain first and last moment, days
   * @param today day number
   */
  setDomain(domain: readonly [number, number], today: number): void {
    this.#domain = domain;
    this.#today = today;
    this.#lanes.clear();
    this.#measure();
  }

  /** Sets what is drawn. */
  show(events: readonly SizedEvent[], grouping: Grouping, names: Names): void {
    this.#lanes.show(events, grouping, names);
    this.#level = -1;
    this.element.scrollTop = 0;
    this.#fitHeight();
    this.#draw();
  }

  select(key: string | null): void {
    this.#selected = key;
    this.#draw();
  }

  get view(): View {
    const scale = this.#base * this.#transform.k;
    return { width: this.#width, left: this.#domain[0] - this.#transform.x / scale, scale };
  }

  /** The time scale of the window: UTC dates to px. */
  scale(): ScaleTime<number, number> {
    const { left, scale, width } = this.view;
    return scaleUtc([new Date(left * MS), new Date((left + width / scale) * MS)], [0, width]);
  }

  /** Where every shown event is drawn, in sight or not: edges in px, `null` for an open end; `clustered` = counted in a cluster. */
  positions(): Record<string, { x0: number | null; x1: number | null; clustered: boolean }> {
    const { view } = this;
    const places: Record<string, { x0: number | null; x1: number | null; clustered: boolean }> = {};
    for (const group of this.#layout().groups) {
      for (const placed of group.events) {
        const { key, x0, x1 } = markOf(placed, view, 0);
        places[key] = { x0, x1, clustered: false };
      }
      for (const cluster of group.clusters)
        for (const member of cluster.members) {
          const { key, x0, x1 } = markOf({ ...member, lane: cluster.lane, label: undefined }, view, 0);
          places[key] = { x0, x1, clustered: true };
        }
    }
    return places;
  }

  /** The window at full height, for export and print. */
  fullScene(): Scene {
    const layout = this.#layout();
    return renderScene(layout, this.view, { heights: bandHeights(layout, this.view), today: this.#today });
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** Shows the days from `first` to `last`, both included; `null` = as far as it goes. */
  setWindow(first: number | null, last: number | null, animate = false): void {
    const [start, end] = this.#domain;
    const from = Math.max(start, Math.min(first ?? start, end - 1));
    const to = Math.min(end, Math.max((last ?? end - 1) + 1, from + 1));
    const k = Math.min(this.#deepest, Math.max(1, (end - start) / (to - from)));
    const middle = (from + to) / 2;
    const x = this.#width / 2 - (middle - start) * this.#base * k;
    this.#apply(zoomIdentity.translate(x, 0).scale(k), animate);
  }

  zoomBy(factor: number, animate = true, centre: readonly [number, number] = [this.#width / 2, 0]): void {
    this.#target(animate).call(this.#zoom.scaleBy, factor, [...centre] as [number, number]);
  }

  /** Moves the window by a share of its width; positive = later. */
  panBy(share: number): void {
    this.#target(true).call(this.#zoom.translateBy, (-share * this.#width) / this.#transform.k, 0);
  }

  /** Moves the window, if need be, so that an event can be seen. */
  reveal(sized: SizedEvent): void {
    const { view } = this;
    const day = sized.from ?? (sized.to ?? 1) - 1;
    const x = (day - view.left) * view.scale;
    const end = ((sized.to ?? day + 1) - view.left) * view.scale;
    if (end < 24 || x > this.#width - 24)
      this.#selection.call(this.#zoom.translateTo, (day - this.#domain[0]) * this.#base, 0, [this.#width / 3, 0]);
    this.paint();
    const mark = this.fullScene().events.find(({ key }) => key === sized.event.key);
    if (!mark) return;
    const room = this.#height - AXIS;
    const top = this.element.scrollTop;
    if (mark.y - 2 * LANE < top || mark.y + LANE > top + room) this.element.scrollTop = mark.y - room / 2;
  }

  /** Paints at once, without waiting for a frame. */
  paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { view } = this;
    const layout = this.#layout();
    this.#heights = bandHeights(layout, view, this.#heights);
    let total = 0;
    for (const height of this.#heights.values()) total += height;
    const sizer = `${Math.max(AXIS + total + 8, this.#height)}px`;
    if (this.#sizer.style.height !== sizer) this.#sizer.style.height = sizer;
    const top = this.element.scrollTop;
    const height = this.#height - AXIS;
    this.#scene = renderScene(layout, view, {
      heights: this.#heights,
      today: this.#today,
      slice: { top, bottom: top + height },
    });
    paintScene(this.#context, this.#scene, {
      palette: this.#palette,
      top,
      height,
      selected: this.#selected,
      hovered: this.#hovered,
    });
  }

  get #base(): number {
    return this.#width / (this.#domain[1] - this.#domain[0]);
  }

  get #deepest(): number {
    return Math.max(1, DEEPEST / this.#base);
  }

  #layout(): Layout {
    const { level, layout } = this.#lanes.at(this.#base, this.#domain, this.#transform.k, this.#deepest);
    if (level !== this.#level) this.#heights = new Map();
    this.#level = level;
    return layout;
  }

  #draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.paint());
  }

  #zoomed({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
    this.#transform = transform;
    // d3 knows no vertical scrolling: a mouse that drags moves the lanes as well.
    if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove')
      this.element.scrollTop -= sourceEvent.movementY;
    this.#hide();
    this.#draw();
    this.#events.moved(this.view);
    this.#settle.request();
  }

  #rest(): void {
    this.#heights = new Map();
    this.paint();
    this.#events.settled();
  }

  #accepts(event: MouseEvent | WheelEvent): boolean {
    if (!(event instanceof WheelEvent)) return !event.ctrlKey && !event.button;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return false;
    // At the overview there is nothing to zoom out of: the page scrolls on, and nobody is caught in the drawing.
    return event.deltaY < 0 || this.#transform.k > 1;
  }

  #panByWheel(event: WheelEvent): void {
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    this.#selection.call(this.#zoom.translateBy, -across / this.#transform.k, 0);
  }

  /** The mark under the pointer, and where in the element that is. */
  #at(event: MouseEvent): { mark: EventMark | ClusterMark | undefined; x: number; y: number } {
    const box = this.element.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const mark = this.#scene && y > AXIS ? hitScene(this.#scene, x, y - AXIS + this.element.scrollTop) : undefined;
    return { mark, x, y };
  }

  #hover(event: PointerEvent | undefined): void {
    if (!event || event.pointerType === 'touch' || event.buttons > 0) return this.#hide();
    const { mark, x, y } = this.#at(event);
    const key = mark && 'key' in mark ? mark.key : null;
    this.element.classList.toggle('is-over', mark !== undefined);
    if (key !== this.#hovered) {
      this.#hovered = key;
      this.#draw();
    }
    this.#tip.hidden = mark === undefined;
    if (!mark) return;
    this.#tip.textContent =
      'key' in mark ? `${mark.placed.event.when} ${mark.placed.text}` : TIMELINE.clusterHere(mark.count);
    this.#tip.style.left = `${Math.min(x + 12, Math.max(0, this.#width - 260))}px`;
    this.#tip.style.top = `${this.element.offsetTop + y + 18}px`;
  }

  #hide(): void {
    this.#tip.hidden = true;
    if (this.#hovered === null) return;
    this.#hovered = null;
    this.#draw();
  }

  #click(event: MouseEvent): void {
    const { mark, x } = this.#at(event);
    if (!mark) return;
    if ('key' in mark) this.#events.picked(mark.key);
    else this.zoomBy(2.8, true, [x, 0]);
  }

  #target(animate: boolean) {
    return animate && !this.#reducedMotion.matches ? this.#selection.transition().duration(ANIMATION) : this.#selection;
  }

  #apply(transform: typeof zoomIdentity, animate: boolean): void {
    // A window that has just been left must not be reported as the one at rest: it would overwrite what the reader typed.
    this.#settle.cancel();
    this.#target(animate).call(this.#zoom.transform, transform);
  }

  #resize(): void {
    if (this.element.clientWidth === this.#width && this.element.clientHeight === this.#height) return;
    const { first, last } = windowDays(this.view);
    const isWhole = this.#transform.k <= 1;
    this.#measure();
    if (isWhole) this.setWindow(null, null);
    else this.setWindow(first, last);
    this.paint();
  }

  /** The stage is as high as the overview needs, up to the limit of the style sheet. */
  #fitHeight(): void {
    const { layout } = this.#lanes.at(this.#base, this.#domain, 1, this.#deepest);
    const whole: View = { width: this.#width, left: this.#domain[0], scale: this.#base };
    let total = AXIS + 10;
    for (const height of bandHeights(layout, whole).values()) total += height;
    this.element.style.height = `${total}px`;
    this.#measure();
  }

  /** Takes over the element's size; the bitmap has the screen's own resolution, up to 2. */
  #measure(): void {
    const width = Math.max(1, this.element.clientWidth);
    // Layouts depend on the width alone.
    if (width !== this.#width) this.#lanes.clear();
    this.#width = width;
    this.#height = Math.max(AXIS + 1, this.element.clientHeight);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const size = [Math.round(this.#width * ratio), Math.round(this.#height * ratio)] as const;
    if (this.#canvas.width !== size[0] || this.#canvas.height !== size[1]) {
      [this.#canvas.width, this.#canvas.height] = size;
      this.#canvas.style.width = `${this.#width}px`;
      this.#canvas.style.height = `${this.#height}px`;
      this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    }
    this.#zoom
      .extent([
        [0, 0],
        [this.#width, this.#height],
      ])
      .scaleExtent([1, this.#deepest])
      .translateExtent([
        [0, -Infinity],
        [this.#width, Infinity],
      ]);
  }
}
