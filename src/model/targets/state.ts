/** The state of a due thing: one function of the thing and a day. Page, timeline, summary and data file ask it, and only with the 资料日期. */
import type { TARGET_STATE } from '../../words/targets.ts';
import { type Deadline, printedDay } from './deadline.ts';
import { isPromise, type TargetKind } from './kind.ts';

export type TargetState = keyof typeof TARGET_STATE;

/** What a state depends on. */
export interface DueThing {
  /** A standard and a standing arrangement are no promises: they fall due on no day. */
  readonly kind?: TargetKind;
  readonly deadline: Pick<Deadline, 'kind' | 'day'>;
  /** What shows that it was done (results.ts). */
  readonly results: readonly unknown[];
}

/** States a due event can be in, as filters list them. */
export const DUE_STATES = ['pending', 'overdue', 'result', 'unwritten'] as const satisfies readonly TargetState[];
export type DueState = (typeof DUE_STATES)[number];

/** Whole days from the last day of a term to another day, both ISO; negative before it. */
export function daysPast(dueDay: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(dueDay)) / 86_400_000);
}

/**
 * State on a day (ISO; null while nothing is known of any day). A result settles it. Only a printed term can run out, on the day after its last day; of an inferred
 * one the text says nothing, however long ago it lies.
 */
export function stateOf({ kind, deadline, results }: DueThing, day: string | null): TargetState {
  if (kind && !isPromise({ kind })) return 'standing';
  if (results.length > 0) return 'result';
  const last = printedDay(deadline);
  if (last === null) return 'unwritten';
  return day !== null && last < day ? 'overdue' : 'pending';
}
