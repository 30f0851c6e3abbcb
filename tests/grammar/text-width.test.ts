import { describe, expect, test } from 'vitest';
import { breakLines, fitText, textWidth } from '../../src/grammar/text-width.ts';

describe('textWidth', () => {
  test('Han characters are square, Latin ones narrower, quotes as wide as they are printed', () => {
    expect(textWidth('县域', 10)).toBe(20);
    expect(textWidth('2019', 10)).toBeCloseTo(24.8);
    expect(textWidth('“县”', 10)).toBe(30);
    expect(textWidth('', 10)).toBe(0);
  });
});

describe('fitText', () => {
  test('whole, cut, or not at all', () => {
    expect(fitText('一二三四五六', 60, 10)).toBe('一二三四五六');
    expect(fitText('一二三四五六', 59, 10)).toBe('一二三四…');
    expect(fitText('一二三四五六', 49, 10)).toBeUndefined();
  });
  test('what comes out fits', () => {
    for (let width = 0; width < 200; width += 7) {
      const text = fitText('在 2019 年建成的“一站式”中心与门诊', width, 12.5);
      if (text) expect(textWidth(text, 12.5)).toBeLessThanOrEqual(width);
    }
  });
});

describe('breakLines', () => {
  test('whole lines, nothing lost, one character at least on each', () => {
    expect(breakLines('一二三四五', 20, 10)).toEqual(['一二', '三四', '五']);
    expect(breakLines('一二', 5, 10)).toEqual(['一', '二']);
    expect(breakLines('', 20, 10)).toEqual(['']);
  });
});
