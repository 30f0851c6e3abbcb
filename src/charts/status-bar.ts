/** Geometry of a bar of statuses: one stretch for each, as long as its share, in the order of the counts. Pure. */
import { round } from './round.ts';

export interface StatusStretch<Status extends string> {
  readonly status: Status;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** Between two stretches, and what the smallest one is given so that it can be seen. */
const [GAP, LEAST] = [1.5, 5];

/** Divides `width` by the counts; none vanishes, and what the small ones are lent the large ones give. Empty for no counts. */
export function layOutStatusBar<Status extends string>(
  counts: readonly (readonly [status: Status, count: number])[],
  width: number,
): StatusStretch<Status>[] {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const room = width - GAP * Math.max(0, counts.length - 1);
  const spare = room - LEAST * counts.length;
  let x = 0;
  return counts.map(([status, count]) => {
    const stretch = { status, count, x: round(x), width: round(LEAST + (spare * count) / total) };
    x += LEAST + (spare * count) / total + GAP;
    return stretch;
  });
}
