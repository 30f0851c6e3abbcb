/** The order in which things that follow each other stand below each other, so that lines can be drawn from one to the next. Pure. */

interface Follower {
  readonly key: string;
  /** What it follows, the most telling first. */
  readonly parents: readonly string[];
  /** Its column, from 0, unless it must stand behind what it follows. */
  readonly level: number;
}

export interface SortedEntry<T> {
  readonly entry: T;
  readonly depth: number;
  /** What it follows by a line that passes nothing else. */
  readonly parents: readonly string[];
  /** What else it follows: too far up for a line. */
  readonly others: readonly string[];
}

/**
 * Puts everything right below what it follows. What nobody follows goes first, with all that leads to it; a circle is cut where it closes.
 *
 * @param entries in the order in which equals are to stand; parents that are not among them are left out
 */
export function sortTree<T extends Follower>(entries: readonly T[]): SortedEntry<T>[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const parentsOf = ({ key, parents }: T) => parents.filter((parent) => parent !== key && byKey.has(parent));
  const followed = new Set(entries.flatMap(parentsOf));
  const order: T[] = [];
  const seen = new Set<string>();
  const place = (entry: T) => {
    if (seen.has(entry.key)) return;
    seen.add(entry.key);
    const above = parentsOf(entry).flatMap((key) => byKey.get(key) ?? []);
    for (const parent of above.toSorted((a, b) => a.level - b.level)) place(parent);
    order.push(entry);
  };
  const ties = (entry: T) => parentsOf(entry).length;
  for (const entry of entries.filter(({ key }) => !followed.has(key)).toSorted((a, b) => ties(b) - ties(a)))
    place(entry);
  for (const entry of entries) place(entry);

  const sorted: SortedEntry<T>[] = [];
  const row = new Map<string, number>();
  for (const entry of order) {
    const above = parentsOf(entry);
    const isFree = (parent: string): boolean => {
      const from = row.get(parent);
      if (from === undefined) return false;
      const column = sorted[from]?.depth ?? 0;
      return sorted.slice(from + 1).every(({ entry: { key }, depth }) => depth > column || above.includes(key));
    };
    const parents = above.filter(isFree);
    const depths = parents.map((parent) => sorted[row.get(parent) ?? 0]?.depth ?? 0);
    row.set(entry.key, sorted.length);
    sorted.push({
      entry,
      depth: Math.max(entry.level, ...depths.map((depth) => depth + 1)),
      parents,
      others: above.filter((parent) => !parents.includes(parent)),
    });
  }
  return sorted;
}
