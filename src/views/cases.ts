/** The index of cases: by province, with what one can narrow it by. */
import { countFacet, tableValues, type FacetValues } from '../grammar/facets.ts';
import { FACET_NAMES, facetsOf, type FacetName } from '../model/case-facets.ts';
import { offerMeasures, offerRegions } from '../model/facets.ts';
import { type Case, type KnowledgeBase, type Region, regionPath } from '../model/knowledge-base.ts';
import { FACETS } from '../words/links.ts';
import { EVIDENCE } from '../words/zh.ts';
import type { FilterField } from './filter-field.ts';
import { type CaseEntry, viewCaseEntry } from './lists.ts';
import { cutPages, type ListPage } from './paging.ts';

/** One page of the index. */
export interface CasesView {
  /** Cases on all pages. */
  readonly total: number;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** What can be chosen among the cases of the page. */
  readonly fields: readonly FilterField[];
  readonly groups: readonly { readonly province: Region | undefined; readonly cases: readonly ListedCase[] }[];
}

export interface ListedCase extends CaseEntry {
  readonly facets: FacetValues;
  /** Kinds of evidence in words. */
  readonly evidence: readonly string[];
}

/** The index in pages. */
export const viewCasePages = (kb: KnowledgeBase): CasesView[] =>
  cutPages([...kb.cases.values()].toSorted((a, b) => a.region.localeCompare(b.region) || a.id.localeCompare(b.id))).map(
    (page) => viewCases(kb, page),
  );

function viewCases(kb: KnowledgeBase, { entries, ...place }: ListPage<Case>): CasesView {
  const cases = entries.map((entry) => {
    const facets = facetsOf(kb, entry);
    const evidence = facets.evidence.map((value) => EVIDENCE[value as keyof typeof EVIDENCE]);
    return { province: provinceOf(kb, entry.region), listed: { ...viewCaseEntry(kb, entry), facets, evidence } };
  });
  const values = cases.map(({ listed }) => listed.facets);
  return {
    ...place,
    fields: FACET_NAMES.map((name) => ({ name, label: FACETS[name], options: offer(kb, name, values) })),
    groups: [...Map.groupBy(cases, ({ province }) => province)].map(([province, members]) => ({
      province,
      cases: members.map(({ listed }) => listed),
    })),
  };
}

const provinceOf = (kb: KnowledgeBase, code: string): Region | undefined =>
  regionPath(kb, code).find(({ level }) => level === 'province');

/** Values that occur: places and measures as trees, years in order, the rest with the most frequent first. */
function offer(kb: KnowledgeBase, name: FacetName, values: readonly FacetValues[]): FilterField['options'] {
  const counts = countFacet(values, name, {}, tableValues);
  switch (name) {
    case 'region':
      return offerRegions(kb, counts.keys());
    case 'domain':
    case 'measure':
      return offerMeasures(kb, counts.keys());
    case 'year':
      return [...counts.keys()].toSorted().map((value) => ({ value, label: FACETS.inYear(value) }));
    case 'evidence':
      return [...counts]
        .toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b))
        .map(([value]) => ({ value, label: EVIDENCE[value as keyof typeof EVIDENCE] }));
  }
}
