import { describe, expect, it } from 'vitest';
import { layOutSlope } from '../../src/charts/slope.ts';
import { sortTree } from '../../src/charts/sort-tree.ts';
import { layOutTree } from '../../src/charts/tree.ts';
import { textWidth } from '../../src/grammar/text-width.ts';

const entry = (key: string, level: number, ...parents: string[]) => ({ key, level, parents });
const order = (...entries: ReturnType<typeof entry>[]) =>
  sortTree(entries).map(({ entry: { key }, parents, others, depth }) => [key, depth, parents, others]);

describe('the order of a tree', () => {
  it('puts each below what it follows, at the column of its level; what is tied to nothing last', () =>
    expect(
      order(entry('other', 0), entry('country', 0), entry('province', 1, 'country'), entry('county', 3, 'province')),
    ).toEqual([
      ['country', 0, [], []],
      ['province', 1, ['country'], []],
      ['county', 3, ['province'], []],
      ['other', 0, [], []],
    ]));
  it('puts all that leads to one thing right before it', () =>
    expect(order(entry('a', 0), entry('b', 0), entry('c', 1), entry('d', 3, 'c', 'a', 'b'))).toEqual([
      ['a', 0, [], []],
      ['b', 0, [], []],
      ['c', 1, [], []],
      ['d', 3, ['c', 'a', 'b'], []],
    ]));
  it('draws no line past what is not followed: it is named instead', () =>
    expect(order(entry('a', 0), entry('b', 0), entry('x', 3, 'a', 'b'), entry('y', 3, 'a'))).toEqual([
      ['a', 0, [], []],
      ['b', 0, [], []],
      ['x', 3, ['a', 'b'], []],
      ['y', 3, [], ['a']],
    ]));
  it('goes one column on where both are of one level', () =>
    expect(order(entry('a', 2), entry('b', 2, 'a')).map(([key, depth]) => [key, depth])).toEqual([
      ['a', 2],
      ['b', 3],
    ]));
  it('leaves out what is not there', () => expect(order(entry('b', 1, 'gone'))).toEqual([['b', 1, [], []]]));
  it('ends a circle where it began, and loses nothing', () =>
    expect(order(entry('a', 0, 'b'), entry('b', 0, 'a'), entry('c', 0, 'c'))).toEqual([
      ['c', 0, [], []],
      ['b', 0, [], ['a']],
      ['a', 1, ['b'], []],
    ]));
});

describe('a tree', () => {
  const entries = [
    { key: 'a', depth: 0, parents: [], text: '关于某某的意见'.repeat(8), note: '又承接某某'.repeat(9) },
    { key: 'b', depth: 3, parents: ['a'], text: '关于某某的方案'.repeat(5), note: undefined },
    { key: 'c', depth: 3, parents: ['a'], text: '短', note: undefined },
  ];
  it.each([
    { width: 720, font: 14, indent: 44 },
    { width: 320, font: 13.5, indent: 18 },
  ])('has every text inside and below the one before: %o', (size) => {
    const { entries: placed, height } = layOutTree(entries, size);
    let bottom = 0;
    for (const { x, lines, notes, textY, noteY } of placed) {
      for (const line of lines) expect(x + 12 + textWidth(line, size.font)).toBeLessThanOrEqual(size.width);
      for (const note of notes) expect(x + 12 + textWidth(note, size.font - 1)).toBeLessThanOrEqual(size.width);
      expect(textY - size.font).toBeGreaterThanOrEqual(bottom);
      bottom =
        notes.length > 0
          ? noteY + (notes.length - 1) * (size.font - 1) * 1.35
          : textY + (lines.length - 1) * size.font * 1.35;
    }
    expect(height).toBeGreaterThan(bottom);
  });
  it('ties each to the point of what it follows', () => {
    const [a, b, c] = layOutTree(entries, { width: 320, font: 13.5, indent: 18 }).entries;
    expect([a, b, c].map((placed) => placed?.links.map(({ from }) => from))).toEqual([[], ['a'], ['a']]);
    expect(b?.links[0]?.path).toBe(`M7,${(a?.y ?? 0) + 5}V${b?.y}H${(b?.x ?? 0) - 5}`);
    expect(b?.x).toBe(7 + 3 * 18);
  });
});

describe('a slope', () => {
  const end = (value: number, text: string, value_max: number | null = null) => ({
    value,
    value_max,
    text,
    when: '此前',
  });
  it('falls by the share that the value falls by', () => {
    const { before, after } = layOutSlope(end(10, '10 分钟'), end(5, '5 分钟'), 13);
    expect([before.y, after.y]).toEqual([16, 48]);
  });
  it('has both ends of a range, and can be flat or of zero', () => {
    const { after } = layOutSlope(end(20, '20'), end(4, '4–5', 5), 13);
    expect([after.y, after.yMax]).toEqual([67.2, 64]);
    const flat = layOutSlope(end(3, '3'), end(3, '3'), 13);
    expect(flat.before.y).toBe(flat.after.y);
    expect(layOutSlope(end(0, '0'), end(0, '0'), 13).after.y).toBe(80);
  });
  it('is as wide as its texts: none is cut or on the line', () => {
    const { width, before, after } = layOutSlope(end(10, '一万二千三百分钟'), end(3, '≥ 3 分钟'), 13);
    expect(before.textX - textWidth('一万二千三百分钟', 13)).toBeGreaterThanOrEqual(0);
    expect(after.textX + textWidth('≥ 3 分钟', 13)).toBeLessThanOrEqual(width);
    expect(before.textX).toBeLessThan(before.x);
    expect(after.textX).toBeGreaterThan(after.x);
  });
});
