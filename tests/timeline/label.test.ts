import { describe, expect, test } from 'vitest';
import { placeLabel } from '../../src/timeline/label.ts';

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
