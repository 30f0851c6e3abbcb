/** One row of the ledger of targets. */
import type { KIND_OF_TARGET } from '../../words/targets.ts';
import type { Adoption, DatedEvent, Observation } from '../knowledge-base.ts';
import type { Deadline } from './deadline.ts';
import type { Result } from './results.ts';
import type { TargetState } from './state.ts';
import type { Strength } from './strength.ts';

export interface Target {
  /** `<document>/<id>` of the row it stands for: the figure, or the commitment, or the due event. */
  key: string;
  /** Of all rows that state it, `key` among them. */
  keys: readonly string[];
  document: string;
  kind: keyof typeof KIND_OF_TARGET;
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

/** Whether a row is a promise and counts; standards and standing arrangements are listed apart. */
export const isPromise = ({ kind }: Pick<Target, 'kind'>): boolean => kind !== 'standard' && kind !== 'arrangement';

/** Year in which a promise falls due as printed; null where the text prints none. */
export const yearDue = ({ deadline }: Pick<Target, 'deadline'>): number | null =>
  deadline.kind === 'printed' && deadline.day ? Number(deadline.day.slice(0, 4)) : null;
