/** What the page of a region says: how it stands, its targets, what others did, what it did; then what is looked up. */
import { adoptionAnchor } from '../grammar/adoption-anchor.ts';
import { buildMatrix } from '../model/adoptions/matrix.ts';
import { countStatuses, isCounted, type StatusCounts } from '../model/adoptions/statuses.ts';
import {
  type Adoption,
  domainsOf,
  type KnowledgeBase,
  measurePath,
  type Region,
  regionFamily,
  regionPath,
} from '../model/knowledge-base.ts';
import { PEERS as PEERS_DID } from '../words/compare.ts';
import { GAPS, MENTIONS, PEERS } from '../words/links.ts';
import { REGION } from '../words/region.ts';
import { type SlopeView, viewSlopes } from './charts/slope.ts';
import { type AdoptionView, type DifficultyView, type ObservationView, viewAdoption, viewDifficulty } from './facts.ts';
import { type Link, measureLink, regionLink } from './link.ts';
import { type MatrixView, viewMatrix } from './matrix.ts';
import { viewMentioned } from './mentioned.ts';
import { type PeersDid, viewPeersDid } from './peers.ts';
import type { Section } from './record.ts';
import { type RegionGoals, viewGoals } from './region/goals.ts';
import { type KeyFigureView, viewKeyFigures } from './region/key-figures.ts';
import { type RegionLookUp, viewRegionLookUp } from './region/look-up.ts';
import { type SeriesView, viewSeries } from './series.ts';

export interface RegionView extends RegionLookUp {
  /** From the country down, without itself. */
  readonly above: readonly Link[];
  /** Directly below it. */
  readonly lower: readonly Link[];
  readonly sections: readonly Section[];
  readonly key: readonly KeyFigureView[];
  readonly goals: RegionGoals;
  readonly peersDid: PeersDid;
  readonly adoptions: readonly AdoptionGroup[];
  readonly below: MatrixView;
  readonly series: readonly SeriesView[];
  /** What a document states before and after. */
  readonly slopes: readonly SlopeView[];
  readonly problems: readonly DifficultyView[];
  /** Every figure of the page, for its evidence. */
  readonly evidence: readonly ObservationView[];
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

const MOST_SLOPES = 8;

export function viewRegion(kb: KnowledgeBase, region: Region): RegionView {
  const { code } = region;
  const facts = kb.of.region;
  const children = facts.children(code).toSorted((a, b) => a.code.localeCompare(b.code));
  const adoptions = facts.adoptions(code);
  const lookUp = viewRegionLookUp(kb, region);
  const goals = viewGoals(kb, code);
  const peersDid = viewPeersDid(kb, region);
  return {
    ...lookUp,
    above: regionPath(kb, code)
      .slice(0, -1)
      .map((entry) => regionLink(kb, entry.code)),
    lower: children.map((child) => regionLink(kb, child.code)),
    sections: sectionsOf({
      counts: {
        documents: lookUp.documents.total,
        cases: lookUp.cases.total,
        adoptions: adoptions.length,
        observations: lookUp.observations.length,
        events: lookUp.eventRows.length,
        institutions: lookUp.institutions.length,
        problems: facts.problems(code).length,
      },
      goals: goals.total,
      peersDid: peersDid.measures.length,
    }),
    key: viewKeyFigures(kb, code),
    goals,
    peersDid,
    adoptions: groupByDomain(kb, adoptions),
    below: viewMatrix(
      kb,
      buildMatrix(kb, children, domainsOf(kb), (child) => regionFamily(kb, child.code)),
    ),
    series: viewSeries(kb, facts.observations(code)),
    slopes: viewSlopes(kb, facts.observations(code)).slice(0, MOST_SLOPES),
    problems: facts.problems(code).map((row) => viewDifficulty(kb, row)),
    evidence: [...lookUp.observations, ...viewMentioned(kb, region.body)],
  };
}

type Counts = Readonly<
  Record<'documents' | 'cases' | 'adoptions' | 'observations' | 'events' | 'institutions' | 'problems', number>
>;

/** In the order of the page. */
function sectionsOf(has: { readonly counts: Counts; readonly goals: number; readonly peersDid: number }): Section[] {
  const section = (id: keyof Counts): Section => ({ id, name: REGION.sections[id], count: has.counts[id] });
  const when = (holds: boolean, entry: Section): Section[] => (holds ? [entry] : []);
  return [
    { id: 'key', name: REGION.key.title },
    ...when(has.goals > 0, { id: 'goals', name: REGION.goals.title, count: has.goals }),
    ...when(has.peersDid > 0, { id: 'peers-did', name: PEERS_DID.title, count: has.peersDid }),
    section('adoptions'),
    ...when(has.counts.problems > 0, section('problems')),
    ...(['observations', 'cases', 'documents', 'events'] as const).map(section),
    { id: 'peers', name: PEERS.title },
    { id: 'gaps', name: GAPS.title },
    section('institutions'),
    { id: 'mentions', name: MENTIONS.title },
  ];
}

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
