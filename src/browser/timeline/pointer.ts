/** What a pointer does over the drawing: a tip for the mark below it, a click that picks it. Zooming and dragging are d3's. */
import type { ClusterMark, EventMark } from '../../timeline/marks.ts';
import { hitScene, type Scene } from '../../timeline/scene.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { h } from '../h.ts';

export interface PointerEvents {
  /** The scene as painted last. */
  scene: () => Scene | undefined;
  /** Another mark is below the pointer, or none. */
  hovered: (key: string | null) => void;
  picked: (key: string) => void;
  /** A count was clicked. */
  opened: (mark: ClusterMark) => void;
  /** A click hit nothing. */
  missed: () => void;
  /** Where in the scene a point of the frame is, px from the top of the first band; negative on the axis. */
  toScene: (y: number) => number;
}

type Mark = EventMark | ClusterMark;

/** Width that a tip may need, px. */
const TIP_ROOM = 260;

export class Pointer {
  readonly #frame: HTMLElement;
  readonly #events: PointerEvents;
  readonly #tip = h('div', { class: 'timeline-tip', 'aria-hidden': 'true', hidden: true });
  #hovered: string | null = null;

  /** @param frame the element that scrolls */
  constructor(frame: HTMLElement, events: PointerEvents) {
    this.#frame = frame;
    this.#events = events;
  }

  /** Listens until the signal is given. */
  connect(signal: AbortSignal): void {
    this.#frame.after(this.#tip);
    this.#frame.addEventListener('pointermove', (event) => this.#hover(event), { signal });
    this.#frame.addEventListener('pointerleave', () => this.hide(), { signal });
    this.#frame.addEventListener('click', (event) => this.#click(event), { signal });
    signal.addEventListener('abort', () => this.#tip.remove());
  }

  get hovered(): string | null {
    return this.#hovered;
  }

  /** What was below the pointer has moved away. */
  hide(): void {
    this.#tip.hidden = true;
    this.#setHovered(null);
  }

  #setHovered(key: string | null): void {
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#events.hovered(key);
  }

  /** The mark under the pointer, and where in the frame that is. */
  #at(event: MouseEvent): { mark: Mark | undefined; x: number; y: number } {
    const box = this.#frame.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const scene = this.#events.scene();
    const sceneY = this.#events.toScene(y);
    const mark = scene && sceneY >= 0 ? hitScene(scene, x, sceneY) : undefined;
    return { mark, x, y };
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons > 0) return this.hide();
    const { mark, x, y } = this.#at(event);
    this.#frame.classList.toggle('is-over', mark !== undefined);
    this.#setHovered(mark && 'key' in mark ? mark.key : null);
    this.#tip.hidden = mark === undefined;
    if (!mark) return;
    this.#tip.textContent = tipOf(mark);
    this.#tip.style.left = `${this.#frame.offsetLeft + Math.min(x + 12, Math.max(0, this.#frame.clientWidth - TIP_ROOM))}px`;
    this.#tip.style.top = `${this.#frame.offsetTop + y + 18}px`;
  }

  #click(event: MouseEvent): void {
    const { mark } = this.#at(event);
    if (!mark) return this.#events.missed();
    this.hide();
    if ('key' in mark) this.#events.picked(mark.key);
    else this.#events.opened(mark);
  }
}

const tipOf = (mark: Mark): string =>
  'key' in mark
    ? `${mark.placed.event.when} ${mark.placed.text}`
    : TIMELINE.clusterHere(mark.count, mark.cluster.hollow === true);
