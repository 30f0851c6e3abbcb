/** What pages say of the reference layer: each row with its source, and never as evidence. */
import { describe, expect, it } from 'vitest';
import { buildRegionData } from '../../src/compare/region-data.ts';
import { loadContent } from '../../src/content/load.ts';
import { TABLES } from '../../src/export/tables.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { viewIndicator } from '../../src/views/indicator.ts';
import { viewPolicy, viewPolicyPages } from '../../src/views/policy.ts';
import { viewIndicatorReference, viewPolicyReference, viewSource } from '../../src/views/reference.ts';
import { viewRegion } from '../../src/views/region.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const get = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return found;
};
const policy = get(kb.policies, 'county-reform-guidance');
const rate = get(kb.indicators, 'county-visit-rate');

describe('a source', () => {
  const row = kb.reference.benchmarks.find(({ id }) => id === 'primary-share-target-2025');
  if (!row) throw new Error('the fixture has no such benchmark');
  it('names the host, the kind of page, the place on it, the day of reading, agreement and confidence', () =>
    expect(viewSource(row)).toMatchObject({
      address: 'www.example.gov.cn',
      href: 'https://www.example.gov.cn/policy/12.html',
      details: ['发布机关', '附件一', '附件', '2026年10月8日读', '仅此一处', '把握：较可靠'],
      isDoubtful: false,
    }));
  it('of unknown origin is named, never linked', () => {
    const { address, href } = viewSource({ ...row, page_kind: 'other' });
    expect([address, href]).toEqual(['www.example.gov.cn', undefined]);
  });
  it('without an address says so', () => {
    const { address, href } = viewSource({ ...row, source: 'github-index:42', page_kind: 'repository' });
    expect([address, href]).toEqual(['检索号 42，没有网址', undefined]);
  });
});

describe('a policy', () => {
  const { facts, benchmarks } = viewPolicyReference(kb, policy);
  it('has what was found outside, the doubtful one marked', () => {
    expect(facts.find(({ field }) => field === 'number')?.text).toBe('国虚发〔2020〕12号');
    expect(facts.filter(({ source }) => source.isDoubtful).map(({ field }) => field)).toEqual(['effective']);
  });
  it('has the benchmarks it sets', () => expect(benchmarks.map(({ figure }) => figure)).toContain('≥ 90%'));
  it('keeps its record as the documents print it', () => {
    const record = viewPolicy(kb, policy).record.map(({ text }) => text);
    expect(record).toContain('未说明');
    expect(record).not.toContain('国虚发〔2020〕12号');
  });
  it('has the number in the index with the word 参照 before it', () => {
    const entries = viewPolicyPages(kb).flatMap(({ groups }) => groups.flatMap(({ policies }) => policies));
    const line = entries.find((entry) => entry.policy.path.includes(policy.id))?.line;
    expect(line).toMatch(/^参照 国虚发〔2020〕12号 · /);
  });
});

describe('an indicator', () => {
  it('has its benchmarks apart from its observations', () => {
    const view = viewIndicator(kb, rate);
    expect(view.reference.benchmarks.map(({ figure }) => figure)).toEqual(['84.2%', '≥ 90%', '≈ 88%']);
    expect(view.observations).toHaveLength(kb.of.indicator.observations(rate.id).length);
    expect(view.pairs.total).toBe((view.total * (view.total - 1)) / 2);
  });
  it('says which official one it is near to, and in what it differs', () =>
    expect(viewIndicatorReference(kb, rate).official).toMatchObject([
      { relation: 'near', place: '虚构的监测系统 第 3 项', difference: '官方只计住院' },
    ]));
  it('has the lines of its chart named and the doubtful one left out', () => {
    const { lines, plots } = viewIndicator(kb, rate).chart;
    expect(lines.map(({ sign, text }) => `${sign} ${text}`)).toEqual([
      '① 国家目标 2025年：≥ 90%（全国的县）',
      '② 国家数据 2022年：84.2%（全国的县）',
    ]);
    expect(plots.map(({ plot }) => plot.lines.length)).toEqual([2, 2]);
  });
});

describe('a region', () => {
  it('has its people in the record, marked as from outside, and all numbers with their sources', () => {
    const view = viewRegion(kb, get(kb.regions, '339921'));
    const marked = view.record.filter(({ isReference }) => isReference);
    expect(marked).toMatchObject([{ name: '常住人口', text: '41.2 万人' }]);
    expect(view.reference.map(({ name, source }) => [name, source.isDoubtful])).toEqual([
      ['常住人口', false],
      ['医院', true],
    ]);
  });
  it('of which nothing was found says nothing', () => {
    const view = viewRegion(kb, get(kb.regions, '339922'));
    expect(view.record.some(({ isReference }) => isReference)).toBe(false);
    expect(view.reference).toEqual([]);
  });
});

describe('the comparison', () => {
  it('carries national benchmarks beside the indicator, the same for every region', () => {
    const [a, b] = ['339921', '339922'].map((code) => buildRegionData(kb, code, 'x')?.indicators[rate.id]?.benchmarks);
    expect(a).toEqual([
      { text: '国家目标 2025年：≥ 90%（全国的县）', label: '国家目标 2025年：≥ 90%', value: 90 },
      { text: '国家数据 2022年：84.2%（全国的县）', label: '国家数据 2022年：84.2%', value: 84.2 },
    ]);
    expect(b).toEqual(a);
  });
});

describe('the public tables', () => {
  const build = (name: keyof typeof TABLES) => TABLES[name].build(kb, { absolute: (path) => path });
  it('of the reference layer end each row with its source', () => {
    for (const name of ['benchmarks', 'reference-policies', 'reference-regions', 'official-indicators'] as const) {
      const { columns, rows } = build(name);
      expect(columns).toEqual(expect.arrayContaining(['source', 'page_kind', 'retrieved', 'agreement', 'confidence']));
      for (const row of rows) expect(row['source']).toMatch(/^https?:|^github-index:/);
    }
  });
  it('name what a benchmark is about beside its ids', () =>
    expect(build('benchmarks').rows[1]).toMatchObject({
      ...{ id: 'visit-rate-target-2025', indicator: 'county-visit-rate', value: 90, value_max: null },
      ...{ indicator_name: '县域内就诊率', region_name: '中国', policy_title: '《关于推进县域综合医改的指导意见》' },
    }));
  it('of observations have none of it', () => {
    const ids = new Set(kb.reference.benchmarks.map(({ id }) => id));
    expect(build('observations').rows.filter((row) => ids.has(String(row['id'])))).toEqual([]);
  });
});
