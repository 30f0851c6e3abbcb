/** When a promise falls due, and how that is known. */
import { parsePeriod, UNSTATED } from '../../schema/dates.ts';
import type { DEADLINE } from '../../words/targets.ts';
import type { Pledge } from './pledges.ts';

export interface Deadline {
  /** `printed`: it stands in the text; `inferred`: curators worked it out and marked it with `?`; `none`: open or not stated. */
  readonly kind: keyof typeof DEADLINE;
  /** EDTF, or 未说明. */
  readonly due: string;
  /** Last day of the term, ISO; null for `none`. */
  readonly day: string | null;
}

/** Last day of a term that the text prints; null where it prints none. Only such a term can run out. */
export const printedDay = ({ kind, day }: Pick<Deadline, 'kind' | 'day'>): string | null =>
  kind === 'printed' ? day : null;

/** Reads the end of an EDTF text. */
export function readDeadline(due: string): Deadline {
  const period = parsePeriod(due);
  if (!period?.end) return { kind: 'none', due, day: null };
  return { kind: period.uncertainEnd ? 'inferred' : 'printed', due, day: period.end };
}

/** The deadline of a promise: what is printed in one of its rows outweighs what is inferred in another. */
export function deadlineOf({ figure, commitments, dueEvents }: Pledge): Deadline {
  const said = [figure?.period, ...commitments.map(({ end }) => end), ...dueEvents.map(({ date }) => date)];
  const read = said.flatMap((due) => (due ? [readDeadline(due)] : []));
  const first = (kind: Deadline['kind']) => read.find((deadline) => deadline.kind === kind);
  return first('printed') ?? first('inferred') ?? first('none') ?? readDeadline(UNSTATED);
}
