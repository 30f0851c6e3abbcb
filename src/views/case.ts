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
import { placesOf, type SupportedText } from '../schema/case.ts';
import { expandRanges } from '../schema/fields.ts';
import { CASE } from '../words/case.ts';
import { type AdoptionView, type EventView, type ObservationView, viewAdoption, viewEvent } from './facts.ts';
import { documentLink, indicatorLink, type Link, measureLink, regionLink } from './link.ts';
import { documentPath, paragraphPath } from '../grammar/paths.ts';
import { viewMentioned } from './mentioned.ts';
import { proseSections, type RecordLine, type Section } from './record.ts';

/** A sentence with the paragraphs it rests on. */
export interface SupportedView {
  readonly text: string;
  readonly cites: readonly {
    /** Short title. */
    readonly document: string;
    readonly title: string;
    readonly paragraphs: string;
    /** Of the first of them. */
    readonly path: string;
  }[];
}

export interface SupportedList {
  readonly name: string;
  readonly items: readonly SupportedView[];
  readonly isOrdered: boolean;
}

export interface CaseView {
  readonly sections: readonly Section[];
  /** Its place, from the province down. */
  readonly above: readonly Link[];
  readonly record: readonly RecordLine[];
  readonly action: readonly SupportedList[];
  readonly borrow: readonly SupportedList[];
  readonly sources: readonly { readonly title: Link; readonly quality: Document['quality'] }[];
  /** Whether it sets several places side by side, so that each row must say which. */
  readonly isComparative: boolean;
  /** What its documents say of its measures in its region or regions, and of what lies below either. */
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
  const regions = new Set(placesOf(entry).flatMap((code) => regionFamily(kb, code)));
  const eventRows = documents
    .flatMap(({ id }) => kb.of.document.events(id))
    .filter((row) => regions.has(row.region) && row.measure !== null && measures.has(row.measure))
    .toSorted(byDate);
  const adoptions = documents
    .flatMap(({ id }) => kb.of.document.adoptions(id))
    .filter((row) => regions.has(row.region) && measures.has(row.measure));
  return {
    sections: [
      { id: 'action', name: CASE.action.title },
      ...proseSections(entry.body),
      { id: CASE.borrow.title, name: CASE.borrow.title },
      { id: 'sources', name: CASE.sources, count: documents.length },
      { id: 'adoptions', name: CASE.adoptions, count: adoptions.length },
      { id: 'events', name: CASE.timeline, count: eventRows.length },
    ],
    above: regionPath(kb, entry.region)
      .filter(({ level }) => level !== 'country')
      .map(({ code }) => regionLink(kb, code)),
    record: recordOf(kb, entry),
    isComparative: placesOf(entry).length > 1,
    action: listsOf(kb, CASE.action.lines, entry.action),
    borrow: listsOf(kb, CASE.borrow.lists, entry.borrow),
    sources: documents.map((document) => ({
      title: { name: document.title, path: documentPath(document.id) },
      quality: document.quality,
    })),
    adoptions: adoptions.map((row) => viewAdoption(kb, row)),
    events: eventRows.map((row) => viewEvent(kb, row)),
    eventRows,
    mentioned: viewMentioned(kb, entry.body),
  };
}

function listsOf<Name extends string>(
  kb: KnowledgeBase,
  names: Readonly<Record<Name, string>>,
  lists: Readonly<Record<Name, SupportedText | readonly SupportedText[]>>,
): SupportedList[] {
  return (Object.keys(names) as Name[]).map((name) => ({
    name: names[name],
    items: [lists[name]].flat().map((item) => viewSupported(kb, item)),
    isOrdered: name === 'first',
  }));
}

export const viewSupported = (kb: KnowledgeBase, { text, cites }: SupportedText): SupportedView => ({
  text,
  cites: cites.map(({ doc, p }) => ({
    document: documentLink(kb, doc).name,
    title: kb.documents.get(doc)?.title ?? doc,
    paragraphs: p,
    path: paragraphPath(doc, expandRanges(p)[0] ?? 1),
  })),
});

function recordOf(kb: KnowledgeBase, entry: Case): RecordLine[] {
  const { record } = CASE;
  const indicators = entry.indicators.map((id) => indicatorLink(kb, id));
  return [
    { name: record.region, links: placesOf(entry).map((code) => regionLink(kb, code)) },
    { name: record.period, period: entry.period },
    { name: record.measures, links: entry.measures.map((id) => measureLink(kb, id)) },
    ...(indicators.length > 0 ? [{ name: record.indicators, links: indicators }] : []),
  ];
}
