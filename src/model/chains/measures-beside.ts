/** The mirror of the policies behind a measure: what was done in the very paragraphs that cite a policy. */
import type { KnowledgeBase, Measure } from '../knowledge-base.ts';

/** Measures taken in a paragraph that cites the policy. Standing in one paragraph is no cause: whoever prints this must say so. */
export function measuresBeside(kb: KnowledgeBase, policy: string): Measure[] {
  const citations = kb.of.policy.citations(policy);
  const places = new Set(citations.map(({ document, paragraph }) => `${document} ${paragraph}`));
  const adoptions = [...new Set(citations.map(({ document }) => document))]
    .flatMap((id) => kb.of.document.adoptions(id))
    .filter(({ document, paragraph }) => places.has(`${document} ${paragraph}`));
  return [...new Set(adoptions.map(({ measure }) => measure))].flatMap((id) => kb.measures.get(id) ?? []);
}
