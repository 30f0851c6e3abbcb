/** The drawing: one window of the timeline, painted on a surface that scrolls. */
import { scaleUtc, type ScaleTime } from 'd3';
import type { Names } from '../../timeline/event.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { Place } from '../../timeline/places.ts';
import type { Scene } from '../../timeline/scene.ts';
import { AXIS, LANE, type SizedEvent } from '../../timeline/size.ts';
import type { Grouping } from '../../timeline/url-state.ts';
import { firstDay, isInWindow, windowDays, type View } from '../../timeline/viewport.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { Camera } from './camera.ts';
import { debounce } from '../debounce.ts';
import { h } from '../h.ts';
import { Drawing } from '../../timeline/drawing.ts';
import { NextFrame } from './frame.ts';
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
}

/** A gesture is over after this many ms without another move. */
const REST = 160;
const MS = 86_400_000;
/** What a click on a cluster enlarges by. */
const OPENING = 2.8;

export class Stage {
  readonly element: HTMLElement = h('div', {
    class: 'timeline-stage',
    tabindex: 0,
    role: 'application',
    'aria-label': TIMELINE.stage,
  });
  readonly #surface = new Surface();
  readonly #camera: Camera;
  readonly #pointer: Pointer;
  readonly #drawing = new Drawing();
  readonly #events: StageEvents;
  readonly #frame = new NextFrame(() => this.#paint());
  readonly #settle = debounce(() => this.#rest(), REST);
  #living = new AbortController();
  #height = 1;
  #scene: Scene | undefined;
  #selected: string | null = null;

  constructor(events: StageEvents) {
    this.#events = events;
    this.element.append(this.#surface.element);
    this.#camera = new Camera(this.element, { moved: (dragged) => this.#moved(dragged) });
    this.#pointer = new Pointer(this.element, {
      scene: () => this.#scene,
      hovered: () => this.#frame.request(),
      picked: events.picked,
      opened: (x) => this.#camera.zoomBy(OPENING, true, x),
    });
  }

  /** To be called whenever the element has come into a page; what it shows stays. */
  connect(): void {
    this.#living = new AbortController();
    const { signal } = this.#living;
    this.#camera.connect(signal);
    this.#pointer.connect(signal);
    this.element.addEventListener('scroll', () => this.#frame.request(), { passive: true, signal });
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
  show(events: readonly SizedEvent[], grouping: Grouping, names: Names): void {
    this.#drawing.show(events, grouping, names);
    this.element.scrollTop = 0;
    // As high as the overview needs, up to the limit of the style sheet.
    this.element.style.height = `${AXIS + 10 + this.#drawing.overviewHeight(this.#camera.ground)}px`;
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
    const mark = this.fullScene().events.find(({ key }) => key === sized.event.key);
    if (!mark) return;
    const room = this.#height - AXIS;
    const top = this.element.scrollTop;
    if (mark.y - 2 * LANE < top || mark.y + LANE > top + room) this.element.scrollTop = mark.y - room / 2;
  }

  /** Paints at once, without waiting for a frame. */
  paint(): void {
    this.#frame.now();
  }

  #paint(): void {
    this.#surface.stretch(this.#drawing.fitBands(this.#camera), this.#height);
    // Only now: where there is less to scroll, the page has moved what is in sight.
    const top = this.element.scrollTop;
    const height = this.#height - AXIS;
    this.#scene = this.#drawing.slice(this.#camera, top, height);
    this.#surface.paint(this.#scene, { top, height }, { selected: this.#selected, hovered: this.#pointer.hovered });
  }

  #moved(dragged: number): void {
    if (dragged !== 0) this.element.scrollTop -= dragged;
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
    const { clientWidth, clientHeight } = this.element;
    if (clientWidth === this.#camera.ground.width && clientHeight === this.#height) return;
    const { first, last } = windowDays(this.view);
    const isWhole = this.#camera.k <= 1;
    this.#measure();
    if (isWhole) this.setWindow(null, null);
    else this.setWindow(first, last);
    this.paint();
  }

  /** Takes over the element's size. */
  #measure(domain = this.#camera.ground.domain): void {
    const width = Math.max(1, this.element.clientWidth);
    if (width !== this.#camera.ground.width) this.#drawing.forgetLayouts();
    this.#height = Math.max(AXIS + 1, this.element.clientHeight);
    this.#surface.fit(width, this.#height);
    this.#camera.setGround({ domain, width }, this.#height);
  }
}
