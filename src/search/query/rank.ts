/** Which page first: where the phrase stands, how often, how much of the page it is. */
import type { Location } from '../pagefind/engine.ts';
import type { Zone } from '../format/blocks.ts';
import { readWeight } from '../format/weights.ts';

/** One place where a phrase stands. */
export interface Place {
  readonly position: number;
  readonly zone: Zone;
  /** Length of the title it stands in; 0 outside titles. */
  readonly titleLength: number;
  /** It stands somewhere in the block that ends before `position`. */
  readonly isNear: boolean;
}

/** What a hit stands on: one phrase and its places. */
export interface Ground {
  readonly phrase: readonly string[];
  readonly places: readonly Place[];
  /** The end of the phrase is too frequent for its places to be kept: it stands at one of `places`, or nowhere on the page. */
  readonly inDoubt: boolean;
}

/** Where a token of a phrase stands on a page, and how far from the phrase's beginning it belongs. */
export interface TokenPlaces {
  readonly offset: number;
  readonly locations: readonly Location[];
}

/** The places of a phrase on a page, in order. */
export function findPlaces(tokens: readonly TokenPlaces[]): Place[] {
  const [first, ...others] = [...tokens].sort((a, b) => a.offset - b.offset);
  if (!first) return [];
  if (others.length === 0) return first.locations.map(({ l, w }) => placeAt(l, w));
  const positions = others.map(({ offset, locations }) => ({
    distance: offset - first.offset,
    at: new Set(locations.map(({ l }) => l)),
  }));
  return first.locations
    .filter(({ l }) => l >= first.offset && positions.every(({ distance, at }) => at.has(l + distance)))
    .map(({ l, w }) => placeAt(l - first.offset, w))
    .sort((a, b) => a.position - b.position);
}

function placeAt(position: number, weight: number): Place {
  const { zone, titleLength, isNear } = readWeight(weight);
  return { position, zone, titleLength, isNear };
}

const ZONE_SCORE = { title: 60, heading: 34, figure: 20, text: 16, card: 2 } as const satisfies Record<Zone, number>;
const TITLE_SHARE = 70;
const PER_DOUBLING = 4;
const SHARE = 12;

/**
 * @param length characters of the phrase
 * @param share how much of the page the phrase is, against the page with most of it: 0…1
 */
export function scorePage(places: readonly Place[], length: number, share: number): number {
  const seen = places.filter(({ zone }) => zone !== 'card');
  const zone = Math.max(
    ...places.map(
      (place) =>
        ZONE_SCORE[place.zone] + (place.titleLength ? TITLE_SHARE * Math.min(1, length / place.titleLength) : 0),
    ),
  );
  return zone + PER_DOUBLING * Math.log2(1 + seen.length) + SHARE * share;
}
