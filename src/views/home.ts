/** What the home page says. */
import { documentPath } from '../grammar/paths.ts';
import { countRegions, countStatuses, type StatusCounts } from '../model/adoptions/statuses.ts';
import { domainsOf, type Indicator, type KnowledgeBase, measureFamily } from '../model/knowledge-base.ts';
import { ledgerOf } from '../model/targets/ledger.ts';
import { groupByDueDay } from '../model/targets/summary.ts';
import { sortDay } from '../model/time/ordering.ts';
import { HOME } from '../words/home.ts';
import { type ObservationView, viewObservation } from './facts.ts';
import { documentLink, indicatorLink, type Link, measureLink, regionLink } from './link.ts';
import { type CaseEntry, type DocumentEntry, viewCaseEntry, viewDocumentEntry } from './lists.ts';
import { regionsOf } from './measure.ts';

export interface HomeView {
  readonly domains: readonly { readonly measure: Link; readonly regions: number; readonly adoptions: StatusCounts }[];
  readonly adoptions: StatusCounts;
  /** Indicators with figures of more than one region, those of most regions first. */
  readonly shared: readonly { readonly indicator: Link; readonly regions: number }[];
  readonly cases: readonly CaseEntry[];
  readonly latest: readonly DocumentEntry[];
  readonly due: readonly DueGroup[];
}

/** Targets of one document that fall due on one day. */
export interface DueGroup {
  readonly day: string;
  readonly region: Link;
  readonly document: Link;
  readonly shown: readonly ObservationView[];
}

/** The home page stays one page, however much the site holds. */
const MOST = { indicators: 24, documents: 3, cases: 3, due: 3, targets: 4 };

export function viewHome(kb: KnowledgeBase): HomeView {
  const newest = <T extends { id: string }>(entries: Iterable<T>, dayOf: (entry: T) => string, most: number) =>
    [...entries].toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id)).slice(0, most);
  return {
    domains: domainsOf(kb).map(({ id }) => {
      const adoptions = measureFamily(kb, id).flatMap((member) => kb.of.measure.adoptions(member));
      return { measure: measureLink(kb, id), regions: countRegions(adoptions), adoptions: countStatuses(adoptions) };
    }),
    adoptions: countStatuses(kb.adoptions),
    shared: sharedIndicators(kb).slice(0, MOST.indicators),
    cases: newest(kb.cases.values(), ({ period }) => sortDay(period), MOST.cases).map((entry) =>
      viewCaseEntry(kb, entry),
    ),
    latest: newest(kb.documents.values(), cameIn, MOST.documents).map((document) => viewDocumentEntry(kb, document)),
    due: groupByDueDay(ledgerOf(kb), MOST.due).map(({ day, region, document, targets }) => ({
      day,
      region: regionLink(kb, region),
      document: {
        name: HOME.due.of(documentLink(kb, document).name, targets.length),
        path: `${documentPath(document)}#observations`,
      },
      shown: targets.slice(0, MOST.targets).map((row) => viewObservation(kb, row)),
    })),
  };
}

function sharedIndicators(kb: KnowledgeBase): HomeView['shared'] {
  const countOf = ({ id }: Indicator) => regionsOf(kb.of.indicator.observations(id));
  return [...kb.indicators.values()]
    .map((indicator) => ({ id: indicator.id, regions: countOf(indicator) }))
    .filter(({ regions }) => regions > 1)
    .toSorted((a, b) => b.regions - a.regions || a.id.localeCompare(b.id))
    .map(({ id, regions }) => ({ indicator: indicatorLink(kb, id), regions }));
}

/** 采集 is when it came in; where it is not stated, the newest publication stands first. */
const cameIn = (document: { retrieved: string; published: string }): string =>
  [document.retrieved, document.published].map((text) => sortDay(text)).find((day) => day < '9999') ?? '';
