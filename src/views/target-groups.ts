/** The ledger in the order of use: what can be measured first, by how near its day is; what is only worded, folded by document. */
import type { TargetState } from '../model/targets/state.ts';
import type { Link } from './link.ts';

/** What a row is sorted by. */
export interface Groupable {
  readonly state: TargetState;
  readonly figure: unknown;
  /** It gives a number, or a day that the text prints. */
  readonly isMeasured: boolean;
  readonly dueDay: string | undefined;
  readonly place: { readonly document: Link };
}

/** Rows with a number or a printed term, in one state. */
export interface MeasuredGroup<Row> {
  readonly state: TargetState;
  readonly rows: readonly Row[];
}

/** Wordings of one document: neither a number nor a printed term. */
export interface WordedGroup<Row> {
  readonly document: Link;
  readonly rows: readonly Row[];
}

export interface GroupedTargets<Row> {
  readonly measured: readonly MeasuredGroup<Row>[];
  readonly worded: readonly WordedGroup<Row>[];
}

/** What is still to come and what has run out stand before what nobody can call due. */
const URGENCY: readonly TargetState[] = ['pending', 'overdue', 'result', 'unwritten', 'standing'];

/** Sorts the promises of a page into groups; those without rows are left out. @param targets in the order of entry, which rows of the same day keep */
export function groupTargets<Row extends Groupable>(targets: readonly Row[]): GroupedTargets<Row> {
  const measured = targets.filter(({ isMeasured }) => isMeasured);
  const worded = Map.groupBy(
    targets.filter(({ isMeasured }) => !isMeasured),
    ({ place }) => place.document.path,
  );
  return {
    measured: URGENCY.map((state) => ({
      state,
      rows: measured.filter((row) => row.state === state).toSorted(state === 'pending' ? soonestFirst : latestFirst),
    })).filter(({ rows }) => rows.length > 0),
    worded: [...worded.values()].flatMap((rows) => (rows[0] ? [{ document: rows[0].place.document, rows }] : [])),
  };
}

/** Numbers before wordings: they are what a result can be held against. */
const numbersFirst = (a: Groupable, b: Groupable): number => Number(!a.figure) - Number(!b.figure);
const soonestFirst = (a: Groupable, b: Groupable): number =>
  (a.dueDay ?? '~').localeCompare(b.dueDay ?? '~') || numbersFirst(a, b);
const latestFirst = (a: Groupable, b: Groupable): number =>
  numbersFirst(a, b) || (b.dueDay ?? '').localeCompare(a.dueDay ?? '');
