/** The state of a due thing: one function of the thing and a day. Page, timeline, summary and data file ask it, and only with the 资料日期. */
import type { TARGET_STATE } from '../../words/targets.ts';

export type TargetState = keyof typeof TARGET_STATE;

/** What a state depends on. */
export interface DueThing {
  /** A standard is a requirement, not a promise: it falls due on no day. */
  readonly kind?: string;
  /** Last day of the term, ISO; null when it is open or unstated. */
  readonly dueDay: string | null;
  /** What shows that it was done (results.ts). */
  readonly results: readonly unknown[];
}

/** States a due event can be in, as filters list them. */
export const DUE_STATES = ['pending', 'overdue', 'result', 'undated'] as const satisfies readonly TargetState[];
export type DueState = (typeof DUE_STATES)[number];

/** Whole days from the last day of a term to another day, both ISO; negative before it. */
export function daysPast(dueDay: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(dueDay)) / 86_400_000);
}

/** State on a day (ISO; null while nothing is known of any day). A result settles it; a thing is due on the day after its last day. */
export function stateOf({ kind, dueDay, results }: DueThing, day: string | null): TargetState {
  if (kind === 'standard') return 'standing';
  if (results.length > 0) return 'result';
  if (!dueDay) return 'undated';
  return day !== null && dueDay < day ? 'overdue' : 'pending';
}
