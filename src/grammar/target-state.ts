/** How the site says the state of a target: one wording for ledger, timeline and card. */
import { asOfNote, INFERRED_TERM, TARGET_STATE } from '../words/targets.ts';
import { formatDate } from './day.ts';

type State = keyof typeof TARGET_STATE;

/** States that another day may change. */
const HOLDS_AS_OF: ReadonlySet<State> = new Set(['overdue', 'pending']);

/** The state in a word or two; `isInferred`: a term is shown beside it that the text does not print. */
export const nameState = (state: State, isInferred: boolean): string =>
  state === 'unwritten' && isInferred ? INFERRED_TERM : TARGET_STATE[state];

/** `到期未见公开结果（截至资料日期2026年11月23日）`. @param day the 资料日期, ISO; null while nothing is known of any day */
export function sayState(state: State, day: string | null, isInferred = false): string {
  const name = nameState(state, isInferred);
  return HOLDS_AS_OF.has(state) && day ? `${name}（${asOfNote(formatDate(day))}）` : name;
}
