/**
 * Pagefind gives back with each position the weight of its word, in 24ths. The weight tells the zone, in a title its length too, and whether the word stands
 * there: even = it does, odd = it stands somewhere in the block before.
 */
import type { Zone } from './blocks.ts';

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

/** The same weight, for a frequent word, of which one is kept behind its block. */
export const presenceWeight = (weight: number): number => weight + 1;

/** The zone, for a title its length in folded characters, and whether the place is that of a frequent word. */
export interface WeightMeaning {
  readonly zone: Zone;
  readonly titleLength: number;
  readonly isNear: boolean;
}

export function readWeight(weight: number): WeightMeaning {
  let meaning = meanings.get(weight);
  if (!meaning) meanings.set(weight, (meaning = findMeaning(weight)));
  return meaning;
}

/** Weights read before: an answer has thousands of places and a handful of weights. */
const meanings = new Map<number, WeightMeaning>();

function findMeaning(weight: number): WeightMeaning {
  const isNear = weight % 2 === 1;
  const whole = isNear ? weight - 1 : weight;
  if (whole >= TITLE_LEAST) return { zone: 'title', titleLength: (TITLE_BASE - whole) / 2, isNear };
  const zone =
    whole >= WEIGHTS.heading ? 'heading' : whole >= WEIGHTS.figure ? 'figure' : whole >= WEIGHTS.text ? 'text' : 'card';
  return { zone, titleLength: 0, isNear };
}
