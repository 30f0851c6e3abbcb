import { describe, expect, test } from 'vitest';
import { fitText, placeLabel, textWidth } from '../../src/timeline/label.ts';

describe('textWidth', () => {
  test('Han characters are square, Latin ones narrower, quotes as wide as they are printed', () => {
    expect(textWidth('县域', 10)).toBe(20);
    expect(textWidth('2019', 10)).toBeCloseTo(24.8);
    expect(textWidth('“县”', 10)).toBe(30);
    expect(textWidth('')).toBe(0);
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
      const text = fitText('在 2019 年建成的“一站式”中心与门诊', width);
      if (text) expect(textWidth(text)).toBeLessThanOrEqual(width);
    }
  });
});

describe('placeLabel', () => {
  const title = '样例标题共八个字';
  test.each([
    [400, 0, 'inside', title],
    [0, 400, 'after', title],
    [60, 90, 'after', '样例标题共…'],
    [90, 0, 'inside', '样例标题共…'],
  ])('bar %d, room %d → %s %s', (inner, room, side, text) =>
    expect(placeLabel(title, inner, room)).toMatchObject({ side, text }),
  );
  test('no room, no label', () => expect(placeLabel(title, 20, 20)).toBeUndefined());
});
