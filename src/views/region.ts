/** What the page of a region says. */
import { adoptionAnchor } from '../grammar/adoption-anchor.ts';
import { regionPagePath } from '../grammar/paths.ts';
import { buildMatrix } from '../model/adoptions/matrix.ts';
import { countStatuses, isCounted, type StatusCounts } from '../model/adoptions/statuses.ts';
import {
  type Adoption,
  type DatedEvent,
  type Document,
  domainsOf,
  type KnowledgeBase,
  measurePath,
  type Region,
  regionFamily,
  regionPath,
} from '../model/knowledge-base.ts';
import { type Holdings, holdingsOf } from '../model/holdings.ts';
import { domainsWithoutRecord } from '../model/peers/without-record.ts';
import { isDoubtful } from '../model/reference/reference.ts';
import { byDate, byName, byPeriod } from '../model/time/ordering.ts';
import { GAPS, MENTIONS, PEERS } from '../words/links.ts';
import { REFERENCE } from '../words/reference.ts';
import { REGION } from '../words/region.ts';
import { LEVEL } from '../words/zh.ts';
import { type DataNote, viewDataNotes } from './data-notes.ts';
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
import { type InstitutionEntry, viewInstitution } from './institutions.ts';
import { indicatorLink, type Link, measureLink, policyLink, regionLink, restOf } from './link.ts';
import { type CaseEntry, type DocumentEntry, viewCaseEntry, viewDocumentEntry } from './lists.ts';
import { type MatrixView, viewMatrix } from './matrix.ts';
import { type MentionGroup, viewMentions } from './mentions.ts';
import { type PeerEntry, type PeersDid, viewPeers, viewPeersDid } from './peers.ts';
import type { RecordLine, Section } from './record.ts';
import { type RegionFactView, viewRegionFact, viewRegionReference } from './reference.ts';
import { type SeriesView, viewSeries } from './series.ts';

export interface RegionView {
  /** From the country down, without itself. */
  readonly above: readonly Link[];
  readonly record: readonly RecordLine[];
  readonly sections: readonly Section[];
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
  readonly adoptions: readonly AdoptionGroup[];
  readonly below: MatrixView;
  readonly problems: readonly DifficultyView[];
  readonly series: readonly SeriesView[];
  readonly observations: readonly ObservationView[];
  readonly indicators: { readonly shown: readonly Link[]; readonly total: number };
  readonly notes: readonly DataNote[];
  /** Of it and all below it, the first of them. */
  readonly events: readonly EventView[];
  /** All of them, for the picture. */
  readonly eventRows: readonly DatedEvent[];
  readonly allEvents: Link | undefined;
  readonly peersDid: PeersDid;
  readonly peers: readonly PeerEntry[];
  /** Domains without any record. */
  readonly gaps: readonly Link[];
  readonly policies: readonly Link[];
  readonly institutions: readonly InstitutionEntry[];
  readonly mentions: readonly MentionGroup[];
}

/** The adoptions of one domain. */
export interface AdoptionGroup {
  readonly anchor: string;
  readonly domain: Link;
  readonly counts: StatusCounts;
  /** Rows that only mention a measure. */
  readonly mentioned: number;
  readonly rows: readonly AdoptionView[];
}

/** Documents listed in full; a province named by every document of its counties has more than a page can carry. */
const MOST_DOCUMENTS = 20;
const MOST_INDICATORS = 12;
/** Events in the table; the picture counts all, and the timeline lists them. */
const MOST_EVENTS = 100;

export function viewRegion(kb: KnowledgeBase, region: Region): RegionView {
  const { code } = region;
  const facts = kb.of.region;
  const children = facts.children(code).toSorted((a, b) => a.code.localeCompare(b.code));
  const observations = facts.observations(code);
  const adoptions = facts.adoptions(code);
  const held = holdingsOf(kb, code);
  const eventRows = held.events.toSorted(byDate);
  const institutions = facts.institutions(code).toSorted(byName);
  const { cases } = held;
  const indicators = [...new Set(observations.flatMap(({ indicator }) => indicator ?? []))].filter((id) =>
    kb.indicators.has(id),
  );
  const documents = viewDocuments(kb, code, held);
  return {
    above: regionPath(kb, code)
      .slice(0, -1)
      .map((entry) => regionLink(kb, entry.code)),
    record: recordOf(kb, region, children),
    reference: viewRegionReference(kb, code),
    sections: sectionsOf({
      documents: documents.total,
      cases: cases.length,
      adoptions: adoptions.length,
      observations: observations.length,
      events: eventRows.length,
      institutions: institutions.length,
    }),
    documents,
    cases: {
      shown: cases.slice(0, MOST_DOCUMENTS).map((entry) => viewCaseEntry(kb, entry)),
      total: cases.length,
      all: restOf(cases.length > MOST_DOCUMENTS, REGION.allCases(cases.length), `/cases/?region=${code}`),
    },
    hasChildren: children.length > 0,
    adoptions: groupByDomain(kb, adoptions),
    below: viewMatrix(
      kb,
      buildMatrix(kb, children, domainsOf(kb), (child) => regionFamily(kb, child.code)),
    ),
    problems: facts.problems(code).map((row) => viewDifficulty(kb, row)),
    series: viewSeries(kb, observations),
    observations: observations.map((row) => viewObservation(kb, row)),
    indicators: {
      shown: indicators.slice(0, MOST_INDICATORS).map((id) => indicatorLink(kb, id)),
      total: indicators.length,
    },
    notes: viewDataNotes(kb, { region: code }),
    events: eventRows.slice(0, MOST_EVENTS).map((row) => viewEvent(kb, row)),
    eventRows,
    allEvents: restOf(eventRows.length > MOST_EVENTS, REGION.allEvents(eventRows.length), `/timeline/?region=${code}`),
    peersDid: viewPeersDid(kb, region),
    peers: viewPeers(kb, code),
    gaps: domainsWithoutRecord(kb, code).map(({ id }) => measureLink(kb, id)),
    policies: facts.policies(code).map(({ id }) => policyLink(kb, id)),
    institutions: institutions.map((institution) => viewInstitution(kb, institution)),
    mentions: viewMentions(kb, { kind: 'region', id: code }),
  };
}

function viewDocuments(kb: KnowledgeBase, code: string, { documents, naming }: Holdings): RegionView['documents'] {
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

type Counts = Readonly<
  Record<'documents' | 'cases' | 'adoptions' | 'observations' | 'events' | 'institutions', number>
>;

const sectionsOf = (counts: Counts): Section[] => {
  const section = (id: keyof Counts): Section => ({ id, name: REGION.sections[id], count: counts[id] });
  return [
    ...(['documents', 'cases', 'adoptions', 'observations', 'events'] as const).map(section),
    { id: 'peers', name: PEERS.title },
    { id: 'gaps', name: GAPS.title },
    section('institutions'),
    { id: 'mentions', name: MENTIONS.title },
  ];
};

function groupByDomain(kb: KnowledgeBase, adoptions: readonly Adoption[]): AdoptionGroup[] {
  return domainsOf(kb).flatMap((domain) => {
    const rows = adoptions.filter((row) => measurePath(kb, row.measure)[0]?.id === domain.id);
    if (rows.length === 0) return [];
    const mentioned = rows.filter((row) => !isCounted(row)).length;
    return [
      {
        anchor: adoptionAnchor(domain.id),
        domain: measureLink(kb, domain.id),
        counts: countStatuses(rows),
        mentioned,
        rows: rows.map((row) => viewAdoption(kb, row)),
      },
    ];
  });
}
