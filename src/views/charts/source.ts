/** Where the figures of a drawing are from, in a sentence that travels with it. */
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { FRAME } from '../../words/charts.ts';
import { sayWeakness } from '../facts.ts';
import { documentLink } from '../link.ts';

/** Documents named; the others are counted. */
const MOST = 4;

/** Names the documents of the figures by their short titles, each with what makes it a weak source. */
export function saySource(kb: KnowledgeBase, rows: readonly Pick<Observation, 'document'>[]): string {
  const documents = [...new Set(rows.map(({ document }) => document))];
  return FRAME.from(
    documents
      .slice(0, MOST)
      .map((id) => FRAME.weak(documentLink(kb, id).name, sayWeakness(kb.documents.get(id)?.quality))),
    documents.length,
  );
}
