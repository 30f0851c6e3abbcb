import { describe, expect, test } from 'vitest';
import {
  formatFigure,
  formatFigureInProse,
  formatNumber,
  formatPeriod,
  formatScope,
  formatValue,
} from '../../src/grammar/format.ts';

describe('formatNumber', () => {
  test.each([
    [45_000_000, '4500 万'],
    [2_046_000_000, '20.46 亿'],
    [225_500, '22.55 万'],
    [26_970, '26970'],
    [319_128, '319128'],
    [0, '0'],
    [88.02, '88.02'],
  ])('%d → %s', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('formatFigure', () => {
  const figure = { value: 10, value_max: null, unit: '个', comparator: '=', printed: '', converted: null } as const;
  test('unit behind a space, percent without', () => {
    expect(formatFigure(figure)).toBe('10 个');
    expect(formatFigure({ ...figure, value: 41.67, unit: '%' })).toBe('41.67%');
  });
  test('hedge before, range with its upper end', () => {
    expect(formatFigure({ ...figure, value: 30_000, unit: '人次', comparator: '≥' })).toBe('≥ 3 万人次');
    expect(formatFigure({ ...figure, value_max: 20, unit: '公里', comparator: 'range' })).toBe('10–20 公里');
    expect(formatFigure({ ...figure, value: 2, value_max: 50_000, comparator: 'range' })).toBe('2–50000 个');
  });
});

describe('a figure that stands for a word', () => {
  const word = {
    value: 100,
    value_max: null,
    unit: '%',
    comparator: '=',
    printed: '全覆盖',
    converted: 'yes',
  } as const;
  test('prints the word everywhere; the number is for data and evidence', () => {
    expect(formatFigure(word)).toBe('全覆盖');
    expect(formatFigureInProse(word)).toBe('全覆盖');
    expect(formatValue(word)).toBe('100%');
  });
});

describe('formatFigureInProse', () => {
  test.each([
    [45_000_000, '人次', '≥', '4500万余人次', '4500万人次以上'],
    [3.5, '张/千人', '≥', '不低于3.5张', '不低于3.5张/千人'],
    [350, '人次/日', '≈', '350人次左右', '约350人次/日'],
    [9000, '册', '≈', '近9000册', '近9000册'],
    [10, '分钟', '≤', '不超过10分钟', '不超过10分钟'],
    [15, '名', '≤', '至多15名', '至多15名'],
    [5, '工作日', '=', '压缩至5个工作日', '5个工作日'],
    [88.02, '%', '=', '88.02%', '88.02%'],
    [23, '家', '=', '23家', '23家'],
  ] as const)('%d %s %s (%s) → %s', (value, unit, comparator, printed, text) =>
    expect(formatFigureInProse({ value, value_max: null, unit, comparator, printed, converted: null })).toBe(text),
  );
  test.each([
    [10, 20, '公里', '10至20公里'],
    [75, 80, '%', '75%至80%'],
  ] as const)('a range of %d and %d %s → %s', (value, value_max, unit, text) =>
    expect(formatFigureInProse({ value, value_max, unit, comparator: 'range', printed: '', converted: null })).toBe(
      text,
    ),
  );
});

describe('formatScope', () => {
  test.each([
    ['绍兴市', '全市'],
    ['江宁区', '全区'],
    ['淳安县', '全县'],
    ['浙江省', '全省'],
    ['中国', '全国'],
    ['某某盟', '全域'],
  ])('the whole of %s is %s', (region, text) =>
    expect(formatScope({ coverage: 'whole', subject: null }, region)).toBe(text),
  );
  test('who is counted follows over what it was taken', () => {
    expect(formatScope({ coverage: 'part', subject: '重点人群' }, '江宁区')).toBe('部分；重点人群');
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2019', '2019年'],
    ['2019?', '2019年（推断）'],
    ['2023-08-10', '2023年8月10日'],
    ['2023-08/2025-12', '2023年8月至2025年12月'],
    ['../2017?', '截至2017年（推断）'],
    ['2022-01-01/..', '2022年1月1日起'],
    ['2012/2017?', '2012年至2017年（止期推断）'],
    ['2012?/2017', '2012年至2017年（起期推断）'],
    ['2012?/2017?', '2012年至2017年（推断）'],
    ['2018?/..', '2018年起（推断）'],
    ['2019~', '约2019年'],
    ['2019%', '约2019年（推断）'],
    ['未说明', '未说明'],
  ])('%s → %s', (period, text) => expect(formatPeriod(period)).toBe(text));
});
