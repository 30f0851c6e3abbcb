/** How policies hang together: what one follows, what follows it, from the country down to the county. */
import { POLICY_LEVELS } from '../../schema/policy.ts';
import type { KnowledgeBase, Policy } from '../knowledge-base.ts';

/** `based`: it says that it follows the other; `cited`: the document that is the policy mentions the other. */
export type ChainTie = 'based' | 'cited';

export interface ChainLink {
  readonly policy: Policy;
  readonly tie: ChainTie;
  /** Where the citing document mentions it; empty for what is only registered. */
  readonly places: readonly { readonly document: string; readonly paragraph: number }[];
  /** Steps away from the policy asked for, from 1. */
  readonly distance: number;
}

export interface PolicyChain {
  /** What it follows, directly or through others. */
  readonly above: readonly ChainLink[];
  /** What follows it. */
  readonly below: readonly ChainLink[];
}

type Step = Omit<ChainLink, 'distance'>;

/** Policies that `policy` follows in one step. */
function stepUp(kb: KnowledgeBase, policy: Policy): Step[] {
  const citations = policy.document ? kb.of.document.citations(policy.document) : [];
  const placesOf = (id: string) => {
    const rows = citations.filter((row) => row.policy === id);
    return [...new Map(rows.map(({ document, paragraph }) => [paragraph, { document, paragraph }])).values()];
  };
  const based = policy.based_on.flatMap((id) => kb.policies.get(id) ?? []);
  const cited = [...new Set(citations.map((row) => row.policy))]
    .filter((id) => id !== policy.id && !policy.based_on.includes(id))
    .flatMap((id) => kb.policies.get(id) ?? []);
  // Two entries for two parts of one document (a proposal and its reply) do not cite each other by standing in it.
  const others = cited.filter((entry) => entry.document === undefined || entry.document !== policy.document);
  return [
    ...based.map((entry) => ({ policy: entry, tie: 'based' as const, places: placesOf(entry.id) })),
    ...others.map((entry) => ({ policy: entry, tie: 'cited' as const, places: placesOf(entry.id) })),
  ];
}

/** Policies that follow `policy` in one step. */
function stepDown(kb: KnowledgeBase, policy: Policy): Step[] {
  const citing = kb.of.policy.citations(policy.id).flatMap(({ document }) => kb.of.document.policies(document));
  const candidates = new Map([...kb.of.policy.followers(policy.id), ...citing].map((entry) => [entry.id, entry]));
  return [...candidates.values()].flatMap((entry) => {
    const step = stepUp(kb, entry).find((above) => above.policy.id === policy.id);
    return step && entry.id !== policy.id ? [{ ...step, policy: entry }] : [];
  });
}

function closure(kb: KnowledgeBase, start: Policy, step: (kb: KnowledgeBase, policy: Policy) => Step[]): ChainLink[] {
  const found = new Map<string, ChainLink>();
  let frontier = [start];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const next: Policy[] = [];
    for (const from of frontier)
      for (const link of step(kb, from)) {
        if (link.policy.id === start.id || found.has(link.policy.id)) continue;
        // A mention does not carry: what a mentioned policy rests on is not what this one rests on.
        if (link.tie === 'cited' && from !== start) continue;
        found.set(link.policy.id, { ...link, distance });
        if (link.tie === 'based') next.push(link.policy);
      }
    frontier = next;
  }
  const rank = ({ policy }: ChainLink) => POLICY_LEVELS.indexOf(policy.level);
  return [...found.values()].toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.tie.localeCompare(b.tie) ||
      a.distance - b.distance ||
      a.policy.id.localeCompare(b.policy.id),
  );
}

/** The chain of a policy; both halves are empty where nothing is known. Cycles end where they began. */
export function policyChain(kb: KnowledgeBase, id: string): PolicyChain {
  const policy = kb.policies.get(id);
  return policy
    ? { above: closure(kb, policy, stepUp), below: closure(kb, policy, stepDown) }
    : { above: [], below: [] };
}
