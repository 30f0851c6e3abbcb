import { describe, expect, test } from 'vitest';
import { hedgeOf } from '../../src/text/hedge.ts';
import { readQuantities } from '../../src/text/numeral-value.ts';

describe('readQuantities', () => {
  test.each([
    ['4500万余人次', [45_000_000]],
    ['20.46亿元', [2_046_000_000]],
    ['1,220个', [1220]],
    ['10-20 公里', [10, 20]],
    ['十个', [10]],
    ['二十三家', [23]],
    ['三百零五', [305]],
    ['两千', [2000]],
    ['一万二千', [12_000]],
    ['两成', [20]],
    ['百余名', [100]],
    ['3万本', [30_000]],
    ['22.55万人次', [225_500]],
    ['“零”门槛', [0]],
    ['全覆盖', []],
  ])('%s', (printed, quantities) => expect(readQuantities(printed)).toEqual(quantities));
});

describe('hedgeOf', () => {
  test.each([
    ['300余户', '≥'],
    ['95%以上', '≥'],
    ['不低于3家', '≥'],
    ['近300人', '≈'],
    ['350人次左右', '≈'],
    ['不超过10分钟', '≤'],
    ['12个', undefined],
  ])('%s → %s', (printed, comparator) => expect(hedgeOf(printed)).toBe(comparator));
});
