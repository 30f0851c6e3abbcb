/** Which topics (专题) a measure belongs to, and which measures a topic covers. */
import { type Adoption, type KnowledgeBase, measureFamily, measurePath, type Topic } from '../knowledge-base.ts';

/** What a page answers about: measures, each with all below it, and figures that show the result. A topic is one, and so is a measure with its indicators. */
export type Scope = Pick<Topic, 'measures' | 'indicators'>;

/** Ids of the measures of a topic with all below them, each once. */
export const measuresOfTopic = (kb: KnowledgeBase, { measures }: Pick<Topic, 'measures'>): string[] => [
  ...new Set(measures.flatMap((id) => measureFamily(kb, id))),
];

/** All adoptions of a topic, measure by measure. */
export const adoptionsOfTopic = (kb: KnowledgeBase, scope: Pick<Topic, 'measures'>): Adoption[] =>
  measuresOfTopic(kb, scope).flatMap((id) => kb.of.measure.adoptions(id));

/** The topics that cover a measure, in the order in which curators list them: those that name it or a measure above it. */
export function topicsOfMeasure(kb: KnowledgeBase, measure: string): Topic[] {
  const line = new Set(measurePath(kb, measure).map(({ id }) => id));
  return [...kb.topics.values()].filter(({ measures }) => measures.some((id) => line.has(id)));
}

/** The topics that count an indicator among their headlines. */
export const topicsOfIndicator = (kb: KnowledgeBase, indicator: string): Topic[] =>
  [...kb.topics.values()].filter(({ indicators }) => indicators.includes(indicator));
