/** On a topic's page: its cases, and where to read on. */
import { casePath, comparePath } from '../../grammar/paths.ts';
import type { KnowledgeBase, Topic } from '../../model/knowledge-base.ts';
import { adoptionsOfTopic } from '../../model/topics/of-measure.ts';
import { resultsOfTopic } from '../../model/topics/figures.ts';
import { placesOf } from '../../schema/case.ts';
import { TOPIC } from '../../words/topic.ts';
import { documentLink, indicatorLink, type Link, measureLink, regionLink } from '../link.ts';
import { casesOfTopic } from './conditions.ts';

export interface TopicReading {
  readonly cases: readonly { readonly title: Link; readonly regions: readonly Link[]; readonly period: string }[];
  readonly measures: readonly Link[];
  readonly indicators: readonly Link[];
  readonly documents: readonly { readonly document: Link; readonly records: number }[];
  readonly links: readonly Link[];
}

const [MOST_CASES, MOST_DOCUMENTS, MOST_COMPARED] = [6, 5, 4];

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
      // The timeline is asked for one measure at a time.
      ...topic.measures.map((id) => ({
        name: TOPIC.reading.timeline(measureLink(kb, id).name),
        path: `/timeline/?measure=${id}`,
      })),
      { name: TOPIC.reading.targets, path: `/targets/?topic=${topic.id}#ledger` },
    ],
  };
}
