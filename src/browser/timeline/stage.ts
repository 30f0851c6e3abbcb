/** The drawing: one window of the timeline, painted on a surface past which the page scrolls. */
import { scaleUtc, type ScaleTime } from 'd3';
import type { Names } from '../../timeline/event.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { Box } from '../../timeline/beside.ts';
import { boxOf } from '../../timeline/box-of.ts';
import type { LaneStyle } from '../../timeline/lanes.ts';
import type { Place } from '../../timeline/places.ts';
import type { Connection } from '../../timeline/policy-mark.ts';
import type { ClusterMark, EventMark } from '../../timeline/marks.ts';
import type { Scene } from '../../timeline/scene.ts';
import { AXIS, type SizedEvent } from '../../timeline/size.ts';
import type { Grouping } from '../../timeline/url-state.ts';
import { firstDay, isInWindow, windowDays, type View } from '../../timeline/viewport.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { Camera } from './camera.ts';
import { debounce } from '../debounce.ts';
import { h } from '../h.ts';
import { Drawing } from '../../timeline/drawing.ts';
import { NextFrame } from './frame.ts';
import { Names as BandNames } from './names.ts';
import { Pointer } from './pointer.ts';
import { Surface } from './surface.ts';

export interface StageEvents {
  /** The window is on its way to another place; `settled` follows. */
  leaving: () => void;
  /** The window has moved; called once per frame. */
  moved: (view: View) => void;
  /** The window has come to rest. */
  settled: () => void;
  picked: (key: string) => void;
  /** A count was clicked. */
  opened: (mark: ClusterMark) => void;
  /** A click hit nothing. */
  missed: () => void;
}

/** A gesture is over after this many ms without another move. */
const REST = 160;
const MS = 86_400_000;
/** Names beside the lanes, or above them where the drawing is narrow. */
const WIDE: LaneStyle = { lane: 17, header: 0, labelRoom: 330 };
const NARROW: Omit<LaneStyle, 'labelRoom'> = { lane: 20, header: 18 };
/** Most of a narrow drawing that one label may take. */
const LABEL_SHARE = 0.6;
const BELOW = 8;

export class Stage {
  readonly element: HTMLElement = h('div', {
    class: 'timeline-stage',
    tabindex: 0,
    role: 'application',
    'aria-label': TIMELINE.stage,
  });
  /** Names of the bands; stands left of the element. */
  readonly names = new BandNames();
  readonly #surface = new Surface();
  readonly #camera: Camera;
  readonly #pointer: Pointer;
  readonly #drawing = new Drawing();
  readonly #events: StageEvents;
  readonly #frame = new NextFrame(() => this.#paint());
  readonly #settle = debounce(() => this.#rest(), REST);
  #living = new AbortController();
  #scene: Scene | undefined;
  #selected: string | null = null;

  constructor(events: StageEvents) {
    this.#events = events;
    this.element.append(this.#surface.element);
    this.#camera = new Camera(this.element, { moved: () => this.#moved() });
    this.#pointer = new Pointer(this.element, {
      scene: () => this.#scene,
      toScene: (y) => (y - this.#surface.offset < AXIS ? -1 : y - AXIS),
      hovered: () => this.#frame.request(),
      picked: events.picked,
      opened: events.opened,
      missed: events.missed,
    });
  }

