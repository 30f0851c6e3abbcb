/** Finds regions by name, former name, code, or pinyin. */
import type { IndexedRegion } from './region-index.ts';

/** How well a region answers what was typed: 0 the name itself, 1 its beginning, 2 within, 3 pinyin or code; `undefined` not at all. */
function score({ code, codes, name, names, pinyin }: IndexedRegion, typed: string): number | undefined {
  const all = [name, ...names];
  if (all.includes(typed) || code === typed) return 0;
  if (all.some((one) => one.startsWith(typed))) return 1;
  if (all.some((one) => one.includes(typed))) return 2;
  if ([code, ...codes, ...pinyin].some((one) => one.startsWith(typed))) return 3;
  return undefined;
}

/** The regions that answer, best first, those with most figures before others of the same rank; at most `limit`. */
export function findRegions(regions: readonly IndexedRegion[], text: string, limit = 8): IndexedRegion[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  return regions
    .flatMap((region) => {
      const rank = score(region, typed);
      return rank === undefined ? [] : [{ region, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || b.region.observations - a.region.observations || a.region.code.localeCompare(b.region.code),
    )
    .slice(0, limit)
    .map(({ region }) => region);
}
