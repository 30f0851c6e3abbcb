/** Geometry of a line as small as a word. Pure. */
import { scaleLinear } from 'd3';

export interface SparkPoint {
  /** Days, seconds, anything that grows with time. */
  readonly time: number;
  readonly value: number;
}

export interface Sparkline {
  /** SVG path through the points. */
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Draws a series into a box, with room for the dots at its ends. Equal values run along the middle; fewer than two points are no line. */
export function layOutSparkline(points: readonly SparkPoint[], width: number, height: number): Sparkline | undefined {
  if (points.length < 2) return undefined;
  const sorted = points.toSorted((a, b) => a.time - b.time);
  const times = sorted.map(({ time }) => time);
  const values = sorted.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = 3;
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [pad, width - pad]);
  const y = scaleLinear([low, high], [height - pad, pad]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const placed = sorted.map(({ time, value }) => ({
    x: round(x(time)),
    y: low === high ? height / 2 : round(y(value)),
  }));
  return { path: `M${placed.map((point) => `${point.x},${point.y}`).join('L')}`, points: placed };
}
