/** Pairs of regions that have figures of the same indicators: where a comparison has something to show. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';

export interface SharedPair {
  a: string;
  b: string;
  /** Ids of the indicators both have. */
  indicators: string[];
}

/** More regions than these would make millions of pairs: those with most figures are paired. */
const MOST_REGIONS = 200;

/** The pairs that share an indicator, those that share most first, then by code; among the 200 regions with most figures. */
export function sharedPairs(kb: KnowledgeBase): SharedPair[] {
  const figures = (code: string) => kb.of.region.observations(code).length;
  const paired = new Set(
    [...kb.regions.keys()].toSorted((a, b) => figures(b) - figures(a) || a.localeCompare(b)).slice(0, MOST_REGIONS),
  );
  const pairs = new Map<string, SharedPair>();
  for (const { id } of kb.indicators.values()) {
    const codes = [...new Set(kb.of.indicator.observations(id).map(({ region }) => region))]
      .filter((code) => paired.has(code))
      .toSorted();
    codes.forEach((a, index) =>
      codes.slice(index + 1).forEach((b) => {
        const pair = pairs.get(`${a}-${b}`) ?? { a, b, indicators: [] };
        pair.indicators.push(id);
        pairs.set(`${a}-${b}`, pair);
      }),
    );
  }
  return [...pairs.values()].toSorted(
    (x, y) => y.indicators.length - x.indicators.length || x.a.localeCompare(y.a) || x.b.localeCompare(y.b),
  );
}
