/** The layout of a strip: every place worked out from the values, no text upon another, none cut. */
import { describe, expect, it } from 'vitest';
import { layOutBullet } from '../../src/charts/bullet.ts';
import { composePicture } from '../../src/charts/compose-picture.ts';
import { layOutStatusBar } from '../../src/charts/status-bar.ts';
import { layOutStrip, type Strip, type StripLine, type StripMark } from '../../src/charts/strip/layout.ts';
import { placeLineTexts } from '../../src/charts/strip/line-labels.ts';
import { placeInRow } from '../../src/charts/strip/place-row.ts';
import { stackDots } from '../../src/charts/strip/stack-dots.ts';
import { textWidth } from '../../src/grammar/text-width.ts';

const SIZES = [
  { width: 440, font: 14 },
  { width: 320, font: 13.5 },
] as const;
const mark = (value: number, index: number): StripMark => ({
  ...{ key: `d/${index}`, value, value_max: null, comparator: '=' },
  ...{ text: `${value}%`, whose: '某某县 2019' },
});
const percent = (value: number) => `${value}%`;

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
const box = (middle: number, width: number, baseline: number, size: number): Box => ({
  x0: middle - width / 2,
  x1: middle + width / 2,
  y0: baseline - size * 0.85,
  y1: baseline + size * 0.15,
});

/** Where texts stand, from the same estimate of widths that is on the safe side of every face. */
function boxesOf(strip: Strip, marks: readonly StripMark[], font: number): Box[] {
  const small = font - 1;
  const labels = strip.marks.flatMap(({ label }, index) => {
    const { text = '', whose = '' } = marks[index] ?? {};
    if (!label) return [];
    const [own, other] = [textWidth(text, font), textWidth(whose, small)];
    if (label.y === label.whoseY) return [box(label.x, own + other + font * 0.35, label.y, font)];
    return [box(label.x, own, label.y, font), box(label.x, other, label.whoseY, small)];
  });
  const lines = strip.lines.flatMap(({ lines: texts, x, anchor, y, step }) =>
    texts.map((text, index) => {
      const width = textWidth(text, small);
      return box(anchor === 'start' ? x + width / 2 : x - width / 2, width, y + index * step, small);
    }),
  );
  return [...labels, ...lines];
}
const meet = (a: Box, b: Box) => a.x0 < b.x1 - 0.2 && b.x0 < a.x1 - 0.2 && a.y0 < b.y1 && b.y0 < a.y1;

/** Texts upon each other, and texts beyond the edge of the drawing. */
function faultsOf(values: readonly number[], lines: readonly StripLine[], ceiling = 100) {
  return SIZES.flatMap((size) => {
    const marks = values.map(mark);
    const strip = layOutStrip(marks, lines, size, percent, ceiling);
    const boxes = boxesOf(strip, marks, size.font);
    const upon = boxes.filter((one, index) => boxes.slice(index + 1).some((other) => meet(one, other)));
    const cut = boxes.filter(({ x0, x1, y0, y1 }) => x0 < -0.2 || x1 > size.width + 0.2 || y0 < 0 || y1 > strip.height);
    const labelled = strip.marks.filter(({ label }) => label).length;
    return upon.length + cut.length > 0 || labelled < values.length ? [{ size, upon, cut, labelled }] : [];
  });
}
const TARGET = { key: 'b1', value: 75, label: '国家目标 2035年：≥ 75%（全人群）' };
const MEASURED = { key: 'b2', value: 22.2, label: '国家数据 2016年12月：22.2%（200个公立医院综合改革试点城市）' };

