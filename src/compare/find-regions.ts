/** Finds regions by name, former name, code or pinyin, with or without the names of what they lie in: 绍兴, 浙江省绍兴市, 330600, sx. */
import type { IndexedRegion } from './region-index.ts';

/** 0 the thing itself, 1 its beginning, 2 within a name, 3 the beginning of its pinyin or code. */
type Rank = 0 | 1 | 2 | 3;

/** Whether nothing is left of a text once the names of the regions above, from the outermost, are taken from its front. Any of them may be missing. */
function isPathOf(head: string, above: readonly IndexedRegion[]): boolean {
  if (head === '') return true;
  const [first, ...rest] = above;
  if (!first) return false;
  return (
    isPathOf(head, rest) ||
    [...first.names, ...first.pinyin].some((name) => head.startsWith(name) && isPathOf(head.slice(name.length), rest))
  );
}

/** How well what was typed answers behind the names of regions above: whole, its beginning, or not at all. */
function rankBelow({ names, pinyin }: IndexedRegion, above: readonly IndexedRegion[], typed: string): Rank | undefined {
  const forms = [...names, ...pinyin];
  let best: Rank | undefined;
  for (let at = 1; at < typed.length && best !== 0; at += 1) {
    const tail = typed.slice(at);
    const fits = forms.some((form) => form.startsWith(tail)) && isPathOf(typed.slice(0, at), above);
    if (fits) best = names.includes(tail) ? 0 : 1;
  }
  return best;
}

function rank(region: IndexedRegion, above: readonly IndexedRegion[], typed: string): Rank | undefined {
  const { code, codes, names, pinyin } = region;
  if ([code, ...codes, ...names].includes(typed)) return 0;
  const below = rankBelow(region, above, typed);
  if (below === 0) return 0;
  if (below === 1 || names.some((name) => name.startsWith(typed))) return 1;
  if (names.some((name) => name.includes(typed))) return 2;
  return [code, ...codes, ...pinyin].some((one) => one.startsWith(typed)) ? 3 : undefined;
}

/** From the outermost to the one just above. A region that names itself, or is missing, ends the line. */
function lineAbove(region: IndexedRegion, byCode: ReadonlyMap<string, IndexedRegion>): IndexedRegion[] {
  const line: IndexedRegion[] = [];
  for (let next = byCode.get(region.up); next && !line.includes(next); next = byCode.get(next.up)) line.unshift(next);
  return line;
}

export const hasData = ({ observations, adoptions }: IndexedRegion): boolean => observations + adoptions > 0;

export interface FoundRegions {
  /** What was meant comes first, then regions with data, the better match before the worse, more figures before fewer. */
  readonly regions: IndexedRegion[];
  /** The one region that is exactly what was typed; `undefined` where there is none, or namesakes. */
  readonly exact: IndexedRegion | undefined;
}

/** @param typed made plain (plain-name.ts); empty finds nothing @param limit how many at most */
export function findRegions(regions: readonly IndexedRegion[], typed: string, limit = 8): FoundRegions {
  if (typed === '') return { regions: [], exact: undefined };
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const found = regions
    .flatMap((region) => {
      const own = rank(region, lineAbove(region, byCode), typed);
      return own === undefined ? [] : [{ region, own }];
    })
    .sort(
      (a, b) =>
        Number(a.own > 0) - Number(b.own > 0) ||
        Number(hasData(b.region)) - Number(hasData(a.region)) ||
        a.own - b.own ||
        b.region.observations - a.region.observations ||
        a.region.code.localeCompare(b.region.code),
    );
  const exact = found.filter(({ own }) => own === 0);
  return {
    regions: found.slice(0, limit).map(({ region }) => region),
    exact: exact.length === 1 ? exact[0]?.region : undefined,
  };
}
