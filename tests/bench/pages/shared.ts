/** What both contenders' pages share: the same end of "first drawing", the same frame clock. Runs in the browser. */

export interface BenchPage {
  /** Draws `count` events into an empty page; ms from the call to the frame that shows them. */
  draw: (count: number) => Promise<number>;
  startFrames: () => void;
  /** Times between the frames since `startFrames`, ms. */
  stopFrames: () => number[];
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/** Resolves when the frame after this call has been produced. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** Registers a contender. `start` draws and resolves when its drawing stands in the page. */
export function register(start: (count: number) => Promise<() => Promise<void>>): void {
  let frames: number[] = [];
  let handle = 0;
  const record = () => {
    let last: number | undefined;
    const tick = (now: number) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      handle = requestAnimationFrame(tick);
    };
    handle = requestAnimationFrame(tick);
  };
  window.bench = {
    async draw(count) {
      const run = await start(count);
      await nextFrame();
      const begin = performance.now();
      await run();
      await nextFrame();
      return performance.now() - begin;
    },
    startFrames() {
      frames = [];
      record();
    },
    stopFrames() {
      cancelAnimationFrame(handle);
      return frames;
    },
  };
}
