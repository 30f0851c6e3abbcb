/** What the page of a document says. */
import { institutionPath } from '../grammar/paths.ts';
import { type Document, type KnowledgeBase, regionPath } from '../model/knowledge-base.ts';
import { findRelatedDocuments } from '../model/related.ts';
import { byDate } from '../model/time/ordering.ts';
import { expandRanges } from '../schema/fields.ts';
import { readUse } from '../schema/numeral.ts';
import { DOCUMENT, RELATED } from '../words/document.ts';
import { DOCUMENT_KIND, NUMERAL_USE } from '../words/zh.ts';
import {
  type AdoptionView,
  type DifficultyView,
  type EventView,
  type ObservationView,
  viewAdoption,
  viewDifficulty,
  viewEvent,
  viewObservation,
} from './facts.ts';
import { caseLink, documentLink, type Link, policyLink, regionLink } from './link.ts';
import { proseSections, type RecordLine, type Section } from './record.ts';

export interface DocumentView {
  /** The places above it, then itself. */
  readonly above: readonly Link[];
  /** What it is, by whom and of when. */
  readonly record: readonly RecordLine[];
  /** Where its copy comes from, how long it is, and its rights. */
  readonly copy: readonly RecordLine[];
  readonly sections: readonly Section[];
  readonly quality: Document['quality'];
  readonly notes: Document['notes'];
  /** Fields that are inferred, with the reason. */
  readonly inferred: readonly { readonly field: string; readonly reason: string }[];
  readonly tables: { readonly [kind in TableKind]: TableFrame };
  readonly observations: readonly ObservationView[];
  readonly adoptions: readonly AdoptionView[];
  readonly events: readonly EventView[];
  readonly problems: readonly DifficultyView[];
  /** Policies cited, each with its paragraphs. */
  readonly policies: readonly { readonly policy: Link; readonly paragraphs: readonly number[] }[];
  readonly related: readonly RelatedGroup[];
  readonly similar: readonly SimilarDocument[];
}

type TableKind = 'observations' | 'adoptions' | 'events' | 'problems';

/** What stands over a table: the region is named there once where every row is of the same. */
interface TableFrame {
  readonly caption: string;
  readonly omit: readonly ('document' | 'region')[];
}

export interface RelatedGroup {
  readonly name: string;
  readonly links: readonly Link[];
}

/** Another document on the same measures. */
export interface SimilarDocument {
  readonly document: Link;
  readonly count: number;
  readonly first: readonly string[];
}

/** Measures named beside another document. */
const MOST_SHARED = 5;

export function viewDocument(kb: KnowledgeBase, document: Document): DocumentView {
  const facts = kb.of.document;
  const observations = facts.observations(document.id).map((row) => viewObservation(kb, row));
  const adoptions = facts.adoptions(document.id).map((row) => viewAdoption(kb, row));
  const events = facts
    .events(document.id)
    .toSorted(byDate)
    .map((row) => viewEvent(kb, row));
  const problems = facts.problems(document.id).map((row) => viewDifficulty(kb, row));
  const policies = citedPolicies(kb, document);
  const { sections } = DOCUMENT;
  return {
    above: regionPath(kb, document.region)
      .filter(({ level }) => level !== 'country')
      .map(({ code }) => regionLink(kb, code)),
    record: recordOf(kb, document),
    copy: copyOf(kb, document),
    sections: [
      { id: 'digest', name: sections.digest },
      ...proseSections(document.body, { arePartsOf: true }),
      { id: 'quality', name: sections.quality },
      { id: 'observations', name: sections.observations, count: observations.length },
      { id: 'adoptions', name: sections.adoptions, count: adoptions.length },
      { id: 'events', name: sections.events, count: events.length },
      ...(problems.length > 0 ? [{ id: 'problems', name: sections.problems, count: problems.length }] : []),
      { id: 'policies', name: sections.policies, count: policies.length },
      { id: 'paragraphs', name: sections.paragraphs, count: expandRanges(document.original.paragraphs).length },
      { id: 'copy', name: sections.copy },
      { id: 'links', name: sections.links },
      { id: 'cite', name: sections.cite },
    ],
    quality: document.quality,
    notes: document.notes,
    inferred: document.inferred.map(({ field, reason }) => ({ field: DOCUMENT.fields[field], reason })),
    tables: {
      observations: frameOf(observations, 'observations'),
      adoptions: frameOf(adoptions, 'adoptions'),
      events: frameOf(events, 'events'),
      problems: frameOf(problems, 'problems'),
    },
    observations,
    adoptions,
    events,
    problems,
    policies,
    related: relatedGroups(kb, document),
    similar: findRelatedDocuments(kb, document.id).map(({ document: other, shared }) => ({
      document: documentLink(kb, other.id),
      count: shared.length,
      first: shared.slice(0, MOST_SHARED).map(({ name }) => name),
    })),
  };
}

