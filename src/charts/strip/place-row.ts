/** Puts texts into one row: each as near as can be to where it belongs, none upon another, none beyond the ends. */

export interface RowItem {
  /** Where its middle belongs. */
  readonly at: number;
  readonly width: number;
}

export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A run of texts that touch, pushed together. */
interface Run {
  sum: number;
  count: number;
}

/**
 * Middles of the texts, in the order given, which must be that of `at`. The sum of squared distances is least (isotonic regression), so that the picture does
 * not depend on which text came first.
 *
 * @param gap least distance between two texts
 * @returns `undefined` where the row is too short for all of them
 */
export function placeInRow(items: readonly RowItem[], { left, right }: Span, gap: number): number[] | undefined {
  const starts = items.map((_, index) => items.slice(0, index).reduce((sum, { width }) => sum + width + gap, 0));
  const total = items.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, items.length - 1);
  if (total > right - left) return undefined;
  const runs: Run[] = [];
  for (const [index, { at, width }] of items.entries()) {
    runs.push({ sum: at - width / 2 - (starts[index] ?? 0), count: 1 });
    for (let last = runs.at(-1), before = runs.at(-2); last && before; before = runs.at(-2)) {
      if (before.sum / before.count <= last.sum / last.count) break;
      runs.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
      last = runs.at(-1) ?? last;
    }
  }
  const wanted = runs.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return items.map(({ width }, index) => {
    const edge = Math.min(Math.max(wanted[index] ?? left, left), right - total);
    return edge + (starts[index] ?? 0) + width / 2;
  });
}
