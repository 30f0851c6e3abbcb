/** What has become of targets, as far as the documents at hand tell. Silence is no failure: never 未完成. */
import { dayNumber } from './days.ts';
import type { TimelineEvent } from './event.ts';

export const DUE_STATUSES = ['upcoming', 'no-result', 'later-record'] as const;
/** Not yet due · due, and no public result found here · due, and another document reports on it. */
export type DueStatus = (typeof DUE_STATUSES)[number];

/** Status of a target on a day; `undefined` for what is no target or has no due day. */
export function dueStatus(event: TimelineEvent, today: number): DueStatus | undefined {
  const due = event.kind === 'due' && event.end !== null ? dayNumber(event.end) : undefined;
  if (due === undefined) return undefined;
  if (due >= today) return 'upcoming';
  return event.laterRecord ? 'later-record' : 'no-result';
}
