/** A review: every row that the machine proposed or the curator wrote, and what became of it. Pure; each step gives a new state. */
import { TABLE_NAMES, type TableName } from '../document-tables.ts';
import { type Cells, columnsOf } from './tables.ts';

export type RowState = 'pending' | 'accepted' | 'rejected';

export interface ReviewRow {
  /** Of this review; never used again. */
  readonly key: string;
  readonly table: TableName;
  /** As the machine proposed it; `null` for a row that the curator wrote. */
  readonly machine: Cells | null;
  readonly cells: Cells;
  readonly state: RowState;
}

export interface Review {
  readonly rows: readonly ReviewRow[];
  /** For the key of the next row. */
  readonly next: number;
}

export type Tables = Readonly<Record<TableName, readonly Cells[]>>;

/** A first review: all that stands in the tables is a proposal. */
export const beginReview = (tables: Tables): Review =>
  TABLE_NAMES.flatMap((table) => tables[table].map((cells) => ({ table, cells }))).reduce<Review>(
    (review, { table, cells }) => withRow(review, { table, cells, machine: cells, state: 'pending' }),
    { rows: [], next: 1 },
  );

/** With one more row. */
export const withRow = (review: Review, row: Omit<ReviewRow, 'key'>): Review => ({
  rows: [...review.rows, { ...row, key: `r${review.next}` }],
  next: review.next + 1,
});

const change = (review: Review, key: string, to: (row: ReviewRow) => ReviewRow): Review => ({
  ...review,
  rows: review.rows.map((row) => (row.key === key ? to(row) : row)),
});

/** It stands as it is. */
export const acceptRow = (review: Review, key: string): Review =>
  change(review, key, (row) => ({ ...row, state: 'accepted' }));

/** It leaves the table; the ledger rows that lead to a rejected figure are open again. */
export function rejectRow(review: Review, key: string): Review {
  const row = review.rows.find((one) => one.key === key);
  const rejected = change(review, key, (one) => ({ ...one, state: 'rejected' }));
  if (row?.table !== 'observations') return rejected;
  const id = row.cells['id'];
  return {
    ...rejected,
    rows: rejected.rows.map((one) =>
      one.table === 'numerals' && one.cells['use'] === id
        ? { ...one, state: 'pending', cells: { ...one.cells, use: '' } }
        : one,
    ),
  };
}

/** New cells, which are thereby accepted. A ledger row that leads to a figure follows its id. */
export function editRow(review: Review, key: string, cells: Cells): Review {
  const row = review.rows.find((one) => one.key === key);
  if (!row) return review;
  const whole = Object.fromEntries(
    columnsOf(row.table).map((column) => [column, cells[column] ?? row.cells[column] ?? '']),
  );
  const edited = change(review, key, (one) => ({ ...one, cells: whole, state: 'accepted' }));
  const [was, is] = [row.cells['id'], whole['id']];
  if (row.table !== 'observations' || was === is || !was) return edited;
  return {
    ...edited,
    rows: edited.rows.map((one) =>
      one.table === 'numerals' && one.cells['use'] === was ? { ...one, cells: { ...one.cells, use: is ?? '' } } : one,
    ),
  };
}

/**
 * A row that the curator writes.
 *
 * @param before key of the row it stands before; at the end where it is absent
 */
export function addRow(review: Review, table: TableName, cells: Cells, before?: string): Review {
  const whole = Object.fromEntries(columnsOf(table).map((column) => [column, cells[column] ?? '']));
  const added = withRow(review, { table, cells: whole, machine: null, state: 'accepted' });
  const at = review.rows.findIndex(({ key }) => key === before);
  return at < 0
    ? added
    : { ...added, rows: [...review.rows.slice(0, at), ...added.rows.slice(-1), ...review.rows.slice(at)] };
}

/** What is written to a table: all but the rejected, in the order of the text. */
export function rowsOf(review: Review, table: TableName): Cells[] {
  const rows = review.rows.filter((row) => row.table === table && row.state !== 'rejected').map(({ cells }) => cells);
  const added = rows.map((cells, index) => ({ cells, index, paragraph: Number(cells['paragraph']) || 0 }));
  // A row that was written later stands where its paragraph is; within one paragraph the order is kept.
  return added.toSorted((a, b) => a.paragraph - b.paragraph || a.index - b.index).map(({ cells }) => cells);
}
