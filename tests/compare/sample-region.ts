/** Region data for tests, with invented places and figures. */
import type { CompareIndicator, CompareObservation, RegionData } from '../../src/compare/region-data.ts';

export const INDICATOR: CompareIndicator = {
  ...{
    id: 'rate',
    path: '/indicators/rate/',
    isLabel: false,
    name: '示例率',
    unit: '%',
    direction: 'higher',
    domain: '示例',
    benchmarks: [],
    numerator: '达标人数',
    denominator: '应计人数',
    window: 1,
    near: [],
  },
};

export const figure = (key: string, value: number, changes: Partial<CompareObservation> = {}): CompareObservation => {
  const subject = changes.subject ?? null;
  return {
    ...{
      key,
      indicator: 'rate',
      region: '990101',
      institution: null,
      unit: '%',
      comparator: '=',
      nature: 'actual',
      basis: 'rate',
      value,
    },
    ...{
      level: 'county',
      institutionKind: null,
      start: '2020-01-01',
      end: '2020-12-31',
      inferred: false,
      denominator: { is: 'silent' },
      above: ['100000'],
      isAverage: false,
      before: null,
    },
    ...{
      document: key.split('/')[0] ?? '',
      paragraph: 1,
      printed: `${value}%`,
      value_max: null,
      figure: `${value}%`,
      period: '2020年',
      institutionName: null,
    },
    ...{ coverage: 'whole', subject, remark: null, converted: false, scope: subject ? `全区；${subject}` : '全区' },
    ...changes,
  };
};

export const region = (
  code: string,
  name: string,
  observations: CompareObservation[],
  changes: Partial<RegionData> = {},
): RegionData => ({
  ...{
    build: 'test',
    code,
    name,
    level: 'county',
    path: name,
    children: [],
    adoptions: [],
    documents: [],
    events: [],
    sources: {},
  },
  indicators: observations.length > 0 ? { rate: INDICATOR } : {},
  observations,
  ...changes,
});
