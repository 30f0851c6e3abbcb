/** The ledger of targets: every promise of the collection once, with its result where one is known; beside them the standards and standing arrangements. */
import type { KnowledgeBase } from '../knowledge-base.ts';
import { asOf, madeOn } from '../time/as-of.ts';
import { draftOf } from './drafts.ts';
import { joinPledges } from './pledges.ts';
import { stateOf } from './state.ts';
import type { Target } from './target.ts';

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
