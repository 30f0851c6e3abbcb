/** On a topic's page: the policies behind it by level, its cases, and where to read on. */
import { casePath, comparePath } from '../../grammar/paths.ts';
import { policiesBehind } from '../../model/adoptions/adopters.ts';
import type { KnowledgeBase, Policy, Topic } from '../../model/knowledge-base.ts';
import { resultsOfTopic } from '../../model/topics/figures.ts';
import { placesOf } from '../../schema/case.ts';
import { POLICY_LEVELS } from '../../schema/policy.ts';
import { TOPIC } from '../../words/topic.ts';
import {
  documentLink,
  indicatorLink,
  type Link,
  measureLink,
  type Place,
  placeOf,
  policyLink,
  regionLink,
} from '../link.ts';
import { casesOfTopic } from './conditions.ts';
import { adoptionsOfTopic } from './who.ts';

export interface TopicPolicies {
  /** From the country down; levels without one are left out. */
  readonly levels: readonly {
    readonly level: Policy['level'];
    readonly policies: readonly { readonly policy: Link; readonly number: string; readonly place: Place | undefined }[];
  }[];
  readonly more: number;
}

export interface TopicReading {
  readonly cases: readonly { readonly title: Link; readonly regions: readonly Link[]; readonly period: string }[];
  readonly measures: readonly Link[];
  readonly indicators: readonly Link[];
  readonly documents: readonly { readonly document: Link; readonly records: number }[];
  readonly links: readonly Link[];
}

const [MOST_POLICIES, MOST_CASES, MOST_DOCUMENTS, MOST_COMPARED] = [7, 6, 5, 4];

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

export function viewTopicReading(kb: KnowledgeBase, topic: Topic): TopicReading {
  const adoptions = adoptionsOfTopic(kb, topic);
  const records = [...Map.groupBy(adoptions, ({ document }) => document)].toSorted(
    ([a, rows], [b, others]) => others.length - rows.length || a.localeCompare(b),
  );
  const compared = [...new Set(resultsOfTopic(kb, topic).map(({ region }) => region))].slice(0, MOST_COMPARED);
  const compare = `${comparePath(...compared)}&indicators=${topic.indicators.join(',')}`;
  return {
    cases: casesOfTopic(kb, topic)
      .slice(0, MOST_CASES)
      .map((entry) => ({
        title: { name: entry.title, path: casePath(entry.id) },
        regions: placesOf(entry).map((code) => regionLink(kb, code)),
        period: entry.period,
      })),
    measures: topic.measures.map((id) => measureLink(kb, id)),
    indicators: topic.indicators.map((id) => indicatorLink(kb, id)),
    documents: records
      .slice(0, MOST_DOCUMENTS)
      .map(([id, rows]) => ({ document: documentLink(kb, id), records: rows.length })),
    links: [
      ...(compared.length > 1 ? [{ name: TOPIC.reading.compare(compared.length), path: compare }] : []),
      { name: TOPIC.reading.timeline, path: `/timeline/?measure=${topic.measures[0]}` },
      { name: TOPIC.reading.targets, path: `/targets/?measure=${topic.measures[0]}#ledger` },
    ],
  };
}
