/** Which topics (专题) a measure belongs to, and which measures a topic covers. */
import { type KnowledgeBase, measureFamily, measurePath, type Topic } from '../knowledge-base.ts';

/** Ids of the measures of a topic with all below them, each once. */
export const measuresOfTopic = (kb: KnowledgeBase, { measures }: Pick<Topic, 'measures'>): string[] => [
  ...new Set(measures.flatMap((id) => measureFamily(kb, id))),
];

/** The topics that cover a measure, in the order in which curators list them: those that name it or a measure above it. */
export function topicsOfMeasure(kb: KnowledgeBase, measure: string): Topic[] {
  const line = new Set(measurePath(kb, measure).map(({ id }) => id));
  return [...kb.topics.values()].filter(({ measures }) => measures.some((id) => line.has(id)));
}

/** The topics that count an indicator among their headlines. */
export const topicsOfIndicator = (kb: KnowledgeBase, indicator: string): Topic[] =>
  [...kb.topics.values()].filter(({ indicators }) => indicators.includes(indicator));
