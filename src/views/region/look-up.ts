/** What of a region is looked up rather than read: its record, every figure, documents, cases, events, peers, policies, institutions, mentions. */
import { regionPagePath } from '../../grammar/paths.ts';
import { type Holdings, holdingsOf } from '../../model/holdings.ts';
import {
  type DatedEvent,
  type Document,
  type KnowledgeBase,
  type Region,
  regionPath,
} from '../../model/knowledge-base.ts';
import { domainsWithoutRecord } from '../../model/peers/without-record.ts';
import { isDoubtful } from '../../model/reference/reference.ts';
import { byDate, byName, byPeriod } from '../../model/time/ordering.ts';
import { REFERENCE } from '../../words/reference.ts';
import { REGION } from '../../words/region.ts';
import { LEVEL } from '../../words/zh.ts';
import { type DataNote, viewDataNotes } from '../data-notes.ts';
import { type EventView, type ObservationView, viewEvent, viewObservation } from '../facts.ts';
import { type InstitutionEntry, viewInstitution } from '../institutions.ts';
import { indicatorLink, type Link, measureLink, policyLink, regionLink, restOf } from '../link.ts';
import { type CaseEntry, type DocumentEntry, viewCaseEntry, viewDocumentEntry } from '../lists.ts';
import { type MentionGroup, viewMentions } from '../mentions.ts';
import { type PeerEntry, viewPeers } from '../peers.ts';
import type { RecordLine } from '../record.ts';
import { type RegionFactView, viewRegionFact, viewRegionReference } from '../reference.ts';

export interface RegionLookUp {
  readonly record: readonly RecordLine[];
  /** From outside; no evidence. */
  readonly reference: readonly RegionFactView[];
  readonly documents: {
    /** Its own and those of places below it, then those of other places that name one of them; the first of each. */
    readonly own: readonly DocumentEntry[];
    readonly naming: readonly DocumentEntry[];
    readonly total: number;
    /** Where the rest is. */
    readonly all: Link | undefined;
  };
  readonly cases: { readonly shown: readonly CaseEntry[]; readonly total: number; readonly all: Link | undefined };
  /** Cases of places below it stand among them, so each names its place. */
  readonly hasChildren: boolean;
  readonly observations: readonly ObservationView[];
  readonly indicators: { readonly shown: readonly Link[]; readonly total: number };
  readonly notes: readonly DataNote[];
  /** Of it and all below it, the first of them. */
  readonly events: readonly EventView[];
  /** All of them, for the picture. */
  readonly eventRows: readonly DatedEvent[];
  readonly allEvents: Link | undefined;
  readonly peers: readonly PeerEntry[];
  /** Domains without any record. */
  readonly gaps: readonly Link[];
  readonly policies: readonly Link[];
  readonly institutions: readonly InstitutionEntry[];
  readonly mentions: readonly MentionGroup[];
  readonly mentionCount: number;
}

/** Documents listed in full; a province named by every document of its counties has more than a page can carry. */
const MOST_DOCUMENTS = 20;
const MOST_INDICATORS = 12;
/** Events in the table; the picture counts all, and the timeline lists them. */
const MOST_EVENTS = 30;

export function viewRegionLookUp(kb: KnowledgeBase, region: Region): RegionLookUp {
  const { code } = region;
  const facts = kb.of.region;
  const children = facts.children(code).toSorted((a, b) => a.code.localeCompare(b.code));
  const observations = facts.observations(code);
  const held = holdingsOf(kb, code);
  const eventRows = held.events.toSorted(byDate);
  const { cases } = held;
  const indicators = [...new Set(observations.flatMap(({ indicator }) => indicator ?? []))].filter((id) =>
    kb.indicators.has(id),
  );
  const mentions = viewMentions(kb, { kind: 'region', id: code });
  return {
    record: recordOf(kb, region, children),
    reference: viewRegionReference(kb, code),
    documents: viewDocuments(kb, code, held),
    cases: {
      shown: cases.slice(0, MOST_DOCUMENTS).map((entry) => viewCaseEntry(kb, entry)),
      total: cases.length,
      all: restOf(cases.length > MOST_DOCUMENTS, REGION.allCases(cases.length), `/cases/?region=${code}`),
    },
    hasChildren: children.length > 0,
    observations: observations.map((row) => viewObservation(kb, row)),
    indicators: {
      shown: indicators.slice(0, MOST_INDICATORS).map((id) => indicatorLink(kb, id)),
      total: indicators.length,
    },
    notes: viewDataNotes(kb, { region: code }),
    events: eventRows.slice(0, MOST_EVENTS).map((row) => viewEvent(kb, row)),
    eventRows,
    allEvents: restOf(eventRows.length > MOST_EVENTS, REGION.allEvents(eventRows.length), `/timeline/?region=${code}`),
    peers: viewPeers(kb, code),
    gaps: domainsWithoutRecord(kb, code).map(({ id }) => measureLink(kb, id)),
    policies: facts.policies(code).map(({ id }) => policyLink(kb, id)),
    institutions: facts
      .institutions(code)
      .toSorted(byName)
      .map((institution) => viewInstitution(kb, institution)),
    mentions,
    mentionCount: mentions.reduce((sum, { count }) => sum + count, 0),
  };
}

function viewDocuments(kb: KnowledgeBase, code: string, { documents, naming }: Holdings): RegionLookUp['documents'] {
  const first = (rows: readonly Document[]) =>
    rows
      .toSorted(byPeriod)
      .slice(0, MOST_DOCUMENTS)
      .map((row) => viewDocumentEntry(kb, row));
  return {
    own: first(documents),
    naming: first(naming),
    total: documents.length + naming.length,
    all: restOf(
      documents.length > MOST_DOCUMENTS || naming.length > MOST_DOCUMENTS,
      REGION.allDocuments(documents.length + naming.length),
      `/search/?region=${code}&kind=document`,
    ),
  };
}

function recordOf(kb: KnowledgeBase, region: Region, children: readonly Region[]): RecordLine[] {
  const { record } = REGION;
  const linksTo = (name: string, regions: readonly Region[]): RecordLine[] =>
    regions.length > 0 ? [{ name, links: regions.map(({ code }) => regionLink(kb, code)) }] : [];
  return [
    { name: record.code, text: region.code },
    { name: record.level, text: LEVEL[region.level] },
    ...(region.aliases.length > 0 ? [{ name: record.aliases, text: region.aliases.join('、') }] : []),
    ...region.former.map((entry) => ({
      name: record.former,
      text: REGION.former(entry.name, entry.code, entry.from, entry.to),
      note: entry.note,
    })),
    ...populationOf(kb, region.code),
    ...linksTo(record.above, regionPath(kb, region.code).slice(0, -1).toReversed()),
    ...linksTo(record.below, children),
  ];
}

/** The latest count of its people, from outside; the source stands in the section of its own. */
function populationOf(kb: KnowledgeBase, code: string): RecordLine[] {
  const row = kb.reference.region(code).find((entry) => entry.field === 'resident_population' && !isDoubtful(entry));
  if (!row) return [];
  const { name, value, asOf, basis } = viewRegionFact(row);
  return [
    {
      ...{ name, text: value, note: `${asOf}，${basis}`, isReference: true },
      links: [{ name: REFERENCE.source, path: `${regionPagePath(code)}#reference` }],
    },
  ];
}
