/** Tables by their look: lines of several pieces that stand under each other. */
import type { RawCell } from '../blocks.ts';
import { findColumns, groupRows, readGrid } from './read-grid.ts';
import type { Line } from './types.ts';

/** Either a table or the lines between two. */
export type Stretch = { kind: 'lines'; lines: Line[] } | { kind: 'table'; rows: RawCell[][] };

/** Rows, at least, that make a table. */
const LEAST_ROWS = 2;
/** In sizes of type: a line of one piece this close below a row may be the rest of a cell. */
const CLOSE = 1.75;
/** One in a further column, so close. */
const NEAR = 4;

export function findTables(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let pending: Line[] = [];
  let rows: Line[] = [];
  const flushRows = (): void => {
    // A last line of one piece in the first column is the paragraph behind the table.
    const behind = rows.slice(lastRow(rows) + 1);
    const own = rows.slice(0, lastRow(rows) + 1);
    if (isGrid(own)) {
      if (pending.length > 0) stretches.push({ kind: 'lines', lines: pending });
      stretches.push({ kind: 'table', rows: readGrid(own) });
      pending = [];
    } else pending.push(...own);
    pending.push(...behind);
    rows = [];
  };
  for (const line of lines) {
    if (line.segments.length >= 2 || isRest(line, rows)) rows.push(line);
    else {
      flushRows();
      pending.push(line);
    }
  }
  flushRows();
  if (pending.length > 0) stretches.push({ kind: 'lines', lines: pending });
  return stretches;
}

/** Whether a line of one piece is part of a row: close below one, or in a column that no paragraph begins in. */
function isRest(line: Line, rows: readonly Line[]): boolean {
  const last = rows.at(-1);
  if (!last || last.page !== line.page) return false;
  const columns = findColumns(rows);
  const at = columns.findIndex(({ left, right }) => line.left > left - line.size && line.right < right + line.size);
  return columns.length >= 2 && at >= 0 && line.y - last.y <= (at > 0 ? NEAR : CLOSE) * line.size;
}

/** Index of the last line that is surely of the table: of several pieces, or the rest of a cell that is not in the first column. */
function lastRow(rows: readonly Line[]): number {
  const [, second] = findColumns(rows.filter(({ segments }) => segments.length >= 2));
  return rows.findLastIndex(
    ({ segments, left }) => segments.length >= 2 || (second !== undefined && left > second.left - 1),
  );
}

/** Columns stand apart in every row: merged over the rows they are still several, and most rows fill them. */
function isGrid(lines: readonly Line[]): boolean {
  const rows = groupRows(lines);
  const columns = findColumns(lines);
  const fill = (row: readonly Line[]): number =>
    columns.filter(({ left, right }) =>
      row.some(({ segments }) => segments.some((one) => one.left >= left && one.left < right)),
    ).length;
  return (
    rows.length >= LEAST_ROWS &&
    columns.length >= 2 &&
    rows.filter((row) => fill(row) === columns.length).length * 2 >= rows.length
  );
}