  /** To be called whenever the element has come into a page; what it shows stays. */
  connect(): void {
    this.#living = new AbortController();
    const { signal } = this.#living;
    this.#camera.connect(signal);
    this.#pointer.connect(signal);
    const scrolled = () => {
      this.#pointer.hide();
      this.#frame.request();
    };
    window.addEventListener('scroll', scrolled, { passive: true, signal });
    window.addEventListener('resize', () => this.#frame.request(), { signal });
    const resize = new ResizeObserver(() => this.#resize());
    resize.observe(this.element);
    const stopColours = this.#surface.watchColours(() => this.#frame.request());
    signal.addEventListener('abort', () => {
      resize.disconnect();
      stopColours();
    });
  }

  disconnect(): void {
    this.#living.abort();
    this.#settle.cancel();
    this.#frame.cancel();
  }

  /**
   * Sets what can be seen at all.
   *
   * @param domain first and last moment, days
   * @param today day number
   */
  setDomain(domain: readonly [number, number], today: number): void {
    this.#drawing.setToday(today);
    this.#drawing.forgetLayouts();
    this.#measure(domain);
  }

  /** Sets what is drawn. */
  show(events: readonly SizedEvent[], grouping: Grouping, names: Names, connections: readonly Connection[]): void {
    // What was below the pointer is no longer there.
    this.#pointer.hide();
    this.#drawing.show(events, grouping, names, connections);
    this.#measure();
    this.#frame.request();
  }

  select(key: string | null): void {
    this.#selected = key;
    this.#frame.request();
  }

  get view(): View {
    return this.#camera.view;
  }

  /** The window travels, or has moved and not been at rest since: `settled` follows. */
  get isMoving(): boolean {
    return this.#camera.isTravelling || this.#settle.isWaiting();
  }

  get palette(): Palette {
    return this.#surface.palette;
  }

  /** The time scale of the window: UTC dates to px. */
  scale(): ScaleTime<number, number> {
    const { left, scale, width } = this.view;
    return scaleUtc([new Date(left * MS), new Date((left + width / scale) * MS)], [0, width]);
  }

  /** Where every shown event is drawn, in sight or not. */
  positions(): Record<string, Place> {
    return this.#drawing.places(this.#camera);
  }

  /** The window at full height, for export and print. */
  fullScene(): Scene {
    return this.#drawing.full(this.#camera);
  }

  /** What can be seen of an event's mark, or of the count it is in, px from the top left of the element. */
  boxOf(key: string): Box | undefined {
    const mark = this.#markOf(key);
    return mark && boxOf(mark, this.view.width);
  }

  /** Shows the days from `first` to `last`, both included; `null` = as far as it goes. */
  setWindow(first: number | null, last: number | null, animate = false): void {
    // A window that has just been left must not be reported as the one at rest: it would overwrite what the reader typed.
    this.#settle.cancel();
    this.#events.leaving();
    this.#camera.setWindow(first, last, animate);
  }

  zoomBy(factor: number): void {
    this.#events.leaving();
    this.#camera.zoomBy(factor, true);
  }

  /** Moves the window by a share of its width; positive = later. */
  panBy(share: number): void {
    this.#events.leaving();
    this.#camera.panBy(share);
  }

  /** Moves the window, if need be, so that an event can be seen. */
  reveal(sized: SizedEvent): void {
    if (!isInWindow(this.view, sized)) this.#camera.lookAt(firstDay(sized));
    this.paint();
    const box = this.boxOf(sized.event.key);
    if (!box) return;
    const y = this.element.getBoundingClientRect().top + box.top;
    if (y < AXIS || y + box.height > window.innerHeight) window.scrollBy({ top: y - window.innerHeight / 3 });
  }

  /** Paints at once, without waiting for a frame. */
  paint(): void {
    this.#frame.now();
  }

  #paint(): void {
    const { width } = this.#camera.ground;
    const isBeside = this.names.isBeside;
    this.#drawing.setStyle(isBeside ? WIDE : { ...NARROW, labelRoom: width * LABEL_SHARE });
    const height = this.#surface.stretch(AXIS + this.#drawing.fitBands(this.#camera) + BELOW);
    this.#surface.fit(width, height);
    // Only now: where there is less to scroll, the page has moved what is in sight.
    const top = this.#surface.offset;
    const slice = { top, height: height - AXIS };
    this.#scene = this.#drawing.slice(this.#camera, slice.top, slice.height);
    if (isBeside) this.names.show(this.#scene.bands);
    this.#surface.paint(this.#scene, slice, { selected: this.#selected, hovered: this.#pointer.hovered });
  }

  #markOf(key: string): EventMark | ClusterMark | undefined {
    const scene = this.#drawing.scene(this.#camera);
    return (
      scene.events.find((mark) => mark.key === key) ??
      scene.clusters.find(({ cluster }) => cluster.members.some(({ event }) => event.key === key))
    );
  }

  #moved(): void {
    this.#pointer.hide();
    this.#frame.request();
    this.#events.leaving();
    this.#events.moved(this.view);
    this.#settle.request();
  }

  #rest(): void {
    // A slow machine may let more time pass between two frames than a pause lasts.
    if (this.#camera.isTravelling) return this.#settle.request();
    this.#drawing.rest();
    this.paint();
    this.#events.settled();
  }

  #resize(): void {
    if (this.element.clientWidth === this.#camera.ground.width) return;
    const { first, last } = windowDays(this.view);
    const isWhole = this.#camera.k <= 1;
    this.#measure();
    if (isWhole) this.setWindow(null, null);
    else this.setWindow(first, last);
    this.paint();
  }

  /** Takes over the element's width. */
  #measure(domain = this.#camera.ground.domain): void {
    const width = Math.max(1, this.element.clientWidth);
    if (width !== this.#camera.ground.width) this.#drawing.forgetLayouts();
    this.#camera.setGround({ domain, width }, window.innerHeight);
  }
}
