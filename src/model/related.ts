/** Documents that take the same measures. */
import type { Document, KnowledgeBase, Measure } from './knowledge-base.ts';

export interface RelatedDocument {
  readonly document: Document;
  /** The reason. */
  readonly shared: readonly Measure[];
}

/** The documents that share most measures with one, most first; at most `most`. */
export function findRelatedDocuments(kb: KnowledgeBase, id: string, most = 5): RelatedDocument[] {
  const shared = new Map<string, Set<string>>();
  for (const measure of new Set(kb.of.document.adoptions(id).map((row) => row.measure)))
    for (const { document } of kb.of.measure.adoptions(measure)) {
      if (document === id) continue;
      const measures = shared.get(document) ?? new Set();
      shared.set(document, measures.add(measure));
    }
  return [...shared]
    .toSorted(([a, m], [b, n]) => n.size - m.size || a.localeCompare(b))
    .slice(0, most)
    .flatMap(([other, measures]) => {
      const document = kb.documents.get(other);
      return document ? [{ document, shared: [...measures].flatMap((measure) => kb.measures.get(measure) ?? []) }] : [];
    });
}
