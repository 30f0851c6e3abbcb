/** A policy as an entry of a tree: what it follows of those known, and how. */
import { formatYears } from '../../grammar/year.ts';
import { type ChainTie, policyChain } from '../../model/chains/policy-chain.ts';
import type { KnowledgeBase, Policy } from '../../model/knowledge-base.ts';
import { UNSTATED } from '../../schema/dates.ts';
import { POLICY_LEVELS } from '../../schema/policy.ts';
import { TREE } from '../../words/charts.ts';
import { POLICY_LEVEL } from '../../words/zh.ts';

export interface Entry {
  readonly key: string;
  readonly policy: Policy;
  /** What it follows, of those known. */
  readonly parents: readonly string[];
  readonly ties: ReadonlyMap<string, ChainTie>;
  /** From the country down. */
  readonly level: number;
  readonly text: string;
}

/** @param known ids of the policies that the tree may hold */
export function entryOf(kb: KnowledgeBase, policy: Policy, known: ReadonlySet<string>): Entry {
  const above = policyChain(kb, policy.id).above.filter((link) => link.distance === 1 && known.has(link.policy.id));
  // What it is based on goes before what it mentions, the nearest level before the farther one.
  const parents = above.toSorted(
    (a, b) =>
      a.tie.localeCompare(b.tie) || POLICY_LEVELS.indexOf(b.policy.level) - POLICY_LEVELS.indexOf(a.policy.level),
  );
  const year = policy.date === UNSTATED ? undefined : formatYears(policy.date);
  return {
    key: policy.id,
    policy,
    parents: parents.map((link) => link.policy.id),
    ties: new Map(above.map((link) => [link.policy.id, link.tie])),
    level: POLICY_LEVELS.indexOf(policy.level),
    text: TREE.entry(POLICY_LEVEL[policy.level], policy.title, year),
  };
}
