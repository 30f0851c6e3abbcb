/** The figures of a topic: its results, and the sums it takes. */
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';
import type { Scope } from './of-measure.ts';

/** A sum is no result. */
export const isMoney = ({ unit }: { readonly unit: string }): boolean => unit === '元';

/** A result is actual, and no sum. */
export const isResult = (row: Pick<Observation, 'nature' | 'unit'>): boolean =>
  row.nature === 'actual' && !isMoney(row);

const figuresOf = (kb: KnowledgeBase, { indicators }: Scope): Observation[] =>
  indicators.flatMap((id) => kb.of.indicator.observations(id));

/** Results of the headline indicators, in their order. */
export const resultsOfTopic = (kb: KnowledgeBase, topic: Scope): Observation[] => figuresOf(kb, topic).filter(isResult);

/** Sums among the headline figures, of documents that take the measure. */
export const sumsOfTopic = (kb: KnowledgeBase, topic: Scope, documents: ReadonlySet<string>): Observation[] =>
  figuresOf(kb, topic).filter((row) => isMoney(row) && documents.has(row.document));
