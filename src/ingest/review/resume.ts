/** A review that was left and is taken up again. */
import { type Review, type ReviewRow, type Tables, withRow } from './session.ts';
import { TABLE_NAMES, type TableName } from '../document-tables.ts';
import { type Cells, identityOf } from './tables.ts';

/**
 * An earlier review, held against the tables as they stand now: what was changed by hand meanwhile holds, a row that is gone was rejected, a new one was written.
 */
export function resumeReview(earlier: Review, tables: Tables): Review {
  const found = TABLE_NAMES.flatMap((table) => numbered(table, tables[table]));
  const now = new Map(found.map(({ place, cells }) => [place, cells]));
  const known = new Set<string>();
  const kept = TABLE_NAMES.flatMap((table) => {
    const standing = earlier.rows.filter((row) => row.table === table && row.state !== 'rejected');
    return numbered(
      table,
      standing.map(({ cells }) => cells),
    ).map(({ place }, index) => ({ place, row: standing[index] }));
  });
  const places = new Map(kept.flatMap(({ place, row }) => (row ? [[row.key, place] as const] : [])));
  const rows = earlier.rows.map((row): ReviewRow => {
    const place = places.get(row.key);
    const cells = place === undefined ? undefined : now.get(place);
    if (place !== undefined) known.add(place);
    if (row.state === 'rejected') return row;
    return cells ? { ...row, cells } : { ...row, state: 'rejected' };
  });
  return found
    .filter(({ place }) => !known.has(place))
    .reduce<Review>((review, { table, cells }) => withRow(review, { table, cells, machine: null, state: 'accepted' }), {
      rows,
      next: earlier.next,
    });
}

/** Rows with a name that no other row of the tables has. */
function numbered(table: TableName, rows: readonly Cells[]): { table: TableName; place: string; cells: Cells }[] {
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const identity = identityOf(table, cells);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return { table, place: `${table}|${identity}|${count}`, cells };
  });
}
