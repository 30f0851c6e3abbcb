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
import { saySource } from './charts/source.ts';
import { type SlopeView, viewSlopes } from './charts/slope.ts';
import {
  type AdoptionView,
  type DifficultyView,
  type ObservationView,
  viewAdoption,
  viewDifficulty,
  viewObservation,
} from './facts.ts';
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
  /** Documents of the figures drawn there. */
  readonly keySource: string;
  readonly goals: RegionGoals;
  readonly peersDid: PeersDid;
  readonly adoptions: readonly AdoptionGroup[];
  readonly below: MatrixView;
  readonly series: readonly SeriesView[];
  /** What a document states before and after. */
  readonly slopes: readonly SlopeView[];
  readonly problems: readonly DifficultyView[];
  /** The figures that the page tells, for their evidence; those of the folded table lead to their rows. */
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
  const key = viewKeyFigures(kb, code);
  const series = viewSeries(kb, facts.observations(code));
  const slopes = viewSlopes(kb, facts.observations(code)).slice(0, MOST_SLOPES);
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
        adoptions: adoptions.filter(isCounted).length,
        observations: lookUp.observations.length,
        events: lookUp.eventRows.length,
        institutions: lookUp.institutions.length,
        policies: lookUp.policies.length,
        problems: facts.problems(code).length,
      },
      goals: goals.total,
      peersDid: peersDid.measures.length,
      changes: series.length + slopes.length,
      peers: lookUp.peers.length,
      gaps: lookUp.gaps.length,
      mentions: lookUp.mentionCount,
    }),
    key,
    keySource: saySource(
      kb,
      key.flatMap(({ strip }) => strip.dots.map(({ row }) => row)),
    ),
    goals,
    peersDid,
    adoptions: groupByDomain(kb, adoptions),
    below: viewMatrix(
      kb,
      buildMatrix(kb, children, domainsOf(kb), (child) => regionFamily(kb, child.code)),
    ),
    series,
    slopes,
    problems: facts.problems(code).map((row) => viewDifficulty(kb, row)),
    evidence: [...tellFigures(kb, { key, goals, series, slopes }), ...viewMentioned(kb, region.body)],
  };
}

/** What stands behind the figures above the fold. */
function tellFigures(
  kb: KnowledgeBase,
  { key, goals, series, slopes }: Pick<RegionView, 'key' | 'goals' | 'series' | 'slopes'>,
): ObservationView[] {
  const figures = [
    ...key.flatMap(({ figures: rows }) => rows.map(({ observation }) => observation.figure)),
    ...goals.shown.flatMap(({ figure }) => figure?.figure ?? []),
    ...series.flatMap(({ points }) => points.map(({ figure }) => figure)),
    ...slopes.flatMap(({ before, after }) => [before.figure, after.figure]),
  ];
  return figures.flatMap((figure) => {
    const row = kb.observation(figure.key);
    return row ? [viewObservation(kb, row)] : [];
  });
}

type Counts = Readonly<
  Record<
    'documents' | 'cases' | 'adoptions' | 'observations' | 'events' | 'institutions' | 'policies' | 'problems',
    number
  >
>;

/** In the order of the page. */
function sectionsOf(
  has: { readonly counts: Counts } & Readonly<
    Record<'goals' | 'peersDid' | 'changes' | 'peers' | 'gaps' | 'mentions', number>
  >,
): Section[] {
  const section = (id: keyof Counts): Section => ({ id, name: REGION.sections[id], count: has.counts[id] });
  const when = (holds: boolean, entry: Section): Section[] => (holds ? [entry] : []);
  return [
    { id: 'key', name: REGION.key.title },
    ...when(has.goals > 0, { id: 'goals', name: REGION.goals.title, count: has.goals }),
    ...when(has.peersDid > 0, { id: 'peers-did', name: PEERS_DID.title, count: has.peersDid }),
    section('adoptions'),
    ...when(has.changes > 0, { id: 'changes', name: REGION.sections.changes, count: has.changes }),
    ...when(has.counts.problems > 0, section('problems')),
    ...(['observations', 'cases', 'documents', 'events'] as const).map(section),
    { id: 'peers', name: PEERS.title, count: has.peers },
    { id: 'gaps', name: GAPS.title, count: has.gaps },
    section('policies'),
    section('institutions'),
    { id: 'mentions', name: MENTIONS.title, count: has.mentions },
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
