/** Geometry of a bullet: a track with the goal, what was reached, and where it began. Pure: values in, positions out. */
import { scaleLinear } from 'd3';
import { round } from './round.ts';

export interface BulletValues {
  readonly goal: number;
  /** Upper end of a range. */
  readonly goalMax: number | null;
  readonly reached: number | undefined;
  readonly baseline: number | undefined;
}

export interface Bullet {
  readonly goal: number;
  /** Right end of a goal that is a range; `goal` for a single value. */
  readonly goalMax: number;
  readonly reached: number | undefined;
  readonly baseline: number | undefined;
  /** Where zero lies: the length of what was reached begins here. */
  readonly zero: number;
}

/**
 * Lays out the track, from zero to a little beyond the largest value.
 *
 * @param width of the track
 * @param ceiling where the track ends if no value lies beyond: 100 for shares in percent
 */
export function layOutBullet(values: BulletValues, width: number, ceiling = Infinity): Bullet {
  const { goal, goalMax, reached, baseline } = values;
  const all = [goal, goalMax ?? goal, reached ?? goal, baseline ?? goal];
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const end = most <= ceiling && ceiling < Infinity ? ceiling : most === least ? 1 : most + (most - least) * 0.2;
  const scale = scaleLinear([least, end], [0, width]);
  const place = (value: number) => round(scale(value));
  return {
    goal: place(goal),
    goalMax: place(goalMax ?? goal),
    reached: reached === undefined ? undefined : place(reached),
    baseline: baseline === undefined ? undefined : place(baseline),
    zero: place(0),
  };
}
