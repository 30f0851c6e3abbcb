/** Rows and columns of a table in print. Cells may be broken into several lines, with their neighbours set beside the first line or the middle. */
import type { RawCell } from '../blocks.ts';
import { joinHan } from '../join-han.ts';
import type { Line, Segment } from './types.ts';

interface Column {
  left: number;
  right: number;
}

/** Lines this close, in sizes of type, can't be two rows. */
const TOUCHING = 1.05;
/** Lines of one cell are no further apart, and clearly closer than rows are. */
const WITHIN = 1.75;
const CLEARLY = 0.88;

export function findColumns(lines: readonly Line[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of lines.flatMap(({ segments }) => segments).toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Puts the lines of each row together. */
export function groupRows(lines: readonly Line[]): Line[][] {
  const { length } = findColumns(lines);
  const gaps = lines.slice(1).map((line, index) => gapBetween(lines[index], line));
  const apart = gaps.filter(Number.isFinite).toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.75)] ?? Infinity;
  const rows: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1] ?? Infinity;
    const isPartial = line.segments.length < length || (lines[index - 1]?.segments.length ?? 0) < length;
    const isWithin = gap < TOUCHING * line.size || (isPartial && gap <= WITHIN * line.size && gap < apart * CLEARLY);
    const row = rows.at(-1);
    if (row && isWithin) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

const gapBetween = (above: Line | undefined, line: Line): number =>
  above?.page === line.page ? line.y - above.y : Infinity;

export function readGrid(lines: readonly Line[]): RawCell[][] {
  const columns = findColumns(lines);
  return groupRows(lines).map((row) =>
    columns.map((column) => ({
      text: joinHan(
        row.flatMap(({ segments }) => segments.filter((segment) => isIn(segment, column)).map(({ text }) => text)),
      ),
    })),
  );
}

const isIn = ({ left }: Segment, column: Column): boolean => left >= column.left && left < column.right;
