import { describe, expect, it } from 'vitest';
import { computeCheck } from '../../../src/model/arithmetic/compute.ts';
import { add, divide, halfUnit } from '../../../src/model/arithmetic/precision.ts';
import type { Observation } from '../../../src/model/knowledge-base.ts';
import { checkEntry } from '../../../src/schema/check.ts';

const figure = (id: string, value: number, unit: Observation['unit'], printed = `${value}${unit}`): Observation => ({
  ...{
    key: `d/${id}`,
    document: 'd',
    id,
    indicator: 'i',
    label: null,
    region: '330602',
    institution: null,
    period: '2020',
    value,
    value_max: null,
    unit,
  },
  ...{ comparator: '=', nature: 'actual', basis: 'stock', coverage: 'whole', subject: null, remark: null },
  ...{ paragraph: 3, printed, converted: null, before: null, note: null },
});

const ROWS = [
  ...[figure('two', 2, '个'), figure('nine', 9, '个'), figure('ward', 12, '个'), figure('centers', 23, '家')],
  ...[
    figure('share', 47.8, '%'),
    figure('wrong-share', 52.2, '%'),
    figure('rate', 25, '%', '25.00%'),
    figure('growth', 10, '%', '10.0%'),
    figure('points', 1.3, '百分点', '1.3个百分点'),
    figure('before', 23.7, '%', '23.70%'),
    figure('not-before', 23.5, '%', '23.50%'),
  ],
  ...[
    figure('persons', 1_000_000, '人', '100.00万人'),
    figure('total', 11, '个'),
    figure('other-total', 12, '个'),
    figure('zero', 0, '家'),
  ],
  ...[
    figure('again', 23, '家', '二十三家'),
    figure('visits', 1100, '人次'),
    figure('money', 150_000_000, '元', '1.5亿元'),
  ],
];
const find = (key: string) => ROWS.find((row) => row.key === key);
const check = (entry: object) =>
  computeCheck(checkEntry.parse({ id: 'x', title: '示例', note: '示例', ...entry }), find);

describe('a share', () => {
  const upgraded = { kind: 'share', parts: ['d/two', 'd/nine'], whole: 'd/centers' };

  it('agrees with the printed one when rounding explains the difference', () => {
    const result = check({ ...upgraded, stated: 'd/share' });
    expect(result).toMatchObject({
      result: 'agrees',
      stated: 47.8,
      unit: '%',
      tolerance: 0.05,
      formula: '（2＋9）÷23＝47.83%',
    });
    expect(result?.rows.map(({ id }) => id)).toEqual(['two', 'nine', 'centers', 'share']);
  });

  it('differs from one that counts something else', () => {
    expect(check({ ...upgraded, stated: 'd/wrong-share' })).toMatchObject({ result: 'differs' });
  });

  it('takes the tolerance of the registry when there is one', () => {
    expect(check({ ...upgraded, stated: 'd/wrong-share', tolerance: 5 })).toMatchObject({
      result: 'agrees',
      tolerance: 5,
    });
    expect(check({ ...upgraded, stated: 'd/share', tolerance: 0 })).toMatchObject({ result: 'differs' });
  });

  it('is derived when the text prints none', () => {
    expect(check(upgraded)).toMatchObject({ result: 'derived', stated: null, tolerance: null });
  });

  it('of nothing does not exist', () => {
    expect(check({ ...upgraded, whole: 'd/zero' })).toBeUndefined();
  });
});

it('implies the denominator, with the bounds of rounding', () => {
  const result = check({ kind: 'implied-denominator', parts: ['d/persons'], rate: 'd/rate' });
  expect(result?.computed.value).toBeCloseTo(4_000_000, 3);
  expect(result?.computed.low).toBeCloseTo(999_950 / 0.25005, 3);
  expect(result?.computed.high).toBeCloseTo(1_000_050 / 0.24995, 3);
  expect(result).toMatchObject({ unit: '人', result: 'derived' });
});

