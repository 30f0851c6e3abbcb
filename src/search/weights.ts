/**
 * Pagefind gives back with each position the weight of its word, in 24ths. The weight tells the zone, in a title its length too, and whether it is the only
 * place of the word on the page that is kept: even = every place is kept, odd = there are more.
 */
import type { Zone } from './page-text.ts';

const TITLE_BASE = 240;
const TITLE_LONGEST = 59;
const TITLE_LEAST = TITLE_BASE - 2 * TITLE_LONGEST;
const WEIGHTS = { heading: 96, figure: 60, text: 24, card: 12 } as const satisfies Record<
  Exclude<Zone, 'title'>,
  number
>;

/** @param length folded characters of the block */
export const weightOf = (zone: Zone, length: number): number =>
  zone === 'title' ? TITLE_BASE - 2 * Math.min(length, TITLE_LONGEST) : WEIGHTS[zone];

/** The same weight, for a word that stands elsewhere on the page, too, where no place is kept. */
export const cutWeight = (weight: number): number => weight + 1;
export const isCut = (weight: number): boolean => weight % 2 === 1;

/** @returns the zone, and for a title its length in folded characters */
export function readWeight(weight: number): { zone: Zone; titleLength: number } {
  const whole = isCut(weight) ? weight - 1 : weight;
  if (whole >= TITLE_LEAST) return { zone: 'title', titleLength: (TITLE_BASE - whole) / 2 };
  const zone =
    whole >= WEIGHTS.heading ? 'heading' : whole >= WEIGHTS.figure ? 'figure' : whole >= WEIGHTS.text ? 'text' : 'card';
  return { zone, titleLength: 0 };
}
