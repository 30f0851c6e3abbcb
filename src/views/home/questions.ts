/** The three questions of the home page, in short: who did it, what came of it, on what evidence. */
import { documentPath } from '../../grammar/paths.ts';
import { countRegions, countStatuses, type StatusCounts } from '../../model/adoptions/statuses.ts';
import {
  domainsOf,
  type Document,
  type Indicator,
  type KnowledgeBase,
  measureFamily,
} from '../../model/knowledge-base.ts';
import { ledgerOf } from '../../model/targets/ledger.ts';
import { groupByDueDay } from '../../model/targets/summary.ts';
import { sortDay } from '../../model/time/ordering.ts';
import { HOME } from '../../words/home.ts';
import { type ObservationView, viewObservation } from '../facts.ts';
import { caseLink, documentLink, indicatorLink, type Link, measureLink, regionLink } from '../link.ts';
import { regionsOf } from '../measure.ts';

export interface DomainEntry {
  readonly measure: Link;
  readonly regions: number;
  readonly adoptions: StatusCounts;
}

/** Targets of one document that fall due on one day. */
export interface DueGroup {
  readonly day: string;
  readonly region: Link;
  readonly document: Link;
  readonly shown: readonly ObservationView[];
}

/** A document that came in. */
export interface LatestEntry {
  readonly title: Link;
  readonly region: Link;
  readonly kind: Document['kind'];
  /** When it was collected, or published where that is not stated. */
  readonly day: string;
  readonly isCollected: boolean;
}

/** The home page stays one page, however much the site holds. */
const MOST = { indicators: 10, documents: 5, cases: 5, due: 3, targets: 3 };

export const viewDomains = (kb: KnowledgeBase): DomainEntry[] =>
  domainsOf(kb).map(({ id }) => {
    const adoptions = measureFamily(kb, id).flatMap((member) => kb.of.measure.adoptions(member));
    return { measure: measureLink(kb, id), regions: countRegions(adoptions), adoptions: countStatuses(adoptions) };
  });

/** Indicators with figures of more than one region, those of most regions first. */
export function viewShared(kb: KnowledgeBase): { readonly indicator: Link; readonly regions: number }[] {
  const countOf = ({ id }: Indicator) => regionsOf(kb.of.indicator.observations(id));
  return [...kb.indicators.values()]
    .map((indicator) => ({ id: indicator.id, regions: countOf(indicator) }))
    .filter(({ regions }) => regions > 1)
    .toSorted((a, b) => b.regions - a.regions || a.id.localeCompare(b.id))
    .slice(0, MOST.indicators)
    .map(({ id, regions }) => ({ indicator: indicatorLink(kb, id), regions }));
}

const newest = <T extends { id: string }>(entries: Iterable<T>, dayOf: (entry: T) => string, most: number): T[] =>
  [...entries].toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id)).slice(0, most);

/** 采集 is when it came in; where it is not stated, the newest publication stands first. */
const cameIn = ({ retrieved, published }: Document): { day: string; isCollected: boolean } => {
  const isCollected = sortDay(retrieved) < '9999';
  return { day: isCollected ? retrieved : published, isCollected };
};
const cameInDay = (document: Document): string => {
  const day = sortDay(cameIn(document).day);
  return day < '9999' ? day : '';
};

export const viewLatest = (kb: KnowledgeBase): LatestEntry[] =>
  newest(kb.documents.values(), cameInDay, MOST.documents).map((document) => ({
    title: documentLink(kb, document.id),
    region: regionLink(kb, document.region),
    kind: document.kind,
    ...cameIn(document),
  }));

export const viewNewestCases = (kb: KnowledgeBase): Link[] =>
  newest(kb.cases.values(), ({ period }) => sortDay(period), MOST.cases).map(({ id }) => caseLink(kb, id));

export const viewDue = (kb: KnowledgeBase): DueGroup[] =>
  groupByDueDay(ledgerOf(kb), MOST.due).map(({ day, region, document, targets }) => ({
    day,
    region: regionLink(kb, region),
    document: {
      name: HOME.due.of(documentLink(kb, document).name, targets.length),
      path: `${documentPath(document)}#observations`,
    },
    shown: targets.slice(0, MOST.targets).map((row) => viewObservation(kb, row)),
  }));
