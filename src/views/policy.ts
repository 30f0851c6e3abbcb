/** What the page of a policy and the index of policies say. */
import { documentPath, searchPath } from '../grammar/paths.ts';
import { measuresBeside } from '../model/chains/measures-beside.ts';
import { type ChainTie, policyChain } from '../model/chains/policy-chain.ts';
import type { KnowledgeBase, Policy } from '../model/knowledge-base.ts';
import { isDoubtful } from '../model/reference/reference.ts';
import { UNSTATED } from '../schema/dates.ts';
import { POLICY_LEVELS } from '../schema/policy.ts';
import { CHAIN, MENTIONS } from '../words/links.ts';
import { POLICY } from '../words/policy.ts';
import { REFERENCE } from '../words/reference.ts';
import { NOT_HELD } from '../words/zh.ts';
import { type Link, measureLink, type Place, placeOf, policyLink, regionLink, restOf } from './link.ts';
import { type MentionGroup, viewMentions } from './mentions.ts';
import { cutPages, type ListPage } from './paging.ts';
import type { RecordLine, Section } from './record.ts';
import { type PolicyReference, viewPolicyReference } from './reference.ts';

type Level = Policy['level'];

export interface PolicyView {
  readonly sections: readonly Section[];
  readonly record: readonly RecordLine[];
  /** From outside; no evidence. */
  readonly reference: PolicyReference;
  readonly citations: readonly {
    readonly document: Link;
    readonly region: string;
    readonly rows: readonly { readonly place: Place; readonly printed: string; readonly note: string | null }[];
  }[];
  /** The way to the documents that are not listed. */
  readonly rest: Link | undefined;
  readonly chain: readonly ChainLevel[];
  /** Nothing is known above or below it. */
  readonly isAlone: boolean;
  readonly measures: readonly Link[];
  readonly mentions: readonly MentionGroup[];
}

/** The policies of one level in a chain. */
export interface ChainLevel {
  readonly level: Level;
  readonly entries: readonly ChainEntry[];
}

export interface ChainEntry {
  readonly policy: Link;
  /** How it is tied; `undefined` for the policy whose page this is. */
  readonly tie: { readonly kind: ChainTie; readonly side: 'above' | 'below'; readonly between: number } | undefined;
  /** Path of its document, where it is held. */
  readonly document: string | undefined;
  readonly places: readonly Place[];
}

/** Citing documents that are listed. */
const MOST_DOCUMENTS = 50;

export function viewPolicy(kb: KnowledgeBase, policy: Policy): PolicyView {
  const citations = kb.of.policy.citations(policy.id);
  const citing = Map.groupBy(citations, ({ document }) => document);
  const chain = viewChain(kb, policy);
  const reference = viewPolicyReference(kb, policy);
  const measures = measuresBeside(kb, policy.id).map(({ id }) => measureLink(kb, id));
  return {
    sections: [
      ...(policy.repair ? [{ id: 'repair', name: POLICY.repairTitle }] : []),
      ...(reference.facts.length + reference.benchmarks.length > 0 ? [{ id: 'reference', name: REFERENCE.word }] : []),
      { id: 'citations', name: POLICY.citations, count: citations.length },
      { id: 'chain', name: CHAIN.title },
      ...(measures.length > 0 ? [{ id: 'measures', name: POLICY.measures, count: measures.length }] : []),
      { id: 'mentions', name: MENTIONS.title },
    ],
    record: recordOf(kb, policy),
    reference,
    rest: restOf(citing.size > MOST_DOCUMENTS, POLICY.rest(citing.size - MOST_DOCUMENTS), searchPath(policy.title)),
    citations: [...citing].slice(0, MOST_DOCUMENTS).map(([id, rows]) => {
      const document = kb.documents.get(id);
      return {
        document: { name: document?.title ?? id, path: documentPath(id) },
        region: document ? regionLink(kb, document.region).name : '',
        rows: rows.map((row) => ({ place: placeOf(kb, row), printed: row.printed, note: row.note })),
      };
    }),
    chain,
    isAlone: chain.flatMap(({ entries }) => entries).length === 1,
    measures,
    mentions: viewMentions(kb, { kind: 'policy', id: policy.id }),
  };
}

function recordOf(kb: KnowledgeBase, policy: Policy): RecordLine[] {
  const { record } = POLICY;
  const document = policy.document ? kb.documents.get(policy.document) : undefined;
  return [
    { name: record.number, text: policy.number },
    { name: record.issuer, text: policy.issuer },
    { name: record.date, period: policy.date },
    { name: record.region, links: [regionLink(kb, policy.region)] },
    ...(policy.aliases.length > 0 ? [{ name: record.aliases, text: policy.aliases.join('、') }] : []),
    ...(document
      ? [{ name: record.document, links: [{ name: document.title, path: documentPath(document.id) }] }]
      : []),
  ];
}

function viewChain(kb: KnowledgeBase, policy: Policy): ChainLevel[] {
  const { above, below } = policyChain(kb, policy.id);
  const side = (links: typeof above, of: 'above' | 'below') =>
    links.map((link) => ({
      level: link.policy.level,
      policy: policyLink(kb, link.policy.id),
      tie: { kind: link.tie, side: of, between: link.distance - 1 },
      document: link.policy.document && documentPath(link.policy.document),
      places: link.places.map((place) => placeOf(kb, place)),
    }));
  const self = {
    level: policy.level,
    policy: policyLink(kb, policy.id),
    tie: undefined,
    document: undefined,
    places: [],
  };
  const entries = [...side(above, 'above'), self, ...side(below, 'below')];
  return POLICY_LEVELS.map((level) => ({ level, entries: entries.filter((entry) => entry.level === level) })).filter(
    (group) => group.entries.length > 0,
  );
}

export interface PolicyGroup {
  readonly level: Level;
  readonly policies: readonly { readonly policy: Link; readonly line: string }[];
}

/** Its number as documents print it; failing that, the one found outside, which says so. */
function sayNumber(kb: KnowledgeBase, policy: Policy): string {
  if (policy.number !== UNSTATED) return policy.number;
  const found = kb.reference.policy(policy.id).find((row) => row.field === 'number' && !isDoubtful(row));
  return found ? `${REFERENCE.word} ${found.value}` : '';
}

/** The index in pages: by level, in pinyin order. */
export function viewPolicyPages(kb: KnowledgeBase): (ListPage<Policy> & { groups: PolicyGroup[] })[] {
  const byTitle = new Intl.Collator('zh-CN').compare;
  const sorted = [...kb.policies.values()].toSorted((a, b) => byTitle(a.title, b.title));
  const inOrder = POLICY_LEVELS.flatMap((level) => sorted.filter((policy) => policy.level === level));
  return cutPages(inOrder).map((page) => ({ ...page, groups: groupByLevel(kb, page.entries) }));
}

function groupByLevel(kb: KnowledgeBase, entries: readonly Policy[]): PolicyGroup[] {
  return POLICY_LEVELS.flatMap((level) => {
    const policies = entries.filter((policy) => policy.level === level);
    if (policies.length === 0) return [];
    return [
      {
        level,
        policies: policies.map((policy) => ({
          policy: policyLink(kb, policy.id),
          line: POLICY.index.line(
            sayNumber(kb, policy),
            regionLink(kb, policy.region).name,
            kb.of.policy.citations(policy.id).length,
            policy.document ? POLICY.held : NOT_HELD,
          ),
        })),
      },
    ];
  });
}
