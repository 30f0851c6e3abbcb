/** What the page of a case says. */
import {
  type Case,
  type DatedEvent,
  type Document,
  type KnowledgeBase,
  measureFamily,
  regionFamily,
  regionPath,
} from '../model/knowledge-base.ts';
import { byDate } from '../model/time/ordering.ts';
import { parseProse } from '../markdown/dialect.ts';
import { readElements } from '../markdown/read-elements.ts';
import { CASE } from '../words/case.ts';
import {
  type AdoptionView,
  type EventView,
  type ObservationView,
  viewAdoption,
  viewEvent,
  viewObservation,
} from './facts.ts';
import { indicatorLink, type Link, measureLink, regionLink } from './link.ts';
import { documentPath } from '../grammar/paths.ts';
import type { RecordLine } from './record.ts';

export interface CaseView {
  /** Its place, from the province down. */
  readonly above: readonly Link[];
  readonly record: readonly RecordLine[];
  readonly sources: readonly { readonly title: Link; readonly quality: Document['quality'] }[];
  /** What its documents say of its measures in its region, and of what lies below either. */
  readonly adoptions: readonly AdoptionView[];
  readonly events: readonly EventView[];
  /** The same events, for the picture. */
  readonly eventRows: readonly DatedEvent[];
  /** The figures its text mentions, for their evidence. */
  readonly mentioned: readonly ObservationView[];
}

export function viewCase(kb: KnowledgeBase, entry: Case): CaseView {
  const documents = entry.documents.flatMap((id) => kb.documents.get(id) ?? []);
  const measures = new Set(entry.measures.flatMap((id) => measureFamily(kb, id)));
  const regions = new Set(regionFamily(kb, entry.region));
  const eventRows = documents
    .flatMap(({ id }) => kb.of.document.events(id))
    .filter((row) => regions.has(row.region) && row.measure !== null && measures.has(row.measure))
    .toSorted(byDate);
  const adoptions = documents
    .flatMap(({ id }) => kb.of.document.adoptions(id))
    .filter((row) => regions.has(row.region) && measures.has(row.measure));
  const figures = readElements(parseProse(entry.body), 'Obs').flatMap(({ id }) => kb.observation(id ?? '') ?? []);
  return {
    above: regionPath(kb, entry.region)
      .filter(({ level }) => level !== 'country')
      .map(({ code }) => regionLink(kb, code)),
    record: recordOf(kb, entry),
    sources: documents.map((document) => ({
      title: { name: document.title, path: documentPath(document.id) },
      quality: document.quality,
    })),
    adoptions: adoptions.map((row) => viewAdoption(kb, row)),
    events: eventRows.map((row) => viewEvent(kb, row)),
    eventRows,
    mentioned: figures.map((row) => viewObservation(kb, row)),
  };
}

function recordOf(kb: KnowledgeBase, entry: Case): RecordLine[] {
  const { record } = CASE;
  const indicators = entry.indicators.map((id) => indicatorLink(kb, id));
  return [
    { name: record.region, links: [regionLink(kb, entry.region)] },
    { name: record.period, period: entry.period },
    { name: record.measures, links: entry.measures.map((id) => measureLink(kb, id)) },
    ...(indicators.length > 0 ? [{ name: record.indicators, links: indicators }] : []),
  ];
}
