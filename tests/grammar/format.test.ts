import { describe, expect, test } from 'vitest';
import { formatFigure, formatNumber, formatPeriod } from '../../src/grammar/format.ts';

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
  const figure = { value: 10, value_max: null, unit: '个', comparator: '=' } as const;
  test('unit behind a space, percent without', () => {
    expect(formatFigure(figure)).toBe('10 个');
    expect(formatFigure({ ...figure, value: 41.67, unit: '%' })).toBe('41.67%');
  });
  test('hedge before, range with its upper end', () => {
    expect(formatFigure({ ...figure, value: 30_000, unit: '人次', comparator: '≥' })).toBe('≥ 3 万人次');
    expect(formatFigure({ ...figure, value_max: 20, unit: '公里', comparator: 'range' })).toBe('10–20 公里');
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
    ['未说明', '未说明'],
  ])('%s → %s', (period, text) => expect(formatPeriod(period)).toBe(text));
});
