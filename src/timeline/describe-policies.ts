/** Policies of the country and the provinces as the timeline draws them, with what the tables tie to them. */
import { formatPeriodPlain } from '../grammar/format.ts';
import type { DatedEvent, KnowledgeBase, Policy } from '../model/knowledge-base.ts';
import { isDoubtful } from '../model/reference/reference.ts';
import { parsePeriod } from '../schema/dates.ts';
import type { PolicyMark, Tie } from './policy-mark.ts';

/** Policies drawn at most: those that most documents cite. */
export const MOST_POLICIES = 24;

/** In time order. Only what a document cites and what has a date, be it from outside: a doubtful one is never drawn. */
export function describePolicies(kb: KnowledgeBase, events: readonly DatedEvent[], most = MOST_POLICIES): PolicyMark[] {
  const byPlace = Map.groupBy(events, ({ document, paragraph }) => `${document} ${paragraph}`);
  const byDocument = Map.groupBy(events, ({ document }) => document);
  const marks = [...kb.policies.values()].flatMap((policy) => {
    if (policy.level !== 'national' && policy.level !== 'provincial') return [];
    const mark = describePolicy(kb, policy, { byPlace, byDocument });
    return mark ? [{ mark, weight: weigh(kb, mark) }] : [];
  });
  return marks
    .toSorted((a, b) => b.weight - a.weight || a.mark.id.localeCompare(b.mark.id))
    .slice(0, most)
    .map(({ mark }) => mark)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
}

const dayOf = ({ start, end }: PolicyMark): string => start ?? end ?? '';

/** A ground weighs more than any number of mentions. */
const weigh = (kb: KnowledgeBase, { id, ties }: PolicyMark): number =>
  new Set(kb.of.policy.citations(id).map(({ document }) => document)).size +
  (ties.some(({ tie }) => tie === 'based') ? 1000 : 0);

/** Events by document and paragraph, and by document: grouped once, asked by every policy. */
interface Grouped {
  readonly byPlace: ReadonlyMap<string, readonly DatedEvent[]>;
  readonly byDocument: ReadonlyMap<string, readonly DatedEvent[]>;
}

function describePolicy(kb: KnowledgeBase, policy: Policy, { byPlace, byDocument }: Grouped): PolicyMark | undefined {
  const citations = kb.of.policy.citations(policy.id);
  if (citations.length === 0) return undefined;
  const own = parsePeriod(policy.date);
  const outside = own
    ? undefined
    : kb.reference.policy(policy.id).find((row) => row.field === 'date' && !isDoubtful(row));
  const date = outside?.value ?? policy.date;
  const period = parsePeriod(date);
  if (!period) return undefined;
  const places = new Set(citations.map(({ document, paragraph }) => `${document} ${paragraph}`));
  const beside = [...places].flatMap((place) => byPlace.get(place) ?? []);
  const issue = own && beside.find((row) => isIssueOf(row, policy, policy.region));
  const ties = new Map<string, Tie>();
  for (const row of beside)
    if (row.importance === 'milestone' && row !== issue && endsAfter(row, period.start)) ties.set(row.key, 'paragraph');
  for (const row of issuesBasedOn(kb, policy, byDocument)) ties.set(row.key, 'based');
  return {
    id: policy.id,
    title: policy.title.replace(/^《(.*)》$/, '$1'),
    region: policy.region,
    date,
    when: formatPeriodPlain(date),
    ...{ start: period.start, end: period.end, precision: period.precision },
    reference: outside !== undefined,
    event: issue?.key ?? null,
    ties: [...ties].map(([key, tie]) => ({ key, tie })),
  };
}

/** An event that is the issue of a policy: of its kind, its place and its date. */
const isIssueOf = (row: DatedEvent, policy: Policy, region: string): boolean =>
  row.kind === 'issue' && row.region === region && row.date === policy.date && row.importance !== 'minor';

/** What came before the policy cannot follow it. */
const endsAfter = ({ date }: DatedEvent, start: string | null): boolean =>
  start === null || (parsePeriod(date)?.end ?? '9999') >= start;

/** Issues of documents that are policies themselves and name this one as their ground. */
function issuesBasedOn(kb: KnowledgeBase, policy: Policy, byDocument: Grouped['byDocument']): DatedEvent[] {
  return kb.of.policy.followers(policy.id).flatMap((follower) => {
    const { document } = follower;
    if (document === undefined) return [];
    return (byDocument.get(document) ?? []).filter((row) => isIssueOf(row, follower, follower.region));
  });
}