describe('texts in a row', () => {
  it('stand where they belong if there is room', () =>
    expect(
      placeInRow(
        [
          { at: 50, width: 40 },
          { at: 150, width: 40 },
        ],
        { left: 0, right: 200 },
        10,
      ),
    ).toEqual([50, 150]));
  it('give way to either side alike', () =>
    expect(
      placeInRow(
        [
          { at: 100, width: 40 },
          { at: 100, width: 40 },
        ],
        { left: 0, right: 200 },
        10,
      ),
    ).toEqual([75, 125]));
  it('stay within the ends', () =>
    expect(
      placeInRow(
        [
          { at: 0, width: 40 },
          { at: 5, width: 40 },
        ],
        { left: 0, right: 200 },
        10,
      ),
    ).toEqual([20, 70]));
  it('have no place where they do not fit', () =>
    expect(
      placeInRow(
        [
          { at: 0, width: 60 },
          { at: 5, width: 60 },
        ],
        { left: 0, right: 125 },
        10,
      ),
    ).toBeUndefined());
});

describe('dots', () => {
  it('apart lie on the line', () => expect(stackDots([0, 20, 40], 13, [0, 0, 0])).toEqual([0, 0, 0]));
  it('upon each other are stacked, the one with the farthest label lowest', () =>
    expect(stackDots([100, 100, 105], 13, [60, 0, 70])).toEqual([1, 2, 0]));
});

describe('the texts of benchmarks', () => {
  const room = { left: 0, right: 400 };
  it('stand to the right of their line, or to the left where there is no room', () => {
    expect(placeLineTexts([{ x: 100, text: '参照' }], room, 12)[0]).toMatchObject({ x: 104, anchor: 'start', row: 0 });
    expect(placeLineTexts([{ x: 390, text: '参照' }], room, 12)[0]).toMatchObject({ x: 386, anchor: 'end', row: 0 });
  });
  it('are not crossed by the line of another', () =>
    expect(
      placeLineTexts(
        [
          { x: 100, text: '参照参照' },
          { x: 110, text: '参照参照' },
        ],
        room,
        12,
      ).map(({ row, anchor }) => [row, anchor]),
    ).toEqual([
      [1, 'start'],
      [0, 'start'],
    ]));
  it('too long for the drawing begin a new line at the bracket', () =>
    expect(placeLineTexts([{ x: 10, text: '国家数据（很长的范围）' }], { left: 0, right: 90 }, 12)[0]?.lines).toEqual([
      '国家数据',
      '（很长的范围）',
    ]));
});

describe('a strip', () => {
  it('of shares runs to the whole, of anything else to a round number', () => {
    const [size] = SIZES;
    expect(layOutStrip([mark(20, 0)], [], size, percent, 100).axis).toMatchObject({ from: '0%', to: '100%' });
    expect(layOutStrip([mark(130, 0)], [], size, String, Infinity).axis).toMatchObject({ from: '0', to: '150' });
    expect(layOutStrip([mark(0, 0)], [], size, String, Infinity).axis).toMatchObject({ from: '0', to: '1' });
    expect(layOutStrip([mark(-5, 0), mark(12, 1)], [], size, percent, 100).axis).toMatchObject({
      from: '-5%',
      to: '15%',
    });
  });
  it('places a value where it lies between the ends', () => {
    const strip = layOutStrip([mark(25, 0), mark(75, 1)], [TARGET], SIZES[0], percent, 100);
    const { left, right } = strip.axis;
    const at = (share: number) => left + (right - left) * share;
    expect(strip.marks.map(({ x }) => x)).toEqual([at(0.25), at(0.75)].map((x) => expect.closeTo(x, 0)));
    expect(strip.lines[0]?.at).toBeCloseTo(at(0.75), 0);
  });
  it('shows bounds and ranges', () => {
    const strip = layOutStrip(
      [
        { ...mark(20, 0), comparator: '≥' },
        { ...mark(50, 1), comparator: '≤' },
        { ...mark(60, 2), value_max: 80, comparator: 'range' },
      ],
      [],
      SIZES[0],
      percent,
      100,
    );
    expect(strip.marks.map(({ open }) => open)).toEqual(['right', 'left', undefined]);
    expect(strip.marks.map(({ x, xMax }) => xMax > x)).toEqual([false, false, true]);
  });
  it.each([
    ['one figure', [88.02], [TARGET]],
    ['at the ends', [0, 100], [TARGET]],
    ['all alike', [100, 100, 100], [TARGET, MEASURED]],
    ['close together', [40, 41, 42, 43], [TARGET, MEASURED]],
    ['far apart', [20.5, 41.67, 68.36], [TARGET, MEASURED]],
    ['six of them at one end', [95, 96, 97, 98, 99, 100], [TARGET]],
    ['benchmarks upon each other', [50], [TARGET, { ...MEASURED, value: 75 }, { ...TARGET, key: 'b3', value: 74 }]],
  ])('has no text upon another and none cut: %s', (_, values, lines) => expect(faultsOf(values, lines)).toEqual([]));
  it('leaves the texts of the last without room, never the first', () => {
    const strip = layOutStrip(
      [...Array(14).keys()].map((index) => mark(index * 7, index)),
      [],
      SIZES[1],
      percent,
      100,
    );
    const labelled = strip.marks.map(({ label }) => label !== undefined);
    expect(labelled.slice(0, 6)).toEqual(Array(6).fill(true));
    expect(labelled.at(-1)).toBe(false);
  });
});

