import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase, type Observation } from '../../../src/model/knowledge-base.ts';
import { standAgainst } from '../../../src/model/reference/against.ts';
import { benchmarksAround, isDue } from '../../../src/model/reference/around.ts';
import type { BenchmarkRow } from '../../../src/schema/reference/benchmark.ts';

const { content } = loadContent('tests/fixtures/county');
const row = (
  year: string,
  nature: BenchmarkRow['nature'],
  value: number,
  change: Partial<BenchmarkRow> = {},
): BenchmarkRow & { line: number } => ({
  id: `b-${year}-${nature}`,
  indicator: 'county-visit-rate',
  region: '100000',
  year,
  nature,
  comparator: '≥' as const,
  value,
  value_max: null,
  unit: '%' as const,
  covers: '全国',
  policy: null,
  source: 'https://example.com/',
  page_kind: 'official' as const,
  where: null,
  retrieved: '2026-01-01',
  agreement: 2,
  confidence: 'sure' as const,
  note: null,
  line: 2,
  ...change,
});
const baseWith = (...benchmarks: ReturnType<typeof row>[]) =>
  buildKnowledgeBase({
    ...content,
    reference: { folder: '', policies: [], regions: [], officialIndicators: [], benchmarks },
  });
const rate = {
  ...{ id: 'county-visit-rate', unit: '%' as const },
  comparability: { window: 1, near: ['医共体成员机构'], notes: [] },
};
const around = (kb: ReturnType<typeof baseWith>, period: string) => held(kb, { period });
const held = (kb: ReturnType<typeof baseWith>, change: Partial<Pick<Observation, 'period' | 'region' | 'subject'>>) =>
  benchmarksAround(kb, rate, { period: '2019', region: '339921', subject: null, ...change }).map(({ id }) => id);

describe('the benchmarks around a figure', () => {
  const kb = baseWith(
    row('2015', 'target', 80),
    row('2017', 'target', 85),
    row('2025', 'target', 90),
    row('2035', 'target', 95),
    row('2016', 'actual', 80.4),
  );
  test('are the last target due by its year and the next to come', () => {
    expect(around(kb, '2019?')).toEqual(['b-2017-target', 'b-2025-target']);
    expect(around(kb, '2017')).toEqual(['b-2017-target', 'b-2025-target']);
    expect(around(kb, '2040')).toEqual(['b-2035-target']);
    expect(around(kb, '2010')).toEqual(['b-2015-target']);
  });
  test('are what was measured nearest where nobody set a target', () =>
    expect(around(baseWith(row('2012', 'actual', 70), row('2018', 'actual', 75)), '2019')).toEqual(['b-2018-actual']));
  test('are none for a figure without a time, of another unit, doubtful, a range, or of a place that is not above', () => {
    expect(around(kb, '未说明')).toEqual([]);
    expect(around(baseWith(row('2017', 'target', 80, { unit: '家' })), '2019')).toEqual([]);
    expect(around(baseWith(row('2017', 'target', 80, { confidence: 'doubtful' })), '2019')).toEqual([]);
    expect(around(baseWith(row('2017', 'target', 80, { value_max: 90 })), '2019')).toEqual([]);
    expect(around(baseWith(row('2017', 'actual', 80, { region: '320000' })), '2019')).toEqual([]);
  });
  test('are those of the widest region that has a target, though it be no country', () => {
    const province = row('2018', 'target', 85, { id: 'province', region: '330000' });
    const city = row('2018', 'target', 88, { id: 'city', region: '339900' });
    expect(around(baseWith(city, province, row('2018', 'actual', 80)), '2019')).toEqual(['province']);
    expect(around(baseWith(city, province, row('2035', 'target', 95)), '2019')).toEqual(['b-2035-target']);
  });
  test('cover what the figure counts, where there are several of one year; none where it does not say', () => {
    const centers = row('2015', 'target', 95, { id: 'centers', covers: '全国社区卫生服务中心' });
    const towns = row('2015', 'target', 90, { id: 'towns', covers: '全国乡镇卫生院' });
    const both = baseWith(centers, towns);
    expect(held(both, { subject: '社区卫生服务中心' })).toEqual(['centers']);
    expect(held(both, { subject: '乡镇卫生院' })).toEqual(['towns']);
    expect(held(both, { subject: null })).toEqual([]);
    expect(held(both, { subject: '全国' })).toEqual([]);
    expect(held(baseWith(centers), { subject: '村卫生室' })).toEqual([]);
    expect(held(baseWith(centers, towns, row('2025', 'target', 99)), { subject: null })).toEqual(['b-2025-target']);
  });
  test('are none for a part of what they cover, be there one cover alone; what differs in degree only stays', () => {
    const groups = baseWith(row('2017', 'target', 60, { id: 'groups', covers: '重点人群' }));
    expect(held(groups, { subject: null })).toEqual(['groups']);
    expect(held(groups, { subject: '重点人群' })).toEqual(['groups']);
    expect(held(groups, { subject: '65岁及以上老年人' })).toEqual([]);
    expect(held(groups, { subject: '贫困人口与计生特殊家庭' })).toEqual([]);
    expect(held(groups, { subject: '医共体成员机构' })).toEqual(['groups']);
  });
  test('are no value of all for a part of it, unless the indicator holds the part to be near', () => {
    const all = baseWith(row('2018', 'target', 22, { id: 'all', covers: '全国居民' }));
    const ask = (subject: string | null, near?: string[]) =>
      benchmarksAround(
        all,
        { ...rate, comparability: { window: 1, notes: [], ...(near ? { near } : {}) } },
        { period: '2019', region: '339921', subject },
      ).map(({ id }) => id);
    expect([ask(null), ask('居民'), ask('常住居民', ['常住居民'])]).toEqual([['all'], ['all'], ['all']]);
    expect([ask('基本技能'), ask('基本技能', ['老年人'])]).toEqual([[], []]);
    const measured = baseWith(row('2018', 'actual', 75, { covers: '全部机构' }));
    expect(held(measured, { subject: '公立机构' })).toEqual([]);
  });
  test('are none of several covers among what was measured, either', () => {
    const whole = row('2019', 'actual', 19, { id: 'whole', covers: '全国居民' });
    const east = row('2019', 'actual', 25, { id: 'east', covers: '东部地区居民' });
    expect(held(baseWith(whole, east), {})).toEqual([]);
    expect(held(baseWith(whole, east, row('2012', 'actual', 9)), {})).toEqual([]);
    expect(held(baseWith(whole, east, row('2012', 'actual', 9)), { period: '2013' })).toEqual(['b-2012-actual']);
  });
  test('are due by the year of the figure or to come', () => {
    expect(isDue(row('2019-12', 'target', 90), { period: '2019?' })).toBe(true);
    expect(isDue(row('2020-12', 'target', 90), { period: '2019' })).toBe(false);
    expect(isDue(row('2015', 'target', 90), { period: '未说明' })).toBe(false);
  });
});

