/** Entries of the lists of cases and documents. */
import { casePath, documentPath } from '../grammar/paths.ts';
import type { Case, Document, KnowledgeBase } from '../model/knowledge-base.ts';
import { placesOf } from '../schema/case.ts';
import { byPeriod } from '../model/time/ordering.ts';
import { type Link, measureLink, regionLink } from './link.ts';
import { cutPages, type ListPage } from './paging.ts';

export interface CaseEntry {
  readonly title: Link;
  /** One, or those it sets side by side. */
  readonly regions: readonly Link[];
  readonly period: string;
  readonly summary: string;
  readonly measures: readonly Link[];
}

export interface DocumentEntry {
  readonly title: Link;
  readonly kind: Document['kind'];
  readonly region: string;
  readonly signed: string;
  readonly period: string;
  readonly summary: string;
  readonly quality: Document['quality'];
  /** Rows taken from it. */
  readonly counts: Readonly<Record<'observations' | 'adoptions' | 'events' | 'citations', number>>;
}

export const viewCaseEntry = (kb: KnowledgeBase, entry: Case): CaseEntry => ({
  title: { name: entry.title, path: casePath(entry.id) },
  regions: placesOf(entry).map((code) => regionLink(kb, code)),
  period: entry.period,
  summary: entry.summary,
  measures: entry.measures.map((id) => measureLink(kb, id)),
});

export function viewDocumentEntry(kb: KnowledgeBase, document: Document): DocumentEntry {
  const facts = kb.of.document;
  return {
    title: { name: document.title, path: documentPath(document.id) },
    kind: document.kind,
    region: regionLink(kb, document.region).name,
    signed: document.signed,
    period: document.period,
    summary: document.summary,
    quality: document.quality,
    counts: {
      observations: facts.observations(document.id).length,
      adoptions: facts.adoptions(document.id).length,
      events: facts.events(document.id).length,
      citations: facts.citations(document.id).length,
    },
  };
}

/** All documents, newest data period first, in pages. */
export const viewDocumentPages = (kb: KnowledgeBase): ListPage<DocumentEntry>[] =>
  cutPages([...kb.documents.values()].toSorted(byPeriod)).map((page) => ({
    ...page,
    entries: page.entries.map((document) => viewDocumentEntry(kb, document)),
  }));
