/** What is painted on: a canvas that stays in sight while the page scrolls, as sharp as the screen. */
import type { Palette } from '../../grammar/palette.ts';
import type { Scene } from '../../timeline/scene.ts';
import { readPalette, watchPalette } from './colours.ts';
import { h } from '../h.ts';
import { paintScene } from './paint.ts';

/** What stands out in a painting. */
export interface Marked {
  readonly selected: string | null;
  readonly hovered: string | null;
}

export class Surface {
  /** As high as all lanes; holds the canvas, which stays in sight while the page scrolls past. */
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #palette: Palette | undefined;

  /** @throws where the browser has no canvas */
  constructor() {
    this.#canvas = h('canvas', { 'aria-hidden': 'true' });
    this.element = h('div', { class: 'timeline-sizer' }, this.#canvas);
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no 2d context');
    this.#context = context;
  }

  /** The colours of the page, once the surface is in it. */
  get palette(): Palette {
    return (this.#palette ??= readPalette(this.element));
  }

  /** Calls `changed` when the page's colours change. Returns what ends it. */
  watchColours(changed: () => void): () => void {
    this.#palette = undefined;
    return watchPalette(() => {
      this.#palette = undefined;
      changed();
    });
  }

  /** @param width @param height of the frame, px; the bitmap has the screen's own resolution, up to 2 */
  fit(width: number, height: number): void {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const size = [Math.round(width * ratio), Math.round(height * ratio)] as const;
    if (this.#canvas.width === size[0] && this.#canvas.height === size[1]) return;
    [this.#canvas.width, this.#canvas.height] = size;
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /** @param height of all lanes and the axis, px @returns height of the canvas: no more than the browser's window */
  stretch(height: number): number {
    const text = `${height}px`;
    if (this.element.style.height !== text) this.element.style.height = text;
    return Math.min(height, window.innerHeight);
  }

  /** How far the canvas stands below the top of the lanes, px. */
  get offset(): number {
    return this.#canvas.getBoundingClientRect().top - this.element.getBoundingClientRect().top;
  }

  paint(scene: Scene, slice: { top: number; height: number }, marked: Marked): void {
    paintScene(this.#context, scene, { palette: this.palette, ...slice, ...marked });
  }
}
