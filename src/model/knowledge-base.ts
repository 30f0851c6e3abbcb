/**
 * The knowledge base: everything the content holds, addressed, ordered and linked both ways. Pages, data files, timeline, comparison and search all read
 * this one object, so that none of them can tell a different story.
 */
import type { AdoptionRow } from '../schema/adoption.ts';
import type { CaseRecord } from '../schema/case.ts';
import type { CheckEntry } from '../schema/check.ts';
import type { CitationRow } from '../schema/citation.ts';
import type { CollectionRecord } from '../schema/collection.ts';
import type { DifficultyRow } from '../schema/difficulty.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { ErratumEntry } from '../schema/erratum.ts';
import type { EventRow } from '../schema/event.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { MeasureRecord } from '../schema/measure.ts';
import type { MovedEntry } from '../schema/moved.ts';
import type { NumeralRow } from '../schema/numeral.ts';
import type { ObservationRow } from '../schema/observation.ts';
import type { RegionRecord } from '../schema/region.ts';
import { linkBack, type BackLinks, type Tables } from './back-links.ts';
import type { Content } from './content.ts';
import { buildReference, type Reference } from './reference/reference.ts';
import type { Fact, KeyedFact, Measure, Observation, Region, Topic } from './records.ts';

export type {
  Adoption,
  Case,
  DatedEvent,
  Difficulty,
  Document,
  Indicator,
  Institution,
  Measure,
  Observation,
  Policy,
  Region,
  Topic,
} from './records.ts';

export interface KnowledgeBase extends Tables {
  /** Questions that officials bring, in the order in which curators list them. */
  topics: ReadonlyMap<string, Topic>;
  /** Relations between figures, to be computed (arithmetic.ts). */
  checks: readonly CheckEntry[];
  /** Addresses that were given out and have moved. */
  moved: readonly MovedEntry[];
  /** What the site had wrong and says right now. */
  errata: readonly ErratumEntry[];
  /** 参照: what is known from outside of the documents; no evidence. */
  reference: Reference;
  /** What is said of the collection as a whole, if anything. */
  collection: CollectionRecord | undefined;
  /** Observation by `<document>/<id>`. */
  observation(key: string): Observation | undefined;
  /** The rows of one entity, in document order; empty when there are none. */
  of: BackLinks;
}

const withBody = <T>({
  id,
  data,
  body,
}: {
  id: string;
  data: T;
  body: string;
}): [string, T & { id: string; body: string }] => [id, { ...data, id, body }];

/** Builds the knowledge base. Assumes content that passed the check; a dangling reference simply finds nothing. */
export function buildKnowledgeBase(content: Content): KnowledgeBase {
  const documents = new Map(content.documents.map(withBody<DocumentRecord>));
  const cases = new Map(content.cases.map(withBody<CaseRecord>));
  const regions = new Map(content.regions.map(withBody<RegionRecord>));
  const measures = new Map(content.measures.map(withBody<MeasureRecord>));
  const indicators = new Map(content.indicators.map(withBody<IndicatorRecord>));
  const policies = new Map(content.policies.map(({ id, data }) => [id, data]));
  const institutions = new Map(content.institutions.map(({ id, data }) => [id, data]));

  const facts = <T extends object>(
    pick: (source: Content['documents'][number]) => readonly (T & { line: number })[],
  ): Fact<T>[] =>
    content.documents.flatMap((source) =>
      pick(source).map(({ line: _line, ...row }) => ({ ...(row as unknown as T), document: source.id })),
    );
  const keyed = <T extends { id: string }>(rows: Fact<T>[]): KeyedFact<T>[] =>
    rows.map((row) => ({ ...row, key: `${row.document}/${row.id}` }));

  const observations = keyed(facts<ObservationRow>((source) => source.observations));
  const adoptions = keyed(facts<AdoptionRow>((source) => source.adoptions));
  const events = keyed(facts<EventRow>((source) => source.events));
  const problems = keyed(facts<DifficultyRow>((source) => source.problems));
  const citations = facts<CitationRow>((source) => source.citations);
  const numerals = facts<NumeralRow>((source) => source.numerals);
  const byKey = new Map(observations.map((row) => [row.key, row]));

  const tables: Tables = {
    documents,
    cases,
    regions,
    measures,
    indicators,
    policies,
    institutions,
    observations,
    adoptions,
    events,
    problems,
    citations,
    numerals,
  };
  return {
    ...tables,
    topics: new Map((content.topics ?? []).map(({ id, data }) => [id, data])),
    checks: (content.checks ?? []).map(({ data }) => data),
    moved: (content.moved ?? []).map(({ data }) => data),
    errata: (content.errata ?? []).map(({ data }) => data),
    reference: buildReference(content.reference),
    collection: content.collection?.[0]?.data,
    observation: (key) => byKey.get(key),
    of: linkBack(tables),
  };
}

/** The region and the regions above it, from the country down: 中国 › 浙江省 › 绍兴市. */
export function regionPath(kb: KnowledgeBase, code: string): Region[] {
  const path: Region[] = [];
  for (
    let region = kb.regions.get(code);
    region && !path.includes(region);
    region = region.parent ? kb.regions.get(region.parent) : undefined
  )
    path.unshift(region);
  return path;
}

/** The measure and the measures above it, from its domain down. */
export function measurePath(kb: KnowledgeBase, id: string): Measure[] {
  const path: Measure[] = [];
  for (
    let measure = kb.measures.get(id);
    measure && !path.includes(measure);
    measure = measure.broader ? kb.measures.get(measure.broader) : undefined
  )
    path.unshift(measure);
  return path;
}

/** The measure and all measures below it. */
export function measureFamily(kb: KnowledgeBase, id: string): string[] {
  return [id, ...kb.of.measure.children(id).flatMap((child) => measureFamily(kb, child.id))];
}

/** The region and all regions below it. */
export function regionFamily(kb: KnowledgeBase, code: string): string[] {
  return [code, ...kb.of.region.children(code).flatMap((child) => regionFamily(kb, child.id))];
}

/** The measures at the top of the taxonomy, in the order of the content. */
export const domainsOf = (kb: KnowledgeBase): Measure[] => [...kb.measures.values()].filter(({ broader }) => !broader);
