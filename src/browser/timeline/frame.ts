/** One painting per frame, however often it is asked for. */
export class NextFrame {
  readonly #paint: () => void;
  #frame = 0;

  constructor(paint: () => void) {
    this.#paint = paint;
  }

  request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.now());
  }

  /** Paints at once instead. */
  now(): void {
    this.cancel();
    this.#paint();
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
