/** A small invented knowledge base for tests: say what matters, the rest is filled in. */
import type { Content, DocumentSource } from '../../src/model/content.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../src/model/knowledge-base.ts';
import type { AdoptionRow } from '../../src/schema/adoption.ts';
import type { CaseRecord } from '../../src/schema/case.ts';
import type { CitationRow } from '../../src/schema/citation.ts';
import type { DocumentRecord } from '../../src/schema/document.ts';
import type { IndicatorRecord } from '../../src/schema/indicator.ts';
import type { InstitutionEntry } from '../../src/schema/institution.ts';
import type { MeasureRecord } from '../../src/schema/measure.ts';
import type { ObservationRow } from '../../src/schema/observation.ts';
import type { PolicyEntry } from '../../src/schema/policy.ts';
import type { RegionRecord } from '../../src/schema/region.ts';

type Some<T> = Partial<T> & { body?: string };
type Rows<T> = readonly Partial<T>[];

export interface SmallBase {
  regions?: Record<string, Some<RegionRecord>>;
  measures?: Record<string, Some<MeasureRecord>>;
  indicators?: Record<string, Some<IndicatorRecord>>;
  policies?: Record<string, Partial<PolicyEntry>>;
  institutions?: Record<string, Partial<InstitutionEntry>>;
  cases?: Record<string, Some<CaseRecord>>;
  documents?: Record<
    string,
    Some<DocumentRecord> & {
      observations?: Rows<ObservationRow>;
      adoptions?: Rows<AdoptionRow>;
      citations?: Rows<CitationRow>;
    }
  >;
}

const entries = <T extends object, R>(record: Record<string, T> | undefined, build: (id: string, value: T) => R): R[] =>
  Object.entries(record ?? {}).map(([id, value]) => build(id, value));

const place = { file: 'test', at: () => ({ line: 1 }) };
const prose = <T>(id: string, data: T, body = '') => ({ ...place, id, data, body, bodyLine: 1 });
const row = <T extends object>(defaults: T, values: Partial<T>, index: number): T & { line: number } => ({
  ...defaults,
  ...values,
  line: index + 2,
});

const OBSERVATION: ObservationRow = {
  id: 'o',
  indicator: 'rate',
  label: null,
  region: '990100',
  institution: null,
  period: '2020',
  value: 1,
  value_max: null,
  unit: '%',
  comparator: '=',
  nature: 'actual',
  basis: 'rate',
  coverage: 'whole',
  subject: null,
  remark: null,
  paragraph: 1,
  printed: '1%',
  converted: null,
  before: null,
  note: null,
};
const ADOPTION: AdoptionRow = {
  id: 'a',
  measure: 'm',
  region: '990100',
  institution: null,
  status: 'implemented',
  start: '未说明',
  end: null,
  summary: '做了',
  paragraph: 1,
  of: null,
  note: null,
};
const CITATION: CitationRow = { policy: 'p', paragraph: 1, printed: '某文件', note: null };

/** Builds it. Ids of rows are numbered when none is given. */
export function smallBase(base: SmallBase): KnowledgeBase {
  const content: Content = {
    unreadable: new Set(),
    regions: entries(base.regions, (code, { body, ...data }) =>
      prose(code, { code, name: code, level: 'county', former: [], aliases: [], ...data } as RegionRecord, body),
    ),
    measures: entries(base.measures, (id, { body, ...data }) =>
      prose(
        id,
        { name: id, definition: id, aliases: [], distinct: [], indicators: [], policies: [], ...data } as MeasureRecord,
        body,
      ),
    ),
    indicators: entries(base.indicators, (id, { body, ...data }) =>
      prose(
        id,
        {
          name: id,
          unit: '%',
          definition: id,
          numerator: '未说明',
          denominator: '未说明',
          direction: 'higher',
          domain: 'd',
          aliases: [],
          measures: [],
          comparability: { window: 1, notes: [] },
          ...data,
        } as IndicatorRecord,
        body,
      ),
    ),
    policies: entries(base.policies, (id, data) => ({
      ...place,
      id,
      data: {
        id,
        title: id,
        number: '未说明',
        issuer: '未说明',
        date: '未说明',
        level: 'county',
        region: '990100',
        aliases: [],
        based_on: [],
        ...data,
      } as PolicyEntry,
    })),
    institutions: entries(base.institutions, (id, data) => ({
      ...place,
      id,
      data: { id, name: id, region: '990100', kind: 'hospital', aliases: [], ...data } as InstitutionEntry,
    })),
    cases: entries(base.cases, (id, { body, ...data }) =>
      prose(
        id,
        {
          title: id,
          region: '990100',
          period: '2020',
          documents: [],
          measures: [],
          indicators: [],
          institutions: [],
          names: [],
          summary: id,
          ...data,
        } as CaseRecord,
        body,
      ),
    ),
    documents: entries(base.documents, (id, { body, observations, adoptions, citations, ...data }): DocumentSource => ({
      ...prose(
        id,
        {
          title: id,
          short: id,
          region: '990100',
          regions: ['990100'],
          institutions: [],
          period: '2020',
          quality: { evidence: 'result' },
          ...data,
        } as DocumentRecord,
        body,
      ),
      folder: id,
      observations: (observations ?? []).map((values, index) =>
        row({ ...OBSERVATION, id: `o${index}` }, values, index),
      ),
      adoptions: (adoptions ?? []).map((values, index) => row({ ...ADOPTION, id: `a${index}` }, values, index)),
      events: [],
      problems: [],
      citations: (citations ?? []).map((values, index) => row(CITATION, values, index)),
      numerals: [],
    })),
  };
  return buildKnowledgeBase(content);
}
