/** The ledger in the order of use: what can be measured first, by how near its day is; what is only worded, folded by document. */
import type { TargetState } from '../model/targets/state.ts';
import type { Link } from './link.ts';
import type { TargetView } from './targets.ts';

/** Rows with a number or a printed term, in one state. */
export interface MeasuredGroup {
  readonly state: TargetState;
  readonly rows: readonly TargetView[];
}

/** Wordings of one document: neither a number nor a printed term. */
export interface WordedGroup {
  readonly document: Link;
  readonly rows: readonly TargetView[];
}

export interface GroupedTargets {
  readonly measured: readonly MeasuredGroup[];
  readonly worded: readonly WordedGroup[];
}

/** What is still to come and what has run out stand before what nobody can call due. */
const URGENCY: readonly TargetState[] = ['pending', 'overdue', 'result', 'unwritten', 'standing'];

/** Sorts the promises of a page into groups; those without rows are left out. @param targets in the order of entry, which rows of the same day keep */
export function groupTargets(targets: readonly TargetView[]): GroupedTargets {
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
const numbersFirst = (a: TargetView, b: TargetView): number => Number(!a.figure) - Number(!b.figure);
const soonestFirst = (a: TargetView, b: TargetView): number =>
  (a.dueDay ?? '~').localeCompare(b.dueDay ?? '~') || numbersFirst(a, b);
const latestFirst = (a: TargetView, b: TargetView): number =>
  numbersFirst(a, b) || (b.dueDay ?? '').localeCompare(a.dueDay ?? '');
