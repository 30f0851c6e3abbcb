import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../src/ingest/numerals.ts';

const printed = (text: string) => findNumerals(text).map((token) => token.printed);

describe('findNumerals', () => {
  test('Arabic figures with magnitude, decimals, percent and grouping', () => {
    expect(printed('服务4500万余人次，占88.02%，另有1,220个')).toEqual(['4500万', '88.02%', '1,220']);
  });
  test('Chinese numerals, also inside a word that counts', () => {
    expect(printed('组建三个医共体、十家分院，占两成')).toEqual(['三', '十', '两']);
  });
  test('words that only look like numerals are skipped', () => {
    expect(printed('进一步统一管理，一体化推进，唯一试点')).toEqual([]);
  });
  test('dates, ranges and compositions are one numeral each', () => {
    expect(printed('2023年8月10日起，2021-2025，半径10-20公里，“1+5+18”')).toEqual([
      '2023年8月10日',
      '2021-2025',
      '10-20',
      '1+5+18',
    ]);
  });
  test('offsets point at the text', () => {
    const text = '共12家';
    expect(findNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['12']);
  });
  test('nothing in nothing', () => expect(printed('')).toEqual([]));
});
