/** What a case can be found by: place, field, measure, year, kind of evidence. */
import type { FacetValues } from '../grammar/facets.ts';
import { placesOf } from '../schema/case.ts';
import { measureLine, regionLine } from './facets.ts';
import { type Case, type KnowledgeBase, measurePath } from './knowledge-base.ts';
import { yearsOf } from './time/years.ts';

export const FACET_NAMES = ['region', 'domain', 'measure', 'year', 'evidence'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** The facet values of a case. A region and a measure stand with everything above them; `domain` holds the first-level measures alone. */
export function facetsOf(kb: KnowledgeBase, entry: Case): FacetValues & Record<FacetName, readonly string[]> {
  return {
    region: regionLine(kb, placesOf(entry)),
    domain: unique(entry.measures.flatMap((id) => measurePath(kb, id)[0]?.id ?? [])),
    measure: measureLine(kb, entry.measures),
    year: yearsOf(entry.period),
    evidence: unique(entry.documents.flatMap((id) => kb.documents.get(id)?.quality.evidence ?? [])),
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
