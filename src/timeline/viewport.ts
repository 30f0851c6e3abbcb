/**
 * The window onto the timeline as arithmetic, without a page: which days a zoom shows, and which zoom shows given days. A zoom is what d3 keeps: `k` enlarges
 * the overview, `x` shifts it, px.
 */

/** The window onto the drawing. */
export interface View {
  /** Width of the drawing, px. */
  width: number;
  /** Day (with fraction) at its left edge. */
  left: number;
  /** Pixels per day. */
  scale: number;
}

/** All that can be seen, and the room to see it in. */
export interface Ground {
  /** First and last moment, days; the last lies behind the first. */
  readonly domain: readonly [first: number, last: number];
  /** px, at least 1. */
  readonly width: number;
}

export interface Zoom {
  readonly k: number;
  readonly x: number;
}

/** px per day at the deepest zoom. */
const DEEPEST = 40;

export const dayToX = (view: View, day: number): number => (day - view.left) * view.scale;
export const xToDay = (view: View, x: number): number => view.left + x / view.scale;

/** px per day of the overview. */
export const baseScale = ({ domain, width }: Ground): number => width / (domain[1] - domain[0]);

/** The largest `k`; 1 where the overview is deep enough already. */
export const deepestZoom = (ground: Ground): number => Math.max(1, DEEPEST / baseScale(ground));

/** What a zoom shows. */
export function viewOf(ground: Ground, { k, x }: Zoom): View {
  const scale = baseScale(ground) * k;
  return { width: ground.width, left: ground.domain[0] - x / scale, scale };
}

/**
 * The zoom that shows the days from `first` to `last`, both included, in the middle: no less than one day, no more than there is.
 *
 * @param first `null` = as far as it goes; so is `last`
 */
export function zoomTo(ground: Ground, first: number | null, last: number | null): Zoom {
  const [start, end] = ground.domain;
  const from = Math.max(start, Math.min(first ?? start, end - 1));
  const to = Math.min(end, Math.max((last ?? end - 1) + 1, from + 1));
  const k = Math.min(deepestZoom(ground), Math.max(1, (end - start) / (to - from)));
  const middle = (from + to) / 2;
  return { k, x: ground.width / 2 - (middle - start) * baseScale(ground) * k };
}

/** First and last whole day in sight. */
export function windowDays(view: View): { first: number; last: number } {
  return { first: Math.floor(view.left + 1e-6), last: Math.ceil(view.left + view.width / view.scale - 1e-6) - 1 };
}

/** Room that an event must have inside the window to count as seen, px. */
const EDGE = 24;

/** Whether a date, open ends included, can be seen without moving the window. */
export function isInWindow(view: View, { from, to }: { from: number | null; to: number | null }): boolean {
  const first = firstDay({ from, to });
  return dayToX(view, to ?? first + 1) >= EDGE && dayToX(view, first) <= view.width - EDGE;
}

/** Where a date begins; one without a start is taken to begin a day before its end. */
export const firstDay = ({ from, to }: { from: number | null; to: number | null }): number => from ?? (to ?? 1) - 1;
