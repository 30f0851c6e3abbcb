/** Events of the knowledge base as the timeline needs them. */
import { formatPeriodPlain } from '../grammar/format.ts';
import { measureLine, regionLine } from '../model/facets.ts';
import type { DatedEvent, Document, KnowledgeBase } from '../model/knowledge-base.ts';
import { verdictsOfDueEvents } from '../model/targets/due-events.ts';
import { asOf } from '../model/time/as-of.ts';
import { parsePeriod, type Period } from '../schema/dates.ts';
import { MINOR_KINDS } from '../schema/event.ts';
import { inTimeOrder, type Names, type TimelineData, type TimelineEvent } from './event.ts';

/** Describes events in time order, with the names they need. */
export function describeEvents(kb: KnowledgeBase, rows: readonly DatedEvent[]): TimelineData {
  const events = rows.map((row) => describeEvent(kb, row)).filter((event) => event !== undefined);
  return { asOf: asOf(kb), events: events.toSorted(inTimeOrder), names: namesOf(kb, events) };
}

function describeEvent(kb: KnowledgeBase, row: DatedEvent): TimelineEvent | undefined {
  const period = parsePeriod(row.date);
  if (!period) return undefined;
  const document = kb.documents.get(row.document);
  const verdict = verdictsOfDueEvents(kb).get(row.key);
  return {
    key: row.key,
    title: row.title,
    kind: row.kind,
    date: row.date,
    when: formatPeriodPlain(row.date),
    basis: row.date_basis,
    start: period.start,
    end: period.end,
    precision: period.precision,
    regions: regionLine(kb, [row.region]),
    measures: row.measure ? measureLine(kb, [row.measure]) : [],
    document: row.document,
    paragraph: row.paragraph,
    note: row.note,
    planned: row.kind === 'due' || liesAhead(row, period, document),
    state: verdict?.state ?? null,
    settledBy: verdict?.settledBy ?? [],
    ...importanceOf(row),
  };
}

function importanceOf({ importance, kind }: DatedEvent): Pick<TimelineEvent, 'importance'> {
  const weight = importance ?? (MINOR_KINDS.includes(kind) ? 'minor' : undefined);
  return weight ? { importance: weight } : {};
}

/** A plan is no witness of what it announces: its steps that ended after it was signed are plans, too. */
function liesAhead(row: DatedEvent, period: Period, document: Document | undefined): boolean {
  if (document?.quality.evidence !== 'plan' || row.kind === 'issue' || row.kind === 'publication') return false;
  const signed = parsePeriod(document.signed)?.end ?? parsePeriod(document.published)?.end;
  return signed !== null && signed !== undefined && (period.end ?? '9999') > signed;
}

function namesOf(kb: KnowledgeBase, events: readonly TimelineEvent[]): Names {
  const pick = (ids: Iterable<string | null>, name: (id: string) => string | undefined) =>
    Object.fromEntries(
      [...new Set(ids)]
        .filter((id) => id !== null)
        .toSorted()
        .map((id) => [id, name(id) ?? id]),
    );
  return {
    regions: pick(
      events.flatMap((event) => event.regions),
      (id) => kb.regions.get(id)?.name,
    ),
    domains: pick(
      events.flatMap((event) => event.measures[0] ?? []),
      (id) => kb.measures.get(id)?.name,
    ),
    measures: pick(
      events.flatMap((event) => event.measures),
      (id) => kb.measures.get(id)?.name,
    ),
    documents: pick(
      events.map((event) => event.document),
      (id) => kb.documents.get(id)?.short,
    ),
  };
}
