/** How far machine and curator agreed, counted over what has been reviewed. */
import type { Review, ReviewRow } from './session.ts';
import { TABLE_NAMES, type TableName } from '../document-tables.ts';

export interface Agreement {
  readonly table: TableName;
  /** Proposed by the machine and reviewed. */
  readonly reviewed: number;
  readonly unchanged: number;
  readonly edited: number;
  readonly rejected: number;
  /** Written by the curator. */
  readonly added: number;
  /** Not looked at yet. */
  readonly pending: number;
  /** Cells that the curator wrote: all of an added row's, the changed ones of an edited row. */
  readonly handWritten: number;
}

/** One line a table, in the order of review. */
export const countAgreement = (review: Review): Agreement[] =>
  TABLE_NAMES.map((table) => {
    const rows = review.rows.filter((row) => row.table === table);
    const proposed = rows.filter(({ machine }) => machine !== null);
    const judged = proposed.filter(({ state }) => state !== 'pending');
    const accepted = judged.filter(({ state }) => state === 'accepted');
    const unchanged = accepted.filter((row) => changedCells(row) === 0).length;
    const added = rows.filter(({ machine, state }) => machine === null && state !== 'rejected');
    return {
      table,
      reviewed: judged.length,
      unchanged,
      edited: accepted.length - unchanged,
      rejected: judged.length - accepted.length,
      added: added.length,
      pending: proposed.length - judged.length,
      handWritten: [...accepted, ...added].reduce((sum, row) => sum + changedCells(row), 0),
    };
  });

/** Cells that differ from what the machine proposed and are not empty. */
function changedCells({ machine, cells }: ReviewRow): number {
  return Object.entries(cells).filter(([column, text]) => text !== '' && text !== (machine?.[column] ?? '')).length;
}

/** Share of the reviewed proposals that stand unchanged, 0 to 1; `undefined` before anything was reviewed. */
export function shareUnchanged(all: readonly Agreement[]): number | undefined {
  const total = all.reduce((sum, { reviewed }) => sum + reviewed, 0);
  return total === 0 ? undefined : all.reduce((sum, { unchanged }) => sum + unchanged, 0) / total;
}
