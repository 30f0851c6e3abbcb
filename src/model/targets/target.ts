/** One row of the ledger of targets. */
import type { Adoption, DatedEvent, Observation } from '../knowledge-base.ts';
import { type Deadline, printedDay } from './deadline.ts';
import type { TargetKind } from './kind.ts';
import type { Result } from './results.ts';
import type { TargetState } from './state.ts';
import type { Strength } from './strength.ts';

export interface Target {
  /** `<document>/<id>` of the row it stands for: the figure, or the commitment, or the due event. */
  key: string;
  /** Of all rows that state it, `key` among them. */
  keys: readonly string[];
  document: string;
  kind: TargetKind;
  region: string;
  institution: string | null;
  indicator: string | null;
  measure: string | null;
  /** The figure, where there is one. */
  figure: Observation | null;
  /** Rows that say the same in words. */
  commitments: readonly Adoption[];
  /** What is to be reached or done, in our own words. */
  wording: string;
  strength: Strength;
  note: string | null;
  /** Day on which the document speaks. */
  made: string | null;
  deadline: Deadline;
  paragraph: number;
  /** Events of its falling due. */
  dueEvents: readonly DatedEvent[];
  results: readonly Result[];
  /** As of the 资料日期. */
  state: TargetState;
}

/** Year in which a promise falls due as printed; null where the text prints none. */
export function yearDue({ deadline }: Pick<Target, 'deadline'>): number | null {
  const day = printedDay(deadline);
  return day === null ? null : Number(day.slice(0, 4));
}

/** Whether a promise can be held against something: it gives a number, or a day that the text prints. */
export const isMeasured = ({ figure, deadline }: Pick<Target, 'figure' | 'deadline'>): boolean =>
  figure !== null || printedDay(deadline) !== null;