describe('a bar of statuses', () => {
  it('divides its length by the counts', () =>
    expect(
      layOutStatusBar(
        [
          ['implemented', 3],
          ['planned', 1],
        ],
        101.5,
      ),
    ).toEqual([
      { status: 'implemented', count: 3, x: 0, width: 72.5 },
      { status: 'planned', count: 1, x: 74, width: 27.5 },
    ]));
  it('shows one among many', () =>
    expect(
      layOutStatusBar(
        [
          ['implemented', 999],
          ['pilot', 1],
        ],
        100,
      ).at(-1)?.width,
    ).toBeGreaterThanOrEqual(5));
  it('of nothing is empty', () => expect(layOutStatusBar([], 100)).toEqual([]));
});

describe('a bullet', () => {
  const values = { goal: 75, goalMax: null, reached: undefined, baseline: undefined };
  it('of a share runs to the whole', () =>
    expect(layOutBullet({ ...values, reached: 50, baseline: 40 }, 200, 100)).toEqual({
      ...{ goal: 150, goalMax: 150, reached: 100, baseline: 80, zero: 0 },
    }));
  it('of a number ends a fifth beyond the largest', () =>
    expect(layOutBullet({ ...values, goal: 300, baseline: 500 }, 240)).toMatchObject({ goal: 120, baseline: 200 }));
  it('invents nothing where nothing was reached', () =>
    expect(layOutBullet(values, 200, 100)).toMatchObject({ reached: undefined, baseline: undefined }));
  it('can aim at zero, at a range, and below zero', () => {
    expect(layOutBullet({ ...values, goal: 0 }, 200)).toMatchObject({ goal: 0, zero: 0 });
    expect(layOutBullet({ ...values, goal: 20, goalMax: 40 }, 240)).toMatchObject({ goal: 100, goalMax: 200 });
    expect(layOutBullet({ ...values, goal: -10 }, 120)).toMatchObject({ goal: 0, zero: 100 });
  });
});

describe('a picture to take away', () => {
  const part = { name: '签约率', width: 440, height: 80, font: 13, markup: '<circle r="3"/>' };
  const svg = composePicture({
    title: '甲 & 乙',
    parts: [part, { ...part, name: '' }],
    foot: ['来源：文献', '版次 abc'],
  });
  it('has title, names, drawings, source and build', () => {
    for (const text of ['<title>甲 &amp; 乙</title>', '>签约率</text>', '>来源：文献</text>', '>版次 abc</text>'])
      expect(svg).toContain(text);
    expect(svg.match(/<svg x=/g)).toHaveLength(2);
  });
  it('is as high as what stands in it', () => {
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const last = Number(/y="([\d.]+)"[^>]*>版次 abc/.exec(svg)?.[1]);
    expect(height).toBeGreaterThan(last);
    expect(height - last).toBeLessThan(40);
  });
});
