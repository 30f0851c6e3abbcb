/** How the site says the state of a target: one wording for ledger, timeline and card. */
import { asOfNote, TARGET_STATE } from '../words/targets.ts';
import { formatDate } from './day.ts';

type State = keyof typeof TARGET_STATE;

/** States that another day may change. */
const HOLDS_AS_OF: ReadonlySet<State> = new Set(['overdue', 'pending']);

/** `到期未见公开结果（截至资料日期2026年11月23日）`. @param day the 资料日期, ISO; null while nothing is known of any day */
export function sayState(state: State, day: string | null): string {
  return HOLDS_AS_OF.has(state) && day ? `${TARGET_STATE[state]}（${asOfNote(formatDate(day))}）` : TARGET_STATE[state];
}
