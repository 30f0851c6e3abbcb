/** What places set themselves, for a topic, and in which order it is told. */
import type { KnowledgeBase } from '../knowledge-base.ts';
import { isPromise } from '../targets/kind.ts';
import { ledgerOf } from '../targets/ledger.ts';
import type { Target } from '../targets/target.ts';
import { measuresOfTopic, type Scope } from './of-measure.ts';

/** The promises of a topic: of one of its measures, or a figure of one of its headline indicators. */
export function targetsOfTopic(kb: KnowledgeBase, topic: Scope): Target[] {
  const measures = new Set(measuresOfTopic(kb, topic));
  const indicators = new Set(topic.indicators);
  return ledgerOf(kb).filter(
    (row) =>
      isPromise(row) &&
      (row.commitments.some(({ measure }) => measures.has(measure)) ||
        (row.measure !== null && measures.has(row.measure)) ||
        indicators.has(row.indicator ?? '')),
  );
}

/** A number and a printed day, a number, a printed day; of each the earliest due first. */
export const rankOf = ({ figure, deadline }: Target): number =>
  (figure ? 0 : 2) + (deadline.kind === 'printed' ? 0 : 1);

export const byTelling = (a: Target, b: Target): number =>
  rankOf(a) - rankOf(b) ||
  (a.deadline.day ?? '9999').localeCompare(b.deadline.day ?? '9999') ||
  a.key.localeCompare(b.key);
