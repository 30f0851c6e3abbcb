/** What a mention becomes before it is printed: a name and the address it leads to. */
import {
  casePath,
  documentPath,
  indicatorPath,
  measurePagePath,
  paragraphPath,
  policyPath,
  regionPagePath,
} from '../grammar/paths.ts';
import type { KnowledgeBase, Observation } from '../model/knowledge-base.ts';

export interface Link {
  readonly name: string;
  /** Inside the site, without the base path. */
  readonly path: string;
}

/** Below a list that was cut, the way to the rest of it. */
export const restOf = (isCut: boolean, name: string, path: string): Link | undefined =>
  isCut ? { name, path } : undefined;

/** A paragraph of a document. */
export interface Place {
  readonly document: Link;
  readonly paragraph: number;
  readonly path: string;
}

// An id that is not held prints as itself: the check has refused it before any page is made.
export const regionLink = (kb: KnowledgeBase, code: string): Link => ({
  name: kb.regions.get(code)?.name ?? code,
  path: regionPagePath(code),
});
export const measureLink = (kb: KnowledgeBase, id: string): Link => ({
  name: kb.measures.get(id)?.name ?? id,
  path: measurePagePath(id),
});
export const indicatorLink = (kb: KnowledgeBase, id: string): Link => ({
  name: kb.indicators.get(id)?.name ?? id,
  path: indicatorPath(id),
});
/** Whose a figure is: its institution, or its region. */
export const placeName = (kb: KnowledgeBase, row: Pick<Observation, 'institution' | 'region'>): string =>
  (row.institution && kb.institutions.get(row.institution)?.name) || regionLink(kb, row.region).name;
/** What a figure counts: the name of its indicator, or its own label. */
export const figureName = (kb: KnowledgeBase, row: Pick<Observation, 'indicator' | 'label'>): string =>
  row.indicator === null ? (row.label ?? '') : indicatorLink(kb, row.indicator).name;
export const policyLink = (kb: KnowledgeBase, id: string): Link => ({
  name: kb.policies.get(id)?.title ?? id,
  path: policyPath(id),
});
/** By its short title, for lists and crumbs. */
export const documentLink = (kb: KnowledgeBase, id: string): Link => ({
  name: kb.documents.get(id)?.short ?? id,
  path: documentPath(id),
});
export const caseLink = (kb: KnowledgeBase, id: string): Link => ({
  name: kb.cases.get(id)?.title ?? id,
  path: casePath(id),
});

/** The place of a fact: its document and paragraph. */
export const placeOf = (
  kb: KnowledgeBase,
  { document, paragraph }: { readonly document: string; readonly paragraph: number },
): Place => ({ document: documentLink(kb, document), paragraph, path: paragraphPath(document, paragraph) });
