/** Puts the lines of a page set in two columns into reading order. */
import type { Line, Segment } from './types.ts';

/** Lines that stand under each other in one column. */
export interface Flow {
  readonly lines: readonly Line[];
  readonly isColumn: boolean;
}

/** The gutter lies within this share of the width. */
const MIDDLE = [0.36, 0.64] as const;
const STEP = 0.01;
/** Fewer lines on a side make no column. */
const LEAST_LINES = 6;
/** Of the left column's lines this share reaches its right edge: cells of a table do not. */
const FULL = 0.6;
/** Share of the lines that end at or before the column's edge; a caption may reach beyond. */
const MOST = 0.85;
/** Lines that do not cross the gutter; above columns there may be a title and an abstract. */
const FREE = 0.3;
/** Characters in a line of a column at least. */
const LEAST_WIDTH = 9;

/** @returns one flow, or for each stretch of two columns the left, then the right */
export function splitColumns(lines: readonly Line[], width: number): Flow[] {
  const gutter = findGutter(lines, width);
  if (gutter === undefined) return [{ lines, isColumn: false }];
  const flows: Flow[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let across: Line[] = [];
  const flushColumns = (): void => {
    for (const column of [left, right]) if (column.length > 0) flows.push({ lines: column, isColumn: true });
    left = [];
    right = [];
  };
  const flushAcross = (): void => {
    if (across.length > 0) flows.push({ lines: across, isColumn: false });
    across = [];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => crosses(segment, gutter))) {
      flushColumns();
      across.push(line);
      continue;
    }
    flushAcross();
    const before = line.segments.filter((segment) => segment.right <= gutter);
    const behind = line.segments.filter((segment) => segment.left >= gutter);
    if (before.length > 0) left.push(partOf(line, before));
    if (behind.length > 0) right.push(partOf(line, behind));
  }
  flushColumns();
  flushAcross();
  return flows;
}

const crosses = ({ left, right }: Segment, x: number): boolean => left < x && right > x;
const partOf = (line: Line, segments: readonly Segment[]): Line => ({
  ...line,
  segments,
  left: segments[0]?.left ?? line.left,
  right: segments.at(-1)?.right ?? line.right,
});

function findGutter(lines: readonly Line[], width: number): number | undefined {
  for (
    let share = 0.5, step = 0;
    share > MIDDLE[0] && share < MIDDLE[1];
    step += 1, share = 0.5 + (step % 2 ? -1 : 1) * Math.ceil(step / 2) * STEP
  )
    if (isGutter(lines, share * width)) return share * width;
  return undefined;
}

function isGutter(lines: readonly Line[], x: number): boolean {
  const free = lines.filter(({ segments }) => !segments.some((segment) => crosses(segment, x)));
  if (free.length < lines.length * FREE) return false;
  const before = free.flatMap(({ segments, size }) =>
    segments.filter(({ right }) => right <= x).map((one) => ({ ...one, size })),
  );
  const behind = free.flatMap(({ segments }) => segments.filter(({ left }) => left >= x));
  if (before.length < LEAST_LINES || behind.length < LEAST_LINES) return false;
  const rights = before.map(({ right }) => right).toSorted((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * MOST)] ?? 0;
  const full = before.filter(({ left, right, size }) => edge - right < 2.2 * size && right - left > LEAST_WIDTH * size);
  return full.length >= before.length * FULL;
}
