/** Which page first: where the phrase stands, how often, how much of the page it is. */
import type { Location } from './engine.ts';
import type { Zone } from './page-text.ts';
import { isCut, readWeight } from './weights.ts';

/** One place where a phrase stands. */
export interface Place {
  readonly position: number;
  readonly zone: Zone;
  /** Length of the title it stands in; 0 outside titles. */
  readonly titleLength: number;
}

/**
 * What a hit stands on: one phrase and its places. Where a token is frequent, the index keeps one of its places per page, and the phrase may be in doubt:
 * `place` = it stands at one of the places or nowhere on the page, `page` = the places are hints, it may stand anywhere or nowhere.
 */
export interface Ground {
  readonly phrase: readonly string[];
  readonly places: readonly Place[];
  readonly doubt?: 'place' | 'page';
}

/** Where a token of a phrase stands on a page, and how far from the phrase's beginning it belongs. */
export interface TokenPlaces {
  readonly offset: number;
  readonly locations: readonly Location[];
}

/** The places of a phrase on a page, in order; `undefined` when it can't stand there. */
export function findPlaces(tokens: readonly TokenPlaces[]): Omit<Ground, 'phrase'> | undefined {
  const [only, second] = tokens;
  if (only && !second) return { places: only.locations.map(({ l, w }) => ({ position: l, ...readWeight(w) })) };
  const lists = tokens.map(({ offset, locations }) => ({
    starts: new Map(locations.flatMap(({ l, w }) => (l >= offset ? [[l - offset, w] as const] : []))),
    cut: locations.some(({ w }) => isCut(w)),
  }));
  const whole = lists.filter(({ cut }) => !cut);
  const cut = lists.filter((list) => list.cut);
  const inAll = (some: typeof lists) => (start: number) => some.every(({ starts }) => starts.has(start));
  const [first, ...others] = whole;
  const possible = first ? [...first.starts.keys()].filter(inAll(others)) : [];
  if (first && possible.length === 0) return undefined;
  const certain = (first ? possible : [...(cut[0]?.starts.keys() ?? [])]).filter(inAll(cut));
  const places = (starts: readonly number[]): Place[] =>
    [...new Set(starts)]
      .toSorted((a, b) => a - b)
      .map((start) => ({
        position: start,
        ...readWeight(lists.find((list) => list.starts.has(start))?.starts.get(start) ?? 0),
      }));
  if (certain.length > 0) return { places: places(certain) };
  if (first) return { places: places(possible), doubt: 'place' };
  const hints = cut.flatMap(({ starts }) => [...starts.keys()]);
  return hints.length > 0 ? { places: places(hints), doubt: 'page' } : undefined;
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
