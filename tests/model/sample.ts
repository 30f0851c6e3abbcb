/** A small knowledge base for tests, with invented places and figures. */
import { buildKnowledgeBase, type KnowledgeBase } from '../../src/model/knowledge-base.ts';
import type { Content, DocumentSource } from '../../src/model/content.ts';
import type { AdoptionRow } from '../../src/schema/adoption.ts';
import type { EventRow } from '../../src/schema/event.ts';
import type { ObservationRow } from '../../src/schema/observation.ts';

const at = () => ({ line: 1 });
const entry = <T extends object>(id: string, data: T) => ({ id, file: `${id}.mdx`, data, at, body: '', bodyLine: 1 });

export const observation = (id: string, changes: Partial<ObservationRow> = {}): ObservationRow => ({
  ...{
    id,
    indicator: 'beds',
    label: null,
    region: '990101',
    institution: null,
    period: '2025',
    value: 3,
    value_max: null,
    unit: '%',
    comparator: '=',
  },
  ...{ nature: 'actual', basis: 'rate', coverage: 'whole', subject: '公立机构', remark: null },
  ...{ paragraph: 5, printed: '3%', converted: null, before: null, note: null },
  ...changes,
});

export const adoption = (id: string, changes: Partial<AdoptionRow> = {}): AdoptionRow => ({
  ...{
    id,
    measure: 'training',
    region: '990101',
    institution: null,
    status: 'planned',
    start: '未说明',
    end: '2025',
    summary: '示例做法',
    paragraph: 6,
    of: null,
    note: null,
  },
  ...changes,
});

export const event = (id: string, changes: Partial<EventRow> = {}): EventRow => ({
  ...{
    id,
    date: '2025',
    date_basis: 'printed',
    region: '990101',
    measure: 'training',
    kind: 'due',
    title: '示例到期',
    paragraph: 6,
    of: null,
    note: null,
    importance: null,
  },
  ...changes,
});

export interface SampleDocument {
  id: string;
  signed: string;
  published?: string;
  period?: string;
  retrieved?: string;
  observations?: ObservationRow[];
  adoptions?: AdoptionRow[];
  events?: EventRow[];
}

const region = (code: string, name: string, level: string, parent?: string) =>
  entry(code, { code, name, level, parent, former: [], aliases: [] });
const placed = <T extends object>(rows: T[] = []) => rows.map((row) => ({ ...row, line: 2 }));

/** Four regions (a country, a province, two counties), one indicator, two measures, and the documents given. */
export function sample(documents: SampleDocument[], asOf?: string): KnowledgeBase {
  const content = {
    documents: documents.map(({ id, observations, adoptions, events, ...dates }) => ({
      ...entry(id, {
        title: `示例${id}`,
        short: id,
        published: '未说明',
        period: dates.signed,
        retrieved: '未说明',
        region: '990101',
        regions: [],
        institutions: [],
        ...dates,
      }),
      ...{ folder: id, problems: [], citations: [], numerals: [] },
      ...{ observations: placed(observations), adoptions: placed(adoptions), events: placed(events) },
    })) as unknown as DocumentSource[],
    cases: [],
    regions: [
      region('100000', '全国', 'country'),
      region('990000', '甲省', 'province', '100000'),
      region('990101', '乙区', 'county', '990000'),
      region('990102', '丙区', 'county', '990000'),
    ],
    measures: [
      entry('workforce', { name: '人才', definition: '示例' }),
      entry('training', { name: '培训', definition: '示例', broader: 'workforce' }),
    ].map((measure) => ({
      ...measure,
      data: { aliases: [], distinct: [], indicators: [], policies: [], ...measure.data },
    })),
    indicators: [
      entry('beds', {
        ...{
          name: '床位使用率',
          unit: '%',
          definition: '示例',
          numerator: '占用的床位数',
          denominator: '开放的床位数',
          direction: 'higher',
          domain: 'workforce',
        },
        ...{ aliases: [], measures: [], comparability: { window: 1, notes: [] } },
      }),
    ],
    policies: [],
    institutions: [],
    collection: asOf ? [entry('collection', { as_of: asOf, note: '示例' })] : [],
    unreadable: new Set<string>(),
  };
  return buildKnowledgeBase(content as unknown as Content);
}
