/** How policies hang together, as a tree from the country down to the county. */
import { sortTree } from '../../charts/sort-tree.ts';
import { layOutTree, type Tree } from '../../charts/tree.ts';
import { type ChainTie, policyChain } from '../../model/chains/policy-chain.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { TREE } from '../../words/charts.ts';
import { type Link, policyLink, restOf } from '../link.ts';
import { entryOf } from './tree-entry.ts';

export interface TreeNode {
  readonly policy: Link;
  /** How it is tied to each policy that it follows. */
  readonly ties: ReadonlyMap<string, ChainTie>;
  /** Its document is held. */
  readonly isHeld: boolean;
  readonly isSelf: boolean;
}

export interface ChainTreeView {
  readonly drawings: readonly {
    readonly name: 'broad' | 'small';
    readonly width: number;
    readonly font: number;
    readonly tree: Tree;
  }[];
  /** In the order of the drawings. */
  readonly nodes: readonly TreeNode[];
  readonly description: string;
  readonly rest: Link | undefined;
}

export interface ChainTreeOptions {
  /** The policy whose page it is. */
  readonly self?: string;
  /** Policies drawn; sixteen unless told. */
  readonly most?: number;
}

const SIZES = [
  { name: 'broad', width: 720, font: 14, indent: 44 },
  { name: 'small', width: 320, font: 13.5, indent: 18 },
] as const;
const [MOST, MOST_NAMED] = [16, 2];

/** The policies of a chain: itself, what it states that it follows and what follows it so; where nothing is stated, what it mentions. */
export function chainOf(kb: KnowledgeBase, id: string): string[] {
  const { above, below } = policyChain(kb, id);
  const links = [...above, ...below];
  const stated = links.filter(({ tie }) => tie === 'based');
  return [id, ...(stated.length > 0 ? stated : links).map(({ policy }) => policy.id)];
}

/** Draws the policies given, each below one that it follows, if that is among them; `undefined` for fewer than two. */
export function viewChainTree(
  kb: KnowledgeBase,
  ids: readonly string[],
  { self, most = MOST }: ChainTreeOptions = {},
): ChainTreeView | undefined {
  const policies = [...new Set(ids)].flatMap((id) => kb.policies.get(id) ?? []);
  if (policies.length < 2) return undefined;
  const known = new Set(policies.map(({ id }) => id));
  const all = policies.map((policy) => entryOf(kb, policy, known));
  const tied = new Set(all.flatMap(({ key, parents }) => (parents.length > 0 ? [key, ...parents] : [])));
  const shown = all
    .toSorted(
      (a, b) => Number(b.key === self) - Number(a.key === self) || Number(tied.has(b.key)) - Number(tied.has(a.key)),
    )
    .slice(0, most)
    .toSorted((a, b) => a.level - b.level || a.policy.title.localeCompare(b.policy.title, 'zh-CN'));
  const levels = [...new Set(shown.map(({ level }) => level))].toSorted((a, b) => a - b);
  const sorted = sortTree(shown.map((entry) => ({ ...entry, level: levels.indexOf(entry.level) })));
  const entries = sorted.map(({ entry: { key, text }, depth, parents, others }) => ({
    ...{ key, text, depth, parents },
    note: others.length === 0 ? undefined : TREE.also(titlesOf(kb, others.slice(0, MOST_NAMED)), others.length),
  }));
  return {
    drawings: SIZES.map(({ name, ...size }) => ({ name, ...size, tree: layOutTree(entries, size) })),
    nodes: sorted.map(({ entry: { key, policy, ties } }) => ({
      policy: policyLink(kb, key),
      ties,
      isHeld: policy.document !== undefined,
      isSelf: key === self,
    })),
    description: TREE.label(
      sorted.map(({ entry: { policy, parents } }) => TREE.follows(policy.title, titlesOf(kb, parents))),
    ),
    rest: restOf(policies.length > most, TREE.more(policies.length - most), '/policies/'),
  };
}

const titlesOf = (kb: KnowledgeBase, ids: readonly string[]): string[] => ids.map((id) => policyLink(kb, id).name);
