/** The strip under the drawing: where the events lie in all, and a brush for the window. */
import { brushX, scaleUtc, select, type BrushBehavior, type D3BrushEvent } from 'd3';
import { TIMELINE } from '../../words/timeline.ts';
import { countBins } from '../../timeline/histogram.ts';
import { FONT_SIZE } from '../../timeline/label.ts';
import type { View } from '../../timeline/viewport.ts';
import type { SizedEvent } from '../../timeline/size.ts';
import { ticksOf } from '../../timeline/ticks.ts';
import { readPalette } from './colours.ts';
import { h } from '../h.ts';

const HEIGHT = 48;
const BIN = 5;
const MS = 86_400_000;
/** Width of the brush's handles, px: the least a finger can hit. */
const HANDLE = 24;

export class Overview {
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #svg: SVGSVGElement;
  readonly #brush: BrushBehavior<unknown>;
  readonly #brushed: (first: number, last: number) => void;
  #domain: readonly [number, number] = [0, 1];
  #events: readonly SizedEvent[] = [];
  #width = 1;

  /** @param brushed called with the first and last day (fractions) while the reader drags */
  constructor(brushed: (first: number, last: number) => void) {
    this.#brushed = brushed;
    this.#canvas = h('canvas');
    this.#svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    // The inputs for from and to do the same by keyboard.
    this.element = h(
      'div',
      { class: 'timeline-overview', 'aria-hidden': 'true', title: TIMELINE.overview },
      this.#canvas,
      this.#svg,
    );
    this.#brush = brushX<unknown>()
      .handleSize(HANDLE)
      .on('brush', (event: D3BrushEvent<unknown>) => this.#moved(event))
      .on('end', (event: D3BrushEvent<unknown>) => this.#moved(event));
  }

  setDomain(domain: readonly [number, number]): void {
    this.#domain = domain;
  }

  show(events: readonly SizedEvent[]): void {
    this.#events = events;
    this.paint();
  }

  /** Follows the drawing's window. */
  follow(view: View): void {
    if (this.#width <= 1) return;
    const scale = this.#scale();
    const edge = (day: number) => Math.max(0, Math.min(this.#width, scale(new Date(day * MS))));
    select(this.#svg).call(this.#brush.move as never, [edge(view.left), edge(view.left + view.width / view.scale)]);
  }

  paint(): void {
    this.#measure();
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const palette = readPalette(this.element);
    const ratio = this.#canvas.width / this.#width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, this.#width, HEIGHT);
    const counts = countBins(this.#events, this.#domain, Math.max(1, Math.floor(this.#width / BIN)));
    const most = Math.max(1, ...counts);
    context.fillStyle = palette.accent;
    const step = this.#width / counts.length;
    counts.forEach((count, index) => {
      if (count === 0) return;
      // The root keeps single events visible beside a year with hundreds.
      const height = Math.max(2, Math.sqrt(count / most) * (HEIGHT - 20));
      context.fillRect(index * step, HEIGHT - 16 - height, Math.max(1, step - 1), height);
    });
    context.font = `${FONT_SIZE - 1.5}px ${palette.font}`;
    const [start, end] = this.#domain;
    for (const tick of ticksOf({ width: this.#width, left: start, scale: this.#width / (end - start) })) {
      context.fillStyle = palette.ink2;
      context.fillText(tick.text, tick.x + 2, HEIGHT - 3);
      context.fillRect(tick.x, HEIGHT - 14, 1, 14);
    }
  }

  #scale() {
    const [start, end] = this.#domain;
    return scaleUtc([new Date(start * MS), new Date(end * MS)], [0, this.#width]);
  }

  #moved(event: D3BrushEvent<unknown>): void {
    // Only what the reader does counts; the brush also reports when the drawing moves it.
    if (!event.sourceEvent) return;
    const range = event.selection as [number, number] | null;
    const scale = this.#scale();
    if (range) this.#brushed(scale.invert(range[0]).getTime() / MS, scale.invert(range[1]).getTime() / MS);
    else if (event.type === 'end') this.#brushed(this.#domain[0], this.#domain[1]);
  }

  #measure(): void {
    const width = Math.max(1, this.element.clientWidth);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    if (width === this.#width && this.#canvas.width === Math.round(width * ratio)) return;
    this.#width = width;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(HEIGHT * ratio);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${HEIGHT}px`;
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(HEIGHT));
    this.#brush.extent([
      [0, 0],
      [width, HEIGHT - 1],
    ]);
    select(this.#svg).call(this.#brush as never);
  }
}