function frameOf(rows: readonly { readonly region: Link }[], kind: TableKind): TableFrame {
  const caption = DOCUMENT.captions[kind];
  const [region, ...others] = new Map(rows.map((row) => [row.region.path, row.region.name])).values();
  if (region === undefined || others.length > 0) return { caption, omit: ['document'] };
  return { caption: DOCUMENT.ofOneRegion(caption, region), omit: ['document', 'region'] };
}

function recordOf(kb: KnowledgeBase, document: Document): RecordLine[] {
  const { record } = DOCUMENT;
  const articles = kb.of.document.children(document.id);
  return [
    { name: record.kind, text: DOCUMENT_KIND[document.kind] },
    ...(document.parent ? [{ name: record.parent, links: [documentLink(kb, document.parent)] }] : []),
    ...(articles.length > 0 ? [{ name: record.articles, links: articles.map(({ id }) => documentLink(kb, id)) }] : []),
    {
      name: record.issuer,
      text: document.issuer,
      isInferred: document.inferred.some(({ field }) => field === 'issuer'),
    },
    { name: record.number, text: document.number },
    { name: record.region, links: [regionLink(kb, document.region)] },
    { name: record.signed, period: document.signed },
    { name: record.published, period: document.published },
    { name: record.period, period: document.period },
  ];
}

function copyOf(kb: KnowledgeBase, document: Document): RecordLine[] {
  const { record } = DOCUMENT;
  const numerals = kb.of.document.numerals(document.id);
  const uses = Map.groupBy(numerals, ({ use }) => {
    const { kind, value } = readUse(use);
    return kind === 'fixed' ? (value as keyof typeof NUMERAL_USE) : kind;
  });
  const counts = [...uses].map(([use, rows]) => `${NUMERAL_USE[use]} ${rows.length}`);
  return [
    { name: record.retrieved, period: document.retrieved },
    { name: record.source, text: document.source },
    {
      name: record.extent,
      text: DOCUMENT.extent(expandRanges(document.original.paragraphs).length, numerals.length, counts),
    },
    { name: record.rights, text: document.rights.statement },
    {
      name: record.original,
      text: document.original.file,
      note: DOCUMENT.fingerprint(document.original.sha256),
      noteTitle: document.original.sha256,
    },
  ];
}

function citedPolicies(kb: KnowledgeBase, document: Document): DocumentView['policies'] {
  const citations = kb.of.document.citations(document.id).filter(({ policy }) => kb.policies.has(policy));
  return [...Map.groupBy(citations, ({ policy }) => policy)].map(([policy, rows]) => ({
    policy: policyLink(kb, policy),
    paragraphs: rows.map(({ paragraph }) => paragraph),
  }));
}

/** What its tables of facts link to already is left out. */
function relatedGroups(kb: KnowledgeBase, document: Document): RelatedGroup[] {
  const facts = kb.of.document;
  const held = <T>(ids: readonly string[], map: ReadonlyMap<string, T>): T[] =>
    [...new Set(ids)].flatMap((id) => map.get(id) ?? []);
  const groups: [name: string, links: Link[]][] = [
    [RELATED.cases, facts.cases(document.id).map(({ id }) => caseLink(kb, id))],
    [RELATED.isPolicy, facts.policies(document.id).map(({ id }) => policyLink(kb, id))],
    [RELATED.regions, held(document.regions, kb.regions).map(({ code }) => regionLink(kb, code))],
    [
      RELATED.institutions,
      held(document.institutions, kb.institutions).map(({ id, name, region }) => ({
        name,
        path: institutionPath(region, id),
      })),
    ],
  ];
  return groups.flatMap(([name, links]) => (links.length > 0 ? [{ name, links }] : []));
}
