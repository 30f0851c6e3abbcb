/** By what one looks for adoptions: level and province of the region, year, status, and the field of policy (instrument). */
import type { FacetValues } from '../../grammar/facets.ts';
import { measureLine } from '../facets.ts';
import { regionPath, type Adoption, type KnowledgeBase } from '../knowledge-base.ts';
import { yearsOf } from '../time/years.ts';

export const ADOPTION_FACETS = ['level', 'province', 'year', 'status', 'instrument'] as const;
export type AdoptionFacets = FacetValues & Record<(typeof ADOPTION_FACETS)[number], readonly string[]>;

/** The facets of one adoption. `province` is empty for the country; `instrument` is the first-level measure. */
export function facetsOfAdoption(kb: KnowledgeBase, row: Adoption): AdoptionFacets {
  const path = regionPath(kb, row.region);
  return {
    level: path.slice(-1).map(({ level }) => level),
    province: path.filter(({ level }) => level === 'province').map(({ code }) => code),
    year: yearsOfAdoption(kb, row),
    status: [row.status],
    instrument: measureLine(kb, [row.measure]).slice(0, 1),
  };
}

/** From start to end; the years of the document's data where neither is stated. */
function yearsOfAdoption(kb: KnowledgeBase, { start, end, document }: Adoption): string[] {
  const stated = yearsOf(start, end);
  return stated.length > 0 ? stated : yearsOf(kb.documents.get(document)?.period ?? null);
}
