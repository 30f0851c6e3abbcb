/**
 * The knowledge base: everything the content holds, addressed, ordered and linked both ways. Pages, data files, timeline, comparison and search all read
 * this one object, so that none of them can tell a different story.
 */
import type { AdoptionRow } from '../schema/adoption.ts';
import { type CaseRecord, placesOf } from '../schema/case.ts';
import type { CheckEntry } from '../schema/check.ts';
import type { CitationRow } from '../schema/citation.ts';
import type { CollectionRecord } from '../schema/collection.ts';
import type { DifficultyRow } from '../schema/difficulty.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { EventRow } from '../schema/event.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { InstitutionEntry } from '../schema/institution.ts';
import type { MeasureRecord } from '../schema/measure.ts';
import type { MovedEntry } from '../schema/moved.ts';
import type { NumeralRow } from '../schema/numeral.ts';
import type { ObservationRow } from '../schema/observation.ts';
import type { PolicyEntry } from '../schema/policy.ts';
import type { RegionRecord } from '../schema/region.ts';
import type { Content } from './content.ts';
import { buildReference, type Reference } from './reference/reference.ts';

/** A fact row with the document it comes from. */
export type Fact<T> = T & { readonly document: string };
/** A fact row that has an id; `key` is `<document>/<id>`, its address on the site. */
export type KeyedFact<T> = Fact<T> & { readonly key: string };

export type Document = DocumentRecord & { readonly id: string; readonly body: string };
export type Case = CaseRecord & { readonly id: string; readonly body: string };
export type Region = RegionRecord & { readonly id: string; readonly body: string };
export type Measure = MeasureRecord & { readonly id: string; readonly body: string };
export type Indicator = IndicatorRecord & { readonly id: string; readonly body: string };
export type Policy = PolicyEntry;
export type Institution = InstitutionEntry;
export type Observation = KeyedFact<ObservationRow>;
export type Adoption = KeyedFact<AdoptionRow>;
export type DatedEvent = KeyedFact<EventRow>;
export type Difficulty = KeyedFact<DifficultyRow>;
export type Citation = Fact<CitationRow>;
export type Numeral = Fact<NumeralRow>;

export interface KnowledgeBase {
  documents: ReadonlyMap<string, Document>;
  cases: ReadonlyMap<string, Case>;
  regions: ReadonlyMap<string, Region>;
  measures: ReadonlyMap<string, Measure>;
  indicators: ReadonlyMap<string, Indicator>;
  policies: ReadonlyMap<string, Policy>;
  institutions: ReadonlyMap<string, Institution>;
  observations: readonly Observation[];
  adoptions: readonly Adoption[];
  events: readonly DatedEvent[];
  /** 难点: what documents say is difficult. */
  problems: readonly Difficulty[];
  citations: readonly Citation[];
  numerals: readonly Numeral[];
  /** Relations between figures, to be computed (arithmetic.ts). */
  checks: readonly CheckEntry[];
  /** Addresses that were given out and have moved. */
  moved: readonly MovedEntry[];
  /** 参照: what is known from outside of the documents; no evidence. */
  reference: Reference;
  /** What is said of the collection as a whole, if anything. */
  collection: CollectionRecord | undefined;
  /** Observation by `<document>/<id>`. */
  observation(key: string): Observation | undefined;
  /** The rows of one entity, in document order; empty when there are none. */
  of: Index;
}

type By<T> = (id: string) => readonly T[];

/** Back-links: who mentions an entity, table by table. */
export interface Index {
  document: {
    observations: By<Observation>;
    adoptions: By<Adoption>;
    events: By<DatedEvent>;
    problems: By<Difficulty>;
    /** Records of the articles of an issue. */
    children: By<Document>;
    citations: By<Citation>;
    numerals: By<Numeral>;
    cases: By<Case>;
    policies: By<Policy>;
  };
  region: {
    observations: By<Observation>;
    adoptions: By<Adoption>;
    events: By<DatedEvent>;
    problems: By<Difficulty>;
    documents: By<Document>;
    cases: By<Case>;
    children: By<Region>;
    policies: By<Policy>;
    institutions: By<Institution>;
  };
  measure: {
    adoptions: By<Adoption>;
    events: By<DatedEvent>;
    problems: By<Difficulty>;
    indicators: By<Indicator>;
    cases: By<Case>;
    children: By<Measure>;
  };
  indicator: { observations: By<Observation>; cases: By<Case> };
  policy: { citations: By<Citation>; followers: By<Policy> };
  institution: { observations: By<Observation>; adoptions: By<Adoption>; documents: By<Document>; cases: By<Case> };
}

/** Groups items under one or many keys, keeping their order. */
function groupBy<T>(items: Iterable<T>, keys: (item: T) => Iterable<string | null | undefined>): By<T> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keys(item))) {
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (id) => groups.get(id) ?? [];
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

  const documentOf = (row: Fact<object>) => [row.document];
  const regionOf = (row: { region: string }) => [row.region];
  const of: Index = {
    document: {
      observations: groupBy(observations, documentOf),
      adoptions: groupBy(adoptions, documentOf),
      events: groupBy(events, documentOf),
      problems: groupBy(problems, documentOf),
      children: groupBy(documents.values(), (entry) => [entry.parent]),
      citations: groupBy(citations, documentOf),
      numerals: groupBy(numerals, documentOf),
      cases: groupBy(cases.values(), (entry) => entry.documents),
      policies: groupBy(policies.values(), (entry) => [entry.document]),
    },
    region: {
      observations: groupBy(observations, regionOf),
      adoptions: groupBy(adoptions, regionOf),
      events: groupBy(events, regionOf),
      problems: groupBy(problems, regionOf),
      documents: groupBy(documents.values(), (entry) => [entry.region, ...entry.regions]),
      cases: groupBy(cases.values(), placesOf),
      children: groupBy(regions.values(), (entry) => [entry.parent]),
      policies: groupBy(policies.values(), regionOf),
      institutions: groupBy(institutions.values(), regionOf),
    },
    measure: {
      adoptions: groupBy(adoptions, (row) => [row.measure]),
      events: groupBy(events, (row) => [row.measure]),
      problems: groupBy(problems, (row) => [row.measure]),
      indicators: groupBy(indicators.values(), (entry) => entry.measures),
      cases: groupBy(cases.values(), (entry) => entry.measures),
      children: groupBy(measures.values(), (entry) => [entry.broader]),
    },
    indicator: {
      observations: groupBy(observations, (row) => [row.indicator]),
      cases: groupBy(cases.values(), (entry) => entry.indicators),
    },
    policy: {
      citations: groupBy(citations, (row) => [row.policy]),
      followers: groupBy(policies.values(), (entry) => entry.based_on),
    },
    institution: {
      observations: groupBy(observations, (row) => [row.institution]),
      adoptions: groupBy(adoptions, (row) => [row.institution]),
      documents: groupBy(documents.values(), (entry) => entry.institutions),
      cases: groupBy(cases.values(), (entry) => entry.institutions),
    },
  };
  return {
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
    checks: (content.checks ?? []).map(({ data }) => data),
    moved: (content.moved ?? []).map(({ data }) => data),
    reference: buildReference(content.reference),
    collection: content.collection?.[0]?.data,
    observation: (key) => byKey.get(key),
    of,
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
