/** Tables by their look: lines of several pieces that stand under each other. */
import type { RawCell } from '../blocks.ts';
import { joinHan } from '../join-han.ts';
import type { Line, Segment } from './types.ts';

/** Either a table or the lines between two. */
export type Stretch = { kind: 'lines'; lines: Line[] } | { kind: 'table'; rows: RawCell[][] };

/** Rows, at least, that make a table. */
const LEAST_ROWS = 2;

export function findTables(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let pending: Line[] = [];
  let rows: Line[] = [];
  const flushRows = (): void => {
    if (rows.length >= LEAST_ROWS && isGrid(rows)) {
      if (pending.length > 0) stretches.push({ kind: 'lines', lines: pending });
      stretches.push({ kind: 'table', rows: readGrid(rows) });
      pending = [];
    } else pending.push(...rows);
    rows = [];
  };
  for (const line of lines) {
    if (line.segments.length >= 2) rows.push(line);
    else {
      flushRows();
      pending.push(line);
    }
  }
  flushRows();
  if (pending.length > 0) stretches.push({ kind: 'lines', lines: pending });
  return stretches;
}

/** Columns stand apart in every row: merged over the rows they are still several, and most rows fill two of them. */
function isGrid(rows: readonly Line[]): boolean {
  const columns = findColumns(rows);
  return (
    columns.length >= 2 && rows.filter(({ segments }) => segments.length === columns.length).length * 2 >= rows.length
  );
}

interface Column {
  left: number;
  right: number;
}

function findColumns(rows: readonly Line[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of rows.flatMap(({ segments }) => segments).toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function readGrid(rows: readonly Line[]): RawCell[][] {
  const columns = findColumns(rows);
  return rows.map(({ segments }) =>
    columns.map((column) => ({
      text: joinHan(segments.filter((segment) => isIn(segment, column)).map(({ text }) => text)),
    })),
  );
}

const isIn = ({ left }: Segment, column: Column): boolean => left >= column.left && left < column.right;
