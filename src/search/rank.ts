/** Which page first: where the phrase stands, how often, how much of the page it is. */
import type { EngineHit, Location } from './engine.ts';
import type { Zone } from './page-text.ts';
import { readWeight } from './weights.ts';

/** One place where a phrase stands. */
export interface Place {
  readonly position: number;
  readonly zone: Zone;
  /** Length of the title it stands in; 0 outside titles. */
  readonly titleLength: number;
}

/** What a hit stands on: one phrase and its places. */
export interface Ground {
  readonly phrase: readonly string[];
  readonly places: readonly Place[];
}

/**
 * The places of a phrase on a page.
 * @param tokens for each token of the phrase where it stands; the places of several tokens may come as one list when no character repeats in the phrase, since
 * then overlapping tokens fit together in one order only
 */
export function findPlaces(tokens: readonly (readonly Location[])[]): Place[] {
  const [first = [], ...others] = tokens;
  const positions = others.map((locations) => new Set(locations.map(({ l }) => l)));
  return first
    .filter(({ l }) => positions.every((some, index) => some.has(l + index + 1)))
    .map(({ l, w }) => ({ position: l, ...readWeight(w) }))
    .toSorted((a, b) => a.position - b.position);
}

const ZONE_SCORE = { title: 60, heading: 34, figure: 20, text: 16, card: 2 } as const satisfies Record<Zone, number>;
const TITLE_SHARE = 70;
const PER_DOUBLING = 4;
const SHARE = 12;

/**
 * @param length characters of the phrase
 * @param best Pagefind's score of the best page, to bring its scores to 0…1
 */
export function scorePage(places: readonly Place[], length: number, hit: EngineHit, best: number): number {
  const seen = places.filter(({ zone }) => zone !== 'card');
  const zone = Math.max(
    ...places.map(
      (place) =>
        ZONE_SCORE[place.zone] + (place.titleLength ? TITLE_SHARE * Math.min(1, length / place.titleLength) : 0),
    ),
  );
  return zone + PER_DOUBLING * Math.log2(1 + seen.length) + (best > 0 ? (SHARE * hit.score) / best : 0);
}
