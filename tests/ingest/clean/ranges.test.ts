import { describe, expect, test } from 'vitest';
import { readRanges, writeRanges } from '../../../src/ingest/clean/ranges.ts';

describe('ranges', () => {
  test('written and read', () => {
    expect(writeRanges([1, 2, 3, 7])).toBe('1-3,7');
    expect(readRanges('1-2，4', 5)).toEqual([1, 2, 4]);
    expect(readRanges('3-9', 5)).toContain('没有第 6 段');
    expect(readRanges('甲', 5)).toContain('写法不对');
  });
});
