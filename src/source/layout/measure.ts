/** How a column of text is set, told from its lines. */
import { textOfLine, type Line } from './types.ts';

/** Edges of a column of text, and how it is set. Lengths in points. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Between baselines within a paragraph. */
  readonly leading: number;
  /** Whether paragraphs begin with an indent. */
  readonly isIndented: boolean;
}

/** In sizes of type: what is less is no indent. */
export const INDENT = 1.2;
/** Type that differs more is set apart. */
export const SIZES = 0.12;

/** Looks at a column of lines, and falls back on what the whole document shows where a page shows too little. */
export function measure(lines: readonly Line[], whole?: Setting): Setting {
  const size = commonSize(lines) || 10;
  const body = lines.filter((line) => Math.abs(line.size - size) <= SIZES * size);
  const lefts = body.map(({ left }) => left);
  const own = lowestFrequent(lefts, size);
  const left = whole && own > whole.left && own - whole.left < 3.2 * size ? whole.left : own;
  const most = Math.max(...body.map((line) => line.right), left + size);
  const right = whole && whole.right > most && whole.right - left > size * 12 && most > left ? whole.right : most;
  const gaps = body.slice(1).flatMap((line, index) => {
    const gap = line.y - (body[index]?.y ?? 0);
    return line.page === body[index]?.page && gap > 0.6 * size && gap < 4 * size ? [gap] : [];
  });
  const indented = body.filter((line) => line.left - left > INDENT * size && line.left - left < 3.2 * size).length;
  const flush = body.filter((line) => line.left - left <= INDENT * size).length;
  return {
    left,
    right,
    size: whole?.size ?? size,
    leading: lowQuartile(gaps) || whole?.leading || size * 1.5,
    isIndented: whole?.isIndented ?? (indented >= 2 && indented * 8 >= flush),
  };
}

const lowQuartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 3)] ?? 0;

/** The size, to half a point, in which most characters are set. */
function commonSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + textOfLine(line).length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The leftmost edge at which a fair share of the lines begins. */
function lowestFrequent(lefts: readonly number[], size: number): number {
  const least = Math.max(2, lefts.length * 0.12);
  const sorted = lefts.toSorted((a, b) => a - b);
  let end = 0;
  for (const [start, left] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? 0) - left < 0.4 * size) end += 1;
    if (end - start >= least) return left;
  }
  return sorted[0] ?? 0;
}
