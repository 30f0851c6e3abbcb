/** What the page of a topic (专题) says: one page that answers, computed from the tables; and the index of topics. */
import { topicPath } from '../grammar/paths.ts';
import type { KnowledgeBase, Topic } from '../model/knowledge-base.ts';
import { measuresOfTopic } from '../model/topics/of-measure.ts';
import { TOPIC } from '../words/topic.ts';
import { type DifficultyView, type ObservationView, viewDifficulty } from './facts.ts';
import type { Link } from './link.ts';
import type { Section } from './record.ts';
import { type TopicConditions, viewTopicConditions } from './topic/conditions.ts';
import { type TopicPolicies, viewTopicPolicies } from './topic/policies.ts';
import { type TopicReading, viewTopicReading } from './topic/reading.ts';
import { type TopicResults, viewTopicResults } from './topic/results.ts';
import { sayTopic } from './topic/sentence.ts';
import { type TopicStanding, viewTopicStanding } from './topic/standing.ts';
import { type TopicTargets, viewTopicTargets } from './topic/targets.ts';
import { type TopicWho, viewTopicWho } from './topic/who.ts';

export interface TopicView {
  readonly sentence: string;
  readonly sections: readonly Section[];
  readonly who: TopicWho;
  readonly results: TopicResults;
  readonly standing: TopicStanding;
  readonly targets: TopicTargets;
  readonly problems: { readonly shown: readonly DifficultyView[]; readonly more: number };
  readonly conditions: TopicConditions;
  readonly policies: TopicPolicies;
  readonly reading: TopicReading;
  /** Every figure of the page, for its evidence. */
  readonly observations: readonly ObservationView[];
}

const MOST_PROBLEMS = 6;

export function viewTopic(kb: KnowledgeBase, topic: Topic): TopicView {
  const results = viewTopicResults(kb, topic);
  const standing = viewTopicStanding(kb, topic);
  const targets = viewTopicTargets(kb, topic, ['topic', topic.id]);
  const conditions = viewTopicConditions(kb, topic);
  const problems = measuresOfTopic(kb, topic).flatMap((id) => kb.of.measure.problems(id));
  return {
    sentence: sayTopic(kb, topic),
    sections: Object.entries(TOPIC.sections).map(([id, name]) => ({ id, name })),
    who: viewTopicWho(kb, topic, `${topicPath(topic.id)}#reading`),
    results,
    standing,
    targets,
    problems: {
      shown: problems.slice(0, MOST_PROBLEMS).map((row) => viewDifficulty(kb, row)),
      more: Math.max(0, problems.length - MOST_PROBLEMS),
    },
    conditions,
    policies: viewTopicPolicies(kb, topic),
    reading: viewTopicReading(kb, topic),
    observations: [
      ...results.results.flatMap(({ figures }) => figures),
      ...standing.rows.flatMap(({ cells }) => cells.flat().map(({ observation }) => observation)),
      ...targets.shown.flatMap(({ figure }) => figure ?? []),
      ...conditions.money,
    ],
  };
}

export interface TopicEntryView {
  readonly link: Link;
  readonly question: string;
  readonly sentence: string;
}

/** The index, in the order of the registry. */
export const viewTopics = (kb: KnowledgeBase): TopicEntryView[] =>
  [...kb.topics.values()].map((topic) => ({
    link: { name: topic.name, path: topicPath(topic.id) },
    question: topic.question,
    sentence: sayTopic(kb, topic),
  }));
