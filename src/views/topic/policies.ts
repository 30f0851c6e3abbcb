/** On a topic's page: the policies behind it, by level. */
import { policiesBehind } from '../../model/adoptions/adopters.ts';
import type { KnowledgeBase, Policy, Topic } from '../../model/knowledge-base.ts';
import { adoptionsOfTopic } from '../../model/topics/of-measure.ts';
import { POLICY_LEVELS } from '../../schema/policy.ts';
import { type Link, type Place, placeOf, policyLink } from '../link.ts';

export interface TopicPolicies {
  /** From the country down; levels without one are left out. */
  readonly levels: readonly {
    readonly level: Policy['level'];
    readonly policies: readonly { readonly policy: Link; readonly number: string; readonly place: Place | undefined }[];
  }[];
  readonly more: number;
}

const MOST_POLICIES = 7;

export function viewTopicPolicies(kb: KnowledgeBase, topic: Topic): TopicPolicies {
  const named = topic.measures.flatMap((id) => kb.measures.get(id)?.policies ?? []);
  // Those that curators name, then those cited in most of its paragraphs.
  const behind = policiesBehind(kb, named, adoptionsOfTopic(kb, topic)).toSorted(
    (a, b) =>
      Number(named.includes(b.policy.id)) - Number(named.includes(a.policy.id)) || b.places.length - a.places.length,
  );
  const shown = behind.slice(0, MOST_POLICIES);
  return {
    levels: POLICY_LEVELS.map((level) => ({
      level,
      policies: shown
        .filter(({ policy }) => policy.level === level)
        .map(({ policy, places: [place] }) => ({
          policy: policyLink(kb, policy.id),
          number: policy.number,
          place: place && placeOf(kb, place),
        })),
    })).filter(({ policies }) => policies.length > 0),
    more: behind.length - shown.length,
  };
}
