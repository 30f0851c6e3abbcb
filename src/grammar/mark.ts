/** The marks that stand before a figure, an event and a target, as values of `data-mark`; those of measures are in status.ts. Never the only sign: the words say it, too. */
import type { EventRow } from '../schema/event.ts';
import type { ObservationRow } from '../schema/observation.ts';
import type { TARGET_STATE } from '../words/targets.ts';

/** Solid = actual, hollow = target, plan or standard. */
export const markOfNature = (nature: ObservationRow['nature']): 'solid' | 'hollow' =>
  nature === 'actual' ? 'solid' : 'hollow';

/** Hollow = planned, dashed = an inferred date. */
export const markOfEvent = ({
  planned,
  basis,
}: {
  readonly planned: boolean;
  readonly basis: EventRow['date_basis'];
}): 'hollow' | 'dashed' | 'solid' => (planned ? 'hollow' : basis === 'inferred' ? 'dashed' : 'solid');

/** Solid = a result is known, grey = past due without one, hollow = still to come. */
export const markOfState = (state: keyof typeof TARGET_STATE): 'solid' | 'grey' | 'hollow' =>
  state === 'result' ? 'solid' : state === 'overdue' ? 'grey' : 'hollow';
