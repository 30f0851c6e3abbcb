/** Which window of the timeline is seen: zoom and pan by d3, on the arithmetic of the viewport. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type Selection, type ZoomBehavior } from 'd3';
import { baseScale, deepestZoom, viewOf, zoomTo, type Ground, type View } from '../../timeline/viewport.ts';
import { followFingers } from './fingers.ts';
import { isPanning, isZooming, panOf } from './wheel.ts';

export interface CameraEvents {
  moved: () => void;
}

const ANIMATION = 200;

export class Camera {
  readonly #element: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  #ground: Ground = { domain: [0, 1], width: 1 };
  #transform = zoomIdentity;
  #underWay = 0;

  constructor(element: HTMLElement, events: CameraEvents) {
    this.#element = element;
    this.#selection = select(element);
    this.#zoom = zoom<HTMLElement, unknown>()
      .clickDistance(4)
      .filter((event: MouseEvent | WheelEvent) =>
        event instanceof WheelEvent ? isZooming(event) : !event.ctrlKey && !event.button,
      )
      .touchable(false)
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#transform = transform;
        events.moved();
      });
  }

  /** Listens until the signal is given. */
  connect(signal: AbortSignal): void {
    this.#selection.call(this.#zoom);
    this.#zoom.duration(this.#reducedMotion.matches ? 0 : ANIMATION);
    this.#element.addEventListener('wheel', (event) => this.#panByWheel(event), { passive: false, signal });
    followFingers(
      this.#element,
      {
        panned: (by) => this.#selection.call(this.#zoom.translateBy, by / this.#transform.k, 0),
        pinched: (factor, x) => this.#selection.call(this.#zoom.scaleBy, factor, [x, 0]),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#selection.on('.zoom', null).interrupt());
  }

  /** True while the window travels by itself. */
  get isTravelling(): boolean {
    return this.#underWay > 0;
  }

  get ground(): Ground {
    return this.#ground;
  }

  get view(): View {
    return viewOf(this.#ground, this.#transform);
  }

  /** How much the overview is enlarged; 1 = all is seen. */
  get k(): number {
    return this.#transform.k;
  }

  /** @param domain first and last moment, days @param height of the element, px */
  setGround(ground: Ground, height: number): void {
    this.#ground = ground;
    this.#zoom
      .extent([
        [0, 0],
        [ground.width, height],
      ])
      .scaleExtent([1, deepestZoom(ground)])
      .translateExtent([
        [0, -Infinity],
        [ground.width, Infinity],
      ]);
  }

  /** Shows the days from `first` to `last`, both included; `null` = as far as it goes. */
  setWindow(first: number | null, last: number | null, animate: boolean): void {
    const { k, x } = zoomTo(this.#ground, first, last);
    this.#target(animate).call(this.#zoom.transform, zoomIdentity.translate(x, 0).scale(k));
  }

  /** @param x the place that stays where it is, px; the middle by default */
  zoomBy(factor: number, animate: boolean, x = this.#ground.width / 2): void {
    this.#target(animate).call(this.#zoom.scaleBy, factor, [x, 0]);
  }

  /** Moves the window by a share of its width; positive = later. */
  panBy(share: number): void {
    this.#target(true).call(this.#zoom.translateBy, (-share * this.#ground.width) / this.#transform.k, 0);
  }

  /** Moves the window so that a day stands in its first third. */
  lookAt(day: number): void {
    const { domain, width } = this.#ground;
    this.#selection.call(this.#zoom.translateTo, (day - domain[0]) * baseScale(this.#ground), 0, [width / 3, 0]);
  }

  #panByWheel(event: WheelEvent): void {
    if (!isPanning(event)) return;
    event.preventDefault();
    this.#selection.call(this.#zoom.translateBy, -panOf(event) / this.#transform.k, 0);
  }

  #target(animate: boolean) {
    if (!animate || this.#reducedMotion.matches) return this.#selection;
    this.#underWay += 1;
    const arrived = () => {
      this.#underWay -= 1;
    };
    return this.#selection.transition().duration(ANIMATION).on('end.camera interrupt.camera cancel.camera', arrived);
  }
}
