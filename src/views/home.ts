/** What the home page says. */
import { countStatuses, type StatusCounts } from '../model/adoptions/statuses.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { isPromise } from '../model/targets/kind.ts';
import { ledgerOf } from '../model/targets/ledger.ts';
import { HOME } from '../words/home.ts';
import { saySource } from './charts/source.ts';
import type { StripView } from './charts/strip.ts';
import { type ObservationView, viewObservation } from './facts.ts';
import { viewExamples } from './home/examples.ts';
import {
  type DomainEntry,
  type DueGroup,
  type LatestEntry,
  viewDomains,
  viewDue,
  viewLatest,
  viewNewestCases,
  viewShared,
} from './home/questions.ts';
import { viewHomeStrips } from './home/strips.ts';
import { type DoingView, viewDoing } from './home/who-does-what.ts';
import type { Link } from './link.ts';

export interface HomeView {
  readonly counts: Readonly<Record<'documents' | 'cases' | 'observations' | 'indicators', number>>;
  /** All adoptions. */
  readonly adoptions: StatusCounts;
  readonly examples: readonly Link[];
  /** Entries by question. */
  readonly doors: readonly (Link & { readonly line: string })[];
  readonly strips: readonly StripView[];
  /** Documents of the figures on the strips. */
  readonly source: string;
  readonly doing: DoingView;
  readonly domains: readonly DomainEntry[];
  /** Indicators with figures of more than one region. */
  readonly shared: readonly { readonly indicator: Link; readonly regions: number }[];
  readonly cases: readonly Link[];
  readonly latest: readonly LatestEntry[];
  readonly due: readonly DueGroup[];
  /** Every figure that opens its evidence here. */
  readonly observations: readonly ObservationView[];
}

export function viewHome(kb: KnowledgeBase): HomeView {
  const strips = viewHomeStrips(kb);
  const drawn = strips.flatMap(({ dots }) => dots.map(({ row }) => row));
  const [doing, due] = [viewDoing(kb), viewDue(kb)];
  const promises = ledgerOf(kb).filter(isPromise).length;
  const { doors } = HOME;
  return {
    counts: {
      documents: kb.documents.size,
      cases: kb.cases.size,
      observations: kb.observations.length,
      indicators: kb.indicators.size,
    },
    adoptions: countStatuses(kb.adoptions),
    examples: viewExamples(kb, strips),
    doors: [
      { name: doors.do.name, path: '/topics/', line: doors.do.line([...kb.topics.values()].map(({ name }) => name)) },
      {
        name: doors.result.name,
        path: '/indicators/',
        line: doors.result.line(kb.indicators.size, kb.observations.length),
      },
      { name: doors.targets.name, path: '/targets/', line: doors.targets.line(promises) },
      { name: doors.compare.name, path: '/compare/', line: doors.compare.line },
    ],
    strips,
    source: saySource(kb, drawn),
    doing,
    domains: viewDomains(kb),
    shared: viewShared(kb),
    cases: viewNewestCases(kb),
    latest: viewLatest(kb),
    due,
    observations: [
      ...drawn.map((row) => viewObservation(kb, row)),
      ...doing.rows.flatMap(({ results }) => results),
      ...due.flatMap(({ shown }) => shown),
    ],
  };
}
