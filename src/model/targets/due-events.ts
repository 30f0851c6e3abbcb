/** The state of every due event, taken from the ledger: the timeline says what the ledger says. */
import type { KnowledgeBase } from '../knowledge-base.ts';
import { ledgerOf } from './ledger.ts';
import type { Target } from './target.ts';
import type { DueState, TargetState } from './state.ts';

export interface DueVerdict {
  /** As of the 资料日期. */
  readonly state: DueState;
  /** Keys of the facts that settled it; empty unless the state is `result`. */
  readonly settledBy: readonly string[];
}

const found = new WeakMap<KnowledgeBase, ReadonlyMap<string, DueVerdict>>();

/** Verdict by key of the event. Every due event belongs to one row of the ledger. */
export function verdictsOfDueEvents(kb: KnowledgeBase): ReadonlyMap<string, DueVerdict> {
  let verdicts = found.get(kb);
  if (!verdicts) found.set(kb, (verdicts = readVerdicts(ledgerOf(kb))));
  return verdicts;
}

/** What falls due is no standing thing: a row with due events is never one (drafts.ts). */
const isDue = (state: TargetState): state is DueState => state !== 'standing';

const readVerdicts = (ledger: readonly Target[]): Map<string, DueVerdict> =>
  new Map(
    ledger.flatMap(({ state, results, dueEvents }) =>
      isDue(state)
        ? dueEvents.map(({ key }): [string, DueVerdict] => [key, { state, settledBy: results.map((row) => row.key) }])
        : [],
    ),
  );
