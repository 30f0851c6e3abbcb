/**
 * Whoever types a word wants neither the answers to half of it nor their excerpts: keys that follow each other within `FAST` ms wait `PAUSE` ms before the
 * search starts, and those within `STEADY` ms wait `REST` ms before excerpts are read. A single key is answered at once.
 */
const FAST = 60;
const PAUSE = 35;
const STEADY = 100;
const REST = 45;
/** Hits that are sure are listed after this many ms, and get their excerpts when those arrive. */
const LIST_AFTER = 50;

export class Pace {
  /** When excerpts may be read, as `performance.now()` tells time. */
  #restsAt = 0;
  #lastKey = -Infinity;

  /** A key was pressed. @returns how long the search waits, ms */
  key(): number {
    const now = performance.now();
    const since = now - this.#lastKey;
    this.#restsAt = since < STEADY ? now + REST : now;
    this.#lastKey = now;
    return since < FAST ? PAUSE : 0;
  }

  /** Until excerpts may be read. */
  rested = (): Promise<void> => untilTime(this.#restsAt);

  /** Until hits are listed without excerpts. */
  listed = (): Promise<void> => untilTime(this.#lastKey + LIST_AFTER);
}

/** @param time as `performance.now()` tells it; past times don't wait */
async function untilTime(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
