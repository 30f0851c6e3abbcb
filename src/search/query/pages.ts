/** Sets of pages with the places of what was found on them. */
import type { Ground } from './rank.ts';

export interface FoundPage {
  readonly grounds: readonly Ground[];
  readonly score: number;
}

/** Pages by the name the index has for them. */
export type Pages = ReadonlyMap<string, FoundPage>;

export const NO_PAGES: Pages = new Map();
/** Added where parts of a query stand side by side. */
const ADJACENT = 15;

export const without = (pages: Pages, others: Pages): Pages =>
  new Map([...pages].filter(([page]) => !others.has(page)));

/** Pages of any set. */
export function unite(many: readonly Pages[]): Pages {
  const all = new Map<string, FoundPage>();
  for (const pages of many)
    for (const [page, found] of pages) {
      const other = all.get(page);
      all.set(
        page,
        other ? { grounds: [...other.grounds, ...found.grounds], score: Math.max(other.score, found.score) } : found,
      );
    }
  return all;
}

/** Pages of every set. */
export function intersect(many: readonly Pages[]): Pages {
  const [first, ...others] = [...many].sort((a, b) => a.size - b.size);
  if (!first || others.length === 0) return first ?? NO_PAGES;
  const common = new Map<string, FoundPage>();
  for (const page of first.keys()) {
    const found = many.flatMap((pages) => pages.get(page) ?? []);
    if (found.length < many.length) continue;
    const score = found.reduce((sum, entry) => sum + entry.score, 0) / found.length;
    const grounds = found.flatMap((entry) => entry.grounds);
    common.set(page, { grounds, score: score + (areAdjacent(grounds) ? ADJACENT : 0) });
  }
  return common;
}

/** Whether each phrase stands right behind the one before, but for a separator or two. */
function areAdjacent(grounds: readonly Ground[]): boolean {
  return grounds.slice(1).every((ground, index) => {
    const before = grounds[index];
    return before?.places.some(({ position }) =>
      ground.places.some(
        (place) =>
          place.position >= position + before.phrase.length && place.position <= position + before.phrase.length + 2,
      ),
    );
  });
}
