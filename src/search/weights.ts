/** Pagefind gives back with each position the weight of its word, in 24ths. The weight tells the zone, and in a title its length too. */
import type { Zone } from './page-text.ts';

const TITLE_BASE = 240;
const TITLE_LONGEST = 119;
const WEIGHTS = { heading: 96, figure: 60, text: 24, card: 12 } as const satisfies Record<
  Exclude<Zone, 'title'>,
  number
>;

/** @param length folded characters of the block */
export const weightOf = (zone: Zone, length: number): number =>
  zone === 'title' ? TITLE_BASE - Math.min(length, TITLE_LONGEST) : WEIGHTS[zone];

/** @returns the zone, and for a title its length in folded characters */
export function readWeight(weight: number): { zone: Zone; titleLength: number } {
  if (weight >= TITLE_BASE - TITLE_LONGEST) return { zone: 'title', titleLength: TITLE_BASE - weight };
  const zone =
    weight >= WEIGHTS.heading
      ? 'heading'
      : weight >= WEIGHTS.figure
        ? 'figure'
        : weight >= WEIGHTS.text
          ? 'text'
          : 'card';
  return { zone, titleLength: 0 };
}
