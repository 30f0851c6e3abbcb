/** The lane above the others: policies of the country and the provinces, and what they are tied to. */
import { TIMELINE } from '../words/timeline.ts';
import type { TimelineEvent } from './event.ts';
import type { Connection, PolicyMark } from './policy-mark.ts';
import { sizeEvent, type SizedEvent } from './size.ts';

const PREFIX = 'policy:';
export const policyKey = (id: string): string => PREFIX + id;
export const isPolicyKey = (key: string): boolean => key.startsWith(PREFIX);

/** The mark of a policy, drawn as an event is; `undefined` where an event stands for it. */
export function sizePolicy(policy: PolicyMark): SizedEvent | undefined {
  if (policy.event !== null) return undefined;
  const isLead = policy.ties.some(({ tie }) => tie === 'based');
  const event: TimelineEvent = {
    ...{ key: policyKey(policy.id), title: policy.title, kind: 'issue', date: policy.date, when: policy.when },
    ...{ basis: 'printed', start: policy.start, end: policy.end, precision: policy.precision },
    ...{ regions: [policy.region], measures: [], document: '', paragraph: 0, note: null },
    ...{ planned: false, state: null, settledBy: [] },
    ...(isLead && { importance: 'milestone' as const }),
  };
  const sized = sizeEvent(event);
  const text = policy.reference ? `${policy.title}·${TIMELINE.reference}` : policy.title;
  return sized && { ...sized, text, dashed: sized.dashed || policy.reference, policy };
}

/** The lines between policies and those of the events that are shown. */
export const connectionsOf = (policies: readonly PolicyMark[], shown: ReadonlySet<string>): Connection[] =>
  policies.flatMap(({ id, event, reference, ties }) =>
    ties
      .filter(({ key }) => shown.has(key) && (event === null || shown.has(event)))
      .map(({ key, tie }) => ({ from: event ?? policyKey(id), to: key, tie, reference })),
  );

/** The policies a filter leaves: those tied to what is shown; all of them while nothing is filtered. */
export const policiesBeside = (
  policies: readonly PolicyMark[],
  shown: ReadonlySet<string>,
  isFiltered: boolean,
): readonly PolicyMark[] =>
  isFiltered ? policies.filter(({ ties }) => ties.some(({ key }) => shown.has(key))) : policies;
