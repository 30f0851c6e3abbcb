/** The ledger of targets: every promise of the collection once, with its result where one is known; beside them the standards and standing arrangements. */
import type { KIND_OF_TARGET } from '../../words/targets.ts';
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { asOf, madeOn } from '../time/as-of.ts';
import type { Deadline } from './deadline.ts';
import { draftOf } from './drafts.ts';
import { joinPledges } from './pledges.ts';
import type { Result } from './results.ts';
import { stateOf, type TargetState } from './state.ts';
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

/** Rows on one page of the ledger. Changing it moves permalinks to rows beyond the first page. */
export const TARGETS_PER_PAGE = 500;

/** Whether a row is a promise and counts; standards and standing arrangements are listed apart. */
export const isPromise = ({ kind }: Pick<Target, 'kind'>): boolean => kind !== 'standard' && kind !== 'arrangement';

/** Year in which a promise falls due as printed; null where the text prints none. */
export const yearDue = ({ deadline }: Pick<Target, 'deadline'>): number | null =>
  deadline.kind === 'printed' && deadline.day ? Number(deadline.day.slice(0, 4)) : null;

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
 */
export function buildLedger(kb: KnowledgeBase): Target[] {
  const day = asOf(kb);
  return joinPledges(kb)
    .flatMap((pledge) => draftOf(kb, pledge) ?? [])
    .map((draft) => {
      const document = kb.documents.get(draft.document);
      return { ...draft, made: document ? madeOn(document) : null, state: stateOf(draft, day) };
    })
    .toSorted(byEntry);
}

const byEntry = (a: Target, b: Target): number =>
  (a.made ?? '').localeCompare(b.made ?? '') ||
  a.document.localeCompare(b.document) ||
  a.paragraph - b.paragraph ||
  a.key.localeCompare(b.key);
