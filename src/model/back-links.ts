/** Who mentions an entity: every table and every kind of record, grouped by what it names. */
import { placesOf } from '../schema/case.ts';
import type {
  Adoption,
  Case,
  Citation,
  DatedEvent,
  Difficulty,
  Document,
  Fact,
  Indicator,
  Institution,
  Measure,
  Numeral,
  Observation,
  Policy,
  Region,
} from './records.ts';

type By<T> = (id: string) => readonly T[];

/** Back-links: who mentions an entity, table by table. */
export interface BackLinks {
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

/** All that is linked: records by id, rows in the order of the documents. */
export interface Tables {
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

const documentOf = (row: Fact<object>) => [row.document];
const regionOf = (row: { region: string }) => [row.region];

/** Links everything back. */
export const linkBack = (tables: Tables): BackLinks => ({
  document: linksOfDocument(tables),
  region: linksOfRegion(tables),
  measure: linksOfMeasure(tables),
  indicator: linksOfIndicator(tables),
  policy: linksOfPolicy(tables),
  institution: linksOfInstitution(tables),
});

const linksOfDocument = ({
  documents,
  cases,
  policies,
  observations,
  adoptions,
  events,
  problems,
  citations,
  numerals,
}: Tables): BackLinks['document'] => ({
  observations: groupBy(observations, documentOf),
  adoptions: groupBy(adoptions, documentOf),
  events: groupBy(events, documentOf),
  problems: groupBy(problems, documentOf),
  children: groupBy(documents.values(), (entry) => [entry.parent]),
  citations: groupBy(citations, documentOf),
  numerals: groupBy(numerals, documentOf),
  cases: groupBy(cases.values(), (entry) => entry.documents),
  policies: groupBy(policies.values(), (entry) => [entry.document]),
});

const linksOfRegion = ({
  documents,
  cases,
  regions,
  policies,
  institutions,
  observations,
  adoptions,
  events,
  problems,
}: Tables): BackLinks['region'] => ({
  observations: groupBy(observations, regionOf),
  adoptions: groupBy(adoptions, regionOf),
  events: groupBy(events, regionOf),
  problems: groupBy(problems, regionOf),
  documents: groupBy(documents.values(), (entry) => [entry.region, ...entry.regions]),
  cases: groupBy(cases.values(), placesOf),
  children: groupBy(regions.values(), (entry) => [entry.parent]),
  policies: groupBy(policies.values(), regionOf),
  institutions: groupBy(institutions.values(), regionOf),
});

const linksOfMeasure = ({
  cases,
  measures,
  indicators,
  adoptions,
  events,
  problems,
}: Tables): BackLinks['measure'] => ({
  adoptions: groupBy(adoptions, (row) => [row.measure]),
  events: groupBy(events, (row) => [row.measure]),
  problems: groupBy(problems, (row) => [row.measure]),
  indicators: groupBy(indicators.values(), (entry) => entry.measures),
  cases: groupBy(cases.values(), (entry) => entry.measures),
  children: groupBy(measures.values(), (entry) => [entry.broader]),
});

const linksOfIndicator = ({ cases, observations }: Tables): BackLinks['indicator'] => ({
  observations: groupBy(observations, (row) => [row.indicator]),
  cases: groupBy(cases.values(), (entry) => entry.indicators),
});

const linksOfPolicy = ({ policies, citations }: Tables): BackLinks['policy'] => ({
  citations: groupBy(citations, (row) => [row.policy]),
  followers: groupBy(policies.values(), (entry) => entry.based_on),
});

const linksOfInstitution = ({ documents, cases, observations, adoptions }: Tables): BackLinks['institution'] => ({
  observations: groupBy(observations, (row) => [row.institution]),
  adoptions: groupBy(adoptions, (row) => [row.institution]),
  documents: groupBy(documents.values(), (entry) => entry.institutions),
  cases: groupBy(cases.values(), (entry) => entry.institutions),
});
