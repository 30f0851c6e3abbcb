import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../src/timeline/beside.ts';

const room = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const at = (left: number, top: number) => placeBeside({ left, top, width: 60, height: 20 }, card, room);

describe('a card beside its mark', () => {
  test('stands below it', () => expect(at(100, 200)).toEqual({ left: 100, top: 230 }));
  test('above it where there is no room below', () => expect(at(100, 665)).toEqual({ left: 100, top: 355 }));
  test('never leaves the room to the right', () => expect(at(950, 200).left).toBe(590));
  test('is seen whole where neither side has room', () => {
    const low = { ...room, height: 420 };
    const { top } = placeBeside({ left: 0, top: 200, width: 60, height: 20 }, card, low);
    expect(top).toBe(110);
  });
  test('one higher than the room begins at its top', () =>
    expect(placeBeside({ left: 0, top: 50, width: 9, height: 9 }, { width: 10, height: 2000 }, room).top).toBe(10));
  test('counts from where the room begins: a page that has been scrolled', () => {
    const scrolled = { ...room, top: 1000 };
    expect(placeBeside({ left: 0, top: 1700, width: 60, height: 20 }, card, scrolled).top).toBe(1390);
  });
});
