import {
  casePath,
  indicatorPath,
  institutionPath,
  measurePagePath,
  policyPath,
  regionPagePath,
  topicPath,
} from '../../grammar/paths.ts';
import { placesOf } from '../../schema/case.ts';
import { named, yearOf } from '../beside.ts';
import { declareTable, list } from '../declare.ts';

export const cases = declareTable(
  (kb) => [...kb.cases.values()],
  [
    ['id', (entry) => entry.id],
    ['title', (entry) => entry.title],
    ['region', (entry) => entry.region],
    ['period', (entry) => entry.period],
    ['documents', (entry) => list(entry.documents)],
    ['measures', (entry) => list(entry.measures)],
    ['indicators', (entry) => list(entry.indicators)],
    ['summary', (entry) => entry.summary],
    // Behind what was there before: who reads by position reads on.
    ['regions', (entry) => list(placesOf(entry))],
  ],
  [
    ...named('region'),
    ['document_titles', (entry, { kb }) => list(entry.documents.map((id) => kb.documents.get(id)?.title ?? id))],
    ['measure_names', (entry, { kb }) => list(entry.measures.map((id) => kb.measures.get(id)?.name ?? id))],
    ['indicator_names', (entry, { kb }) => list(entry.indicators.map((id) => kb.indicators.get(id)?.name ?? id))],
    ['year', (entry) => yearOf(entry.period)],
    ['url', (entry, { absolute }) => absolute(casePath(entry.id))],
  ],
);

export const regions = declareTable(
  (kb) => [...kb.regions.values()],
  [
    ['code', (region) => region.code],
    ['name', (region) => region.name],
    ['level', (region) => region.level],
    ['parent', (region) => region.parent ?? null],
    ['aliases', (region) => list(region.aliases)],
    ['former', (region) => list(region.former.map(({ name }) => name))],
  ],
  [
    ['parent_name', (region, { kb }) => kb.regions.get(region.parent ?? '')?.name ?? null],
    ['url', (region, { absolute }) => absolute(regionPagePath(region.code))],
  ],
);

const aliasesOf = (measure: { aliases: readonly { type: string; name: string }[] }, type: 'exact' | 'near' | 'local') =>
  list(measure.aliases.filter((alias) => alias.type === type).map(({ name }) => name));

export const measures = declareTable(
  (kb) => [...kb.measures.values()],
  [
    ['id', (measure) => measure.id],
    ['name', (measure) => measure.name],
    ['broader', (measure) => measure.broader ?? null],
    ['definition', (measure) => measure.definition],
    ['aliases_exact', (measure) => aliasesOf(measure, 'exact')],
    ['aliases_near', (measure) => aliasesOf(measure, 'near')],
    ['aliases_local', (measure) => aliasesOf(measure, 'local')],
    ['distinct', (measure) => list(measure.distinct.map((other) => other.measure))],
  ],
  [
    ['broader_name', (measure, { kb }) => kb.measures.get(measure.broader ?? '')?.name ?? null],
    ['indicators', (measure) => list(measure.indicators)],
    ['policies', (measure) => list(measure.policies)],
    ['url', (measure, { absolute }) => absolute(measurePagePath(measure.id))],
  ],
);

export const indicators = declareTable(
  (kb) => [...kb.indicators.values()],
  [
    ['id', (indicator) => indicator.id],
    ['name', (indicator) => indicator.name],
    ['unit', (indicator) => indicator.unit],
    ['definition', (indicator) => indicator.definition],
    ['numerator', (indicator) => indicator.numerator],
    ['denominator', (indicator) => indicator.denominator],
    ['direction', (indicator) => indicator.direction],
    ['domain', (indicator) => indicator.domain],
    ['aliases', (indicator) => list(indicator.aliases)],
    ['measures', (indicator) => list(indicator.measures)],
    ['window', (indicator) => indicator.comparability.window],
    ['comparability_notes', (indicator) => list(indicator.comparability.notes)],
    // `same` or `near`, then the official list, the number in it and its name.
    [
      'official',
      (indicator) =>
        list(
          (indicator.official ?? []).map((entry) => [entry.relation, entry.system, entry.number, entry.name].join(' ')),
        ),
    ],
  ],
  [
    ['domain_name', (indicator, { kb }) => kb.measures.get(indicator.domain)?.name ?? null],
    ['measure_names', (indicator, { kb }) => list(indicator.measures.map((id) => kb.measures.get(id)?.name ?? id))],
    ['url', (indicator, { absolute }) => absolute(indicatorPath(indicator.id))],
  ],
);

export const policies = declareTable(
  (kb) => [...kb.policies.values()],
  [
    ['id', (policy) => policy.id],
    // A whole title needs no marks in a column of titles; one that holds another title keeps them.
    ['title', (policy) => policy.title.replace(/^《([^《》]*)》$/, '$1')],
    ['number', (policy) => policy.number],
    ['issuer', (policy) => policy.issuer],
    ['date', (policy) => policy.date],
    ['level', (policy) => policy.level],
    ['region', (policy) => policy.region],
    ['document', (policy) => policy.document ?? null],
    ['aliases', (policy) => list(policy.aliases)],
    ['based_on', (policy) => list(policy.based_on)],
    ['number_printed', (policy) => policy.repair?.printed ?? null],
    ['repair_reason', (policy) => policy.repair?.reason ?? null],
    ['note', (policy) => policy.note ?? null],
  ],
  [
    ...named('region', 'document'),
    ['year', (policy) => yearOf(policy.date)],
    ['url', (policy, { absolute }) => absolute(policyPath(policy.id))],
  ],
);

export const topics = declareTable(
  (kb) => [...kb.topics.values()],
  [
    ['id', (topic) => topic.id],
    ['name', (topic) => topic.name],
    ['question', (topic) => topic.question],
    ['measures', (topic) => list(topic.measures)],
    ['indicators', (topic) => list(topic.indicators)],
    ['url', (topic, { absolute }) => absolute(topicPath(topic.id))],
  ],
  [
    ['measure_names', (topic, { kb }) => list(topic.measures.map((id) => kb.measures.get(id)?.name ?? id))],
    ['indicator_names', (topic, { kb }) => list(topic.indicators.map((id) => kb.indicators.get(id)?.name ?? id))],
  ],
);

export const institutions = declareTable(
  (kb) => [...kb.institutions.values()],
  [
    ['id', (institution) => institution.id],
    ['name', (institution) => institution.name],
    ['region', (institution) => institution.region],
    ['kind', (institution) => institution.kind],
    ['aliases', (institution) => list(institution.aliases)],
    ['note', (institution) => institution.note ?? null],
  ],
  [
    ...named('region'),
    ['url', (institution, { absolute }) => absolute(institutionPath(institution.region, institution.id))],
  ],
);
