/** The ledger of targets: every target, plan, standard, planned measure and due date of the collection, with its result where one is known. */
import type { KIND_OF_TARGET } from '../../words/targets.ts';
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { asOf, lastDay, madeOn } from '../time/as-of.ts';
import { fromAdoption, fromEvent, fromObservation } from './drafts.ts';
import type { Result } from './results.ts';
import { stateOf, type TargetState } from './state.ts';
import type { Strength } from './strength.ts';

export interface Target {
  /** `<document>/<id>` of the row it was taken from. */
  key: string;
  document: string;
  kind: keyof typeof KIND_OF_TARGET;
  region: string;
  institution: string | null;
  indicator: string | null;
  measure: string | null;
  /** The figure, where there is one. */
  figure: Observation | null;
  /** What is to be reached or done, in our own words. */
  wording: string;
  strength: Strength;
  note: string | null;
  /** Day on which the document speaks. */
  made: string | null;
  /** EDTF, or 未说明. */
  due: string;
  /** Last day of `due`; null when the end is open or unstated. */
  dueDay: string | null;
  paragraph: number;
  /** Due events that this row covers. */
  dueEvents: readonly DatedEvent[];
  results: readonly Result[];
  /** As of the 资料日期. */
  state: TargetState;
}

/** Rows on one page of the ledger. Changing it moves permalinks to rows beyond the first page. */
export const TARGETS_PER_PAGE = 500;

/** Pages, timeline and data files all read the same ledger; it is built once. */
const built = new WeakMap<KnowledgeBase, readonly Target[]>();

/** The ledger of a knowledge base. */
export function ledgerOf(kb: KnowledgeBase): readonly Target[] {
  let ledger = built.get(kb);
  if (!ledger) built.set(kb, (ledger = buildLedger(kb)));
  return ledger;
}

/**
 * Builds the ledger. The order (day made, document, paragraph, key) is that of an account book: what comes later is added below, and no row moves.
 *
 * A due event whose measure is planned in the same paragraph with the same end is no row of its own: it stands with that commitment.
 */
export function buildLedger(kb: KnowledgeBase): Target[] {
  const day = asOf(kb);
  const due = kb.events.filter(({ kind }) => kind === 'due');
  const planned = kb.adoptions.filter(({ status }) => status === 'planned');
  const eventsOf = Map.groupBy(due, (event) => planOf(event, event.date));
  const plans = new Set(planned.map((row) => planOf(row, row.end)));
  const drafts = [
    ...kb.observations.filter(({ nature }) => nature !== 'actual').map((row) => fromObservation(kb, row)),
    ...planned.map((row) => fromAdoption(kb, row, eventsOf.get(planOf(row, row.end)) ?? [])),
    ...due.filter((event) => !plans.has(planOf(event, event.date))).map((event) => fromEvent(kb, event)),
  ];
  return drafts
    .map((draft) => {
      const document = kb.documents.get(draft.document);
      const dueDay = lastDay(draft.due);
      const state = stateOf({ kind: draft.kind, dueDay, results: draft.results }, day);
      return { ...draft, made: document ? madeOn(document) : null, dueDay, state };
    })
    .toSorted(byEntry);
}

/** What a due event and a commitment share when they are one plan. */
const planOf = ({ document, paragraph, measure }: Adoption | DatedEvent, end: string | null): string =>
  [document, paragraph, measure, lastDay(end)].join(' ');

const byEntry = (a: Target, b: Target): number =>
  (a.made ?? '').localeCompare(b.made ?? '') ||
  a.document.localeCompare(b.document) ||
  a.paragraph - b.paragraph ||
  a.key.localeCompare(b.key);