describe('a figure held against a benchmark', () => {
  type Figure = Parameters<typeof standAgainst>[0];
  const figure = (change: Partial<Observation>): Figure => ({
    ...{ value: 88.02, value_max: null, comparator: '=', unit: '%', converted: null },
    ...change,
  });
  const stand = (
    change: Partial<Observation>,
    benchmark: ReturnType<typeof row>,
    direction = 'higher' as 'higher' | 'lower' | 'neutral',
  ) => {
    const found = standAgainst(figure(change), benchmark, direction);
    return found && [found.standing, found.difference];
  };
  test('falls short of a target by 1.98, or reaches it', () => {
    expect(stand({}, row('2020', 'target', 90))).toEqual(['short', 1.98]);
    expect(stand({ value: 90 }, row('2020', 'target', 90))).toEqual(['reached', 0]);
  });
  test('reaches a target of what should be low by being lower', () =>
    expect(stand({ value: 3 }, row('2020', 'target', 10), 'lower')).toEqual(['reached', 7]));
  test('is above or below what was measured, what is only about, and what nobody calls better', () => {
    expect(stand({}, row('2020', 'actual', 80))).toEqual(['above', 8.02]);
    expect(stand({}, row('2020', 'target', 90, { comparator: '≈' }))).toEqual(['below', 1.98]);
    expect(stand({}, row('2020', 'target', 88.02), 'neutral')).toEqual(['equal', 0]);
  });
  test('that stands for a word has neither reached nor missed it', () =>
    expect(stand({ value: 100, converted: 'yes' as never }, row('2020', 'target', 90))).toBeUndefined());
  test('says nothing as a bound, as a range, in another unit', () => {
    expect(stand({ comparator: '≥' }, row('2020', 'target', 90))).toBeUndefined();
    expect(stand({ value_max: 99 }, row('2020', 'target', 90))).toBeUndefined();
    expect(stand({ unit: '家' }, row('2020', 'target', 90))).toBeUndefined();
  });
});
