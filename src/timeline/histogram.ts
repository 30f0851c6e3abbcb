/** How many events fall where, for the overview strip. */
import type { SizedEvent } from './size.ts';

/**
 * Counts events per bin by their first known day.
 *
 * @param domain first and last moment, days
 * @param bins number of equal bins
 */
export function countBins(events: readonly SizedEvent[], domain: readonly [number, number], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const [start, end] = domain;
  for (const { from, to } of events) {
    const day = from ?? (to ?? 1) - 1;
    const bin = Math.floor(((day - start) / (end - start)) * bins);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The whole axis: every event, today, and a little air on both sides. Days; never empty. */
export function domainOf(events: readonly SizedEvent[], today: number): [number, number] {
  let start = today;
  let end = today + 1;
  for (const { from, to } of events) {
    start = Math.min(start, from ?? (to ?? today) - 1);
    end = Math.max(end, to ?? (from ?? today) + 1);
  }
  const air = Math.max(30, Math.ceil((end - start) * 0.03));
  return [start - air, end + air];
}
