/** On a topic's page: what it takes. From the action boxes of its cases, and the sums that documents state beside the measure. */
import { casePath } from '../../grammar/paths.ts';
import type { Case, KnowledgeBase, Topic } from '../../model/knowledge-base.ts';
import { sumsOfTopic } from '../../model/topics/figures.ts';
import { adoptionsOfTopic, measuresOfTopic } from '../../model/topics/of-measure.ts';
import { UNSTATED } from '../../schema/dates.ts';
import { placesOf } from '../../schema/case.ts';
import { type SupportedView, viewSupported } from '../case.ts';
import { type ObservationView, viewObservation } from '../facts.ts';
import type { Link } from '../link.ts';

export interface TopicConditions {
  /** Of each case what it costs, if that is stated, and what is to be made ready. */
  readonly cases: readonly {
    readonly title: Link;
    readonly cost: SupportedView | undefined;
    readonly prepare: readonly SupportedView[];
  }[];
  /** Sums among the headline figures, of documents that take the measure. */
  readonly money: readonly ObservationView[];
}

const [MOST_CASES, MOST_ITEMS, MOST_SUMS] = [3, 2, 5];

/** Cases of one of its measures: those of its first measures first, one place before several, as they say what they did themselves. */
export function casesOfTopic(kb: KnowledgeBase, topic: Topic): Case[] {
  const named = topic.measures.flatMap((id) => kb.of.measure.cases(id));
  const below = measuresOfTopic(kb, topic).flatMap((id) => kb.of.measure.cases(id));
  return [...new Set([...named, ...below])].toSorted((a, b) => placesOf(a).length - placesOf(b).length);
}

export function viewTopicConditions(kb: KnowledgeBase, topic: Topic): TopicConditions {
  const taking = new Set(adoptionsOfTopic(kb, topic).map(({ document }) => document));
  return {
    cases: casesOfTopic(kb, topic)
      .filter((entry) => placesOf(entry).length === 1)
      .slice(0, MOST_CASES)
      .map(({ id, title, action: { cost, prepare } }) => ({
        title: { name: title, path: casePath(id) },
        cost: cost.text === UNSTATED ? undefined : viewSupported(kb, cost),
        prepare: prepare
          .filter(({ cites }) => cites.length > 0)
          .slice(0, MOST_ITEMS)
          .map((item) => viewSupported(kb, item)),
      })),
    money: sumsOfTopic(kb, topic, taking)
      .slice(0, MOST_SUMS)
      .map((row) => viewObservation(kb, row)),
  };
}
