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

/** The places of a phrase on a page, from the places of its tokens. */
export function findPlaces(locations: readonly Location[], tokens: number): Place[] {
  const weights = new Map(locations.map(({ l, w }) => [l, w]));
  return [...weights]
    .filter(([start]) => Array.from({ length: tokens }, (_, index) => weights.has(start + index)).every(Boolean))
    .map(([position, weight]) => ({ position, ...readWeight(weight) }))
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
