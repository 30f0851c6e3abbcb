/** The state of every due event, taken from the ledger: the timeline says what the ledger says. */
import type { KnowledgeBase } from '../knowledge-base.ts';
import { ledgerOf, type Target } from './ledger.ts';
import type { DueState } from './state.ts';

export interface DueVerdict {
  /** As of the 资料日期. */
  readonly state: DueState;
  /** Keys of the facts that settled it; empty unless the state is `result`. */
  readonly settledBy: readonly string[];
}

const found = new WeakMap<KnowledgeBase, ReadonlyMap<string, DueVerdict>>();

/** Verdict by key of the event. An event that stands with several commitments is settled when all of them are. */
export function verdictsOfDueEvents(kb: KnowledgeBase): ReadonlyMap<string, DueVerdict> {
  let verdicts = found.get(kb);
  if (!verdicts) found.set(kb, (verdicts = readVerdicts(ledgerOf(kb))));
  return verdicts;
}

function readVerdicts(ledger: readonly Target[]): Map<string, DueVerdict> {
  const rows = ledger.flatMap((row) => eventKeys(row).map((key) => ({ key, row })));
  return new Map([...Map.groupBy(rows, ({ key }) => key)].map(([key, members]) => [key, judge(members)]));
}

const eventKeys = (row: Target): string[] => (row.kind === 'due' ? [row.key] : row.dueEvents.map(({ key }) => key));

function judge(rows: readonly { readonly row: Target }[]): DueVerdict {
  const open = rows.map(({ row }) => row.state).find((state) => state !== 'result');
  if (open && open !== 'standing') return { state: open, settledBy: [] };
  return {
    state: 'result',
    settledBy: [...new Set(rows.flatMap(({ row }) => row.results.map(({ key }) => key)))],
  };
}