it('goes back from growth to the base', () => {
  expect(check({ kind: 'growth-base', parts: ['d/visits'], rate: 'd/growth' })?.computed.value).toBeCloseTo(1000, 6);
});

describe('points of a share', () => {
  const gained = { kind: 'point-base', parts: ['d/rate'], rate: 'd/points' };

  it('are taken off, never multiplied', () => {
    const result = check(gained);
    expect(result).toMatchObject({ result: 'derived', unit: '%', formula: '25%－1.3 个百分点＝23.7%' });
    // 25.00 ± 0.005 less 1.3 ± 0.05
    expect(result?.computed.low).toBeCloseTo(23.645, 9);
    expect(result?.computed.high).toBeCloseTo(23.755, 9);
  });

  it.each([
    ['d/before', 'agrees'],
    ['d/not-before', 'differs'],
  ])('are held against the share before, %s: %s', (stated, result) => {
    expect(check({ ...gained, stated })).toMatchObject({ result });
  });
});

it.each([
  ['d/total', 'agrees'],
  ['d/other-total', 'differs'],
])('holds the parts against the whole %s: %s', (stated, result) => {
  expect(check({ kind: 'part-whole', parts: ['d/two', 'd/nine'], stated })).toMatchObject({
    result,
    computed: { value: 11 },
  });
});

it.each([
  ['d/again', 'agrees'],
  ['d/ward', 'differs'],
])('holds a figure against its repetition %s: %s', (again, result) => {
  expect(check({ kind: 'repeat', parts: ['d/centers', again] })).toMatchObject({ result });
});

it('gives a ratio in its own unit', () => {
  expect(check({ kind: 'ratio', parts: ['d/money'], whole: 'd/persons', per: '元/人' })).toMatchObject({
    unit: '元/人',
    computed: { value: 150 },
  });
});

it('does not exist when a row does not', () => {
  expect(check({ kind: 'share', parts: ['d/two', 'd/none'], whole: 'd/centers' })).toBeUndefined();
  expect(check({ kind: 'share', parts: ['d/two'], whole: 'd/centers', stated: 'd/none' })).toBeUndefined();
});

describe('an entry that asks for what its kind does not have', () => {
  it.each([
    { kind: 'share', parts: ['d/two'] },
    { kind: 'growth-base', parts: ['d/two'], whole: 'd/nine', rate: 'd/growth' },
    { kind: 'repeat', parts: ['d/two'] },
    { kind: 'ratio', parts: ['d/two'], whole: 'd/nine' },
    { kind: 'implied-denominator', parts: ['d/two'], rate: 'd/rate', stated: 'd/nine' },
    { kind: 'share', parts: ['two'], whole: 'd/nine' },
  ])('is refused: %j', (entry) => {
    expect(checkEntry.safeParse({ id: 'x', title: '示例', note: '示例', ...entry }).success).toBe(false);
  });
});

describe('half of the last printed place', () => {
  it.each([
    [1_721_200, '人', '172.12万人', 50],
    [47.8, '%', '47.8%', 0.05],
    [99, '%', '99%', 0.5],
    [15, '百分点', '15个百分点', 0.5],
    [-3.42, '%', '减少3.42%', 0.005],
    [23, '家', '23家', 0],
    [3, '个', '三个', 0],
    [45_000_000, '人次', '4500万余人次', 5000],
    [2_046_000_000, '元', '20.46亿元', 500_000],
    [9, '家', '“1+9”', 0],
    [1410, '项', '1,410项', 0],
  ] as const)('of %d %s printed %s is %d', (value, unit, printed, expected) => {
    expect(halfUnit({ value, unit, printed })).toBe(expected);
  });
});

it('adds and divides with bounds', () => {
  const [a, b] = [
    { value: 10, low: 9, high: 11 },
    { value: 2, low: 1, high: 4 },
  ];
  expect(add([a, b])).toEqual({ value: 12, low: 10, high: 15 });
  expect(divide(a, b)).toEqual({ value: 5, low: 2.25, high: 11 });
  expect(divide(a, { value: 0, low: 0, high: 0 })).toBeUndefined();
});
