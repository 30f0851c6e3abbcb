/** What places set themselves, for a topic, and in which order it is told. */
import type { KnowledgeBase } from '../knowledge-base.ts';
import { isPromise } from '../targets/kind.ts';
import { ledgerOf } from '../targets/ledger.ts';
import type { Target } from '../targets/target.ts';
import { measuresOfTopic, type Scope } from './of-measure.ts';

/** Whether a row of the ledger is of one of the measures of a topic, or a figure of one of its headline indicators. */
function belongsTo(kb: KnowledgeBase, topic: Scope): (row: Target) => boolean {
  const measures = new Set(measuresOfTopic(kb, topic));
  const indicators = new Set(topic.indicators);
  return (row) =>
    row.commitments.some(({ measure }) => measures.has(measure)) ||
    (row.measure !== null && measures.has(row.measure)) ||
    indicators.has(row.indicator ?? '');
}

/** The promises of a topic. */
export const targetsOfTopic = (kb: KnowledgeBase, topic: Scope): Target[] =>
  ledgerOf(kb).filter(isPromise).filter(belongsTo(kb, topic));

const asked = new WeakMap<KnowledgeBase, readonly { id: string; has: (row: Target) => boolean }[]>();

/** Ids of the topics that count a row among theirs: the same that `targetsOfTopic` asks, seen from the row. */
export function topicsOfTarget(kb: KnowledgeBase, row: Target): string[] {
  let topics = asked.get(kb);
  if (!topics)
    asked.set(kb, (topics = [...kb.topics.values()].map((topic) => ({ id: topic.id, has: belongsTo(kb, topic) }))));
  return topics.filter(({ has }) => has(row)).map(({ id }) => id);
}

/** A number and a printed day, a number, a printed day; of each the earliest due first. */
const rankOf = ({ figure, deadline }: Target): number => (figure ? 0 : 2) + (deadline.kind === 'printed' ? 0 : 1);

export const byTelling = (a: Target, b: Target): number =>
  rankOf(a) - rankOf(b) ||
  (a.deadline.day ?? '9999').localeCompare(b.deadline.day ?? '9999') ||
  a.key.localeCompare(b.key);
