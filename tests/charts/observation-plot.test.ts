import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../src/charts/labels.ts';
import { layOutPlot, type PlotPoint } from '../../src/charts/observation-plot.ts';
import { layOutSparkline } from '../../src/charts/sparkline.ts';
import { compareCells } from '../../src/charts/sort-cells.ts';
import { TILE_COLUMNS, TILE_ROWS, TILES } from '../../src/charts/tile-grid.ts';

const SIZE = { width: 760, height: 340, font: 13 };
const point = (values: Partial<PlotPoint>): PlotPoint => ({
  key: 'd/o',
  label: '甲市 10%',
  period: '2020',
  value: 10,
  value_max: null,
  comparator: '=',
  nature: 'actual',
  comparable: true,
  ...values,
});
const lay = (...points: Partial<PlotPoint>[]) => layOutPlot(points.map(point), SIZE, String);

describe('the chart of an indicator', () => {
  test('nothing dated, nothing drawn', () => {
    expect(lay()).toBeUndefined();
    expect(lay({ period: '未说明' })).toBeUndefined();
  });
  test('what has no date is named', () => expect(lay({}, { key: 'd/x', period: '未说明' })?.undated).toEqual(['d/x']));
  test('later stands to the right, more stands higher, all inside', () => {
    const plot = lay({ period: '2018', value: 20 }, { period: '2021', value: 60 });
    const [a, b] = plot?.points ?? [];
    expect(a && b && a.x < b.x && a.y > b.y).toBe(true);
    for (const { x, y } of plot?.points ?? []) {
      expect(x).toBeGreaterThan(plot?.area.left ?? 0);
      expect(x).toBeLessThan(plot?.area.right ?? 0);
      expect(y).toBeGreaterThanOrEqual(plot?.area.top ?? 0);
      expect(y).toBeLessThanOrEqual(plot?.area.bottom ?? 0);
    }
  });
  test('a single value and equal values find a place', () => {
    expect(Number.isFinite(lay({})?.points[0]?.y)).toBe(true);
    expect(lay({ value: 0 }, { value: 0 })?.points.map(({ y }) => Number.isFinite(y))).toEqual([true, true]);
  });
  test('hollow for what is no result, arrow for an inequality, grey for what stands apart', () => {
    const plot = lay(
      { nature: 'target' },
      { comparator: '≥' },
      { comparator: '≤', comparable: false },
      { comparator: '≈' },
    );
    expect(plot?.points.map(({ isHollow, arrow, isGrey }) => [isHollow, arrow, isGrey])).toEqual([
      [true, undefined, false],
      [false, 'up', false],
      [false, 'down', true],
      [false, undefined, false],
    ]);
  });
  test('an inferred year is a dashed whisker over the year, a plain year none, a span a whole one', () => {
    const [plain, inferred, span] = lay({}, { period: '2020?' }, { period: '2019/2020' })?.points ?? [];
    expect(plain?.whisker).toBeUndefined();
    expect(inferred?.whisker?.isInferred).toBe(true);
    expect(inferred && inferred.whisker && inferred.whisker.from < inferred.x && inferred.x < inferred.whisker.to).toBe(
      true,
    );
    expect(span?.whisker?.isInferred).toBe(false);
  });
  test('an open start reaches to the edge and the figure stands at its end', () => {
    const plot = lay({ period: '2019' }, { period: '../2020' });
    const open = plot?.points[1];
    expect(open?.whisker?.from).toBe(plot?.area.left);
    expect(open?.x).toBe(open?.whisker?.to);
  });
  test('a range has a top above its bottom', () => {
    const [range] = lay({ comparator: 'range', value: 10, value_max: 30 })?.points ?? [];
    expect(range && range.yMax < range.y).toBe(true);
  });
  test('values far apart get a logarithmic axis, unless one is zero', () => {
    expect(lay({ value: 2 }, { value: 2000 })?.isLog).toBe(true);
    expect(lay({ value: 0 }, { value: 2000 })?.isLog).toBe(false);
    expect(lay({ value: 20 }, { value: 60 })?.isLog).toBe(false);
  });
});

describe('a benchmark in the chart', () => {
  const line = { key: 'b', value: 90, label: '参照① ≥ 90%' };
  const plot = layOutPlot([point({ value: 20 })], SIZE, String, [line]);
  test('is a level line where its value stands, above the lower figure, its label inside and above the line', () => {
    const [drawn] = plot?.lines ?? [];
    const [figure] = plot?.points ?? [];
    expect(drawn && figure && drawn.y < figure.y && drawn.y > (plot?.area.top ?? 0)).toBe(true);
    expect(drawn?.label?.text).toBe(line.label);
    expect(drawn?.label && drawn.label.y < drawn.y && drawn.label.x <= (plot?.area.right ?? 0)).toBe(true);
  });
  test('is none of the points, and alone makes no chart', () => {
    expect(plot?.points.map(({ key }) => key)).toEqual(['d/o']);
    expect(layOutPlot([], SIZE, String, [line])).toBeUndefined();
  });
  test('two of nearly one value have labels on different lines', () => {
    const lines = [line, { ...line, key: 'c', value: 89.5 }];
    const labels = layOutPlot([point({ value: 20 })], SIZE, String, lines)?.lines.map(({ label }) => label);
    expect(labels?.every((label) => label !== undefined)).toBe(true);
    expect(Math.abs((labels?.[0]?.y ?? 0) - (labels?.[1]?.y ?? 0))).toBeGreaterThanOrEqual(SIZE.font);
  });
});

describe('labels', () => {
  const room = { left: 0, right: 200, top: 0, bottom: 100, height: 10, gap: 4 };
  const reach = { left: 5, right: 5 };
  test('right of the point, left at the right edge', () => {
    expect(
      placeLabels(
        [
          { x: 50, y: 50, width: 40, reach },
          { x: 190, y: 80, width: 40, reach },
        ],
        room,
      ),
    ).toEqual([
      { x: 59, y: 50, anchor: 'start' },
      { x: 181, y: 80, anchor: 'end' },
    ]);
  });
  test('points in one place get different lines, none covering another, or no label', () => {
    const labels = placeLabels(
      Array.from({ length: 12 }, () => ({ x: 100, y: 50, width: 60, reach })),
      room,
    ).filter((label) => label !== undefined);
    const keys = labels.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(labels.length).toBeGreaterThan(4);
    expect(labels.length).toBeLessThan(12);
  });
});

describe('sparkline', () => {
  test('fewer than two points are no line', () =>
    expect(layOutSparkline([{ time: 0, value: 1 }], 70, 20)).toBeUndefined());
  test('in order of time, inside the box', () => {
    expect(
      layOutSparkline(
        [
          { time: 2, value: 10 },
          { time: 0, value: 0 },
        ],
        70,
        20,
      ),
    ).toEqual({
      path: 'M3,17L67,3',
      points: [
        { x: 3, y: 17 },
        { x: 67, y: 3 },
      ],
    });
  });
  test('equal values run along the middle', () => {
    expect(
      layOutSparkline(
        [
          { time: 0, value: 5 },
          { time: 1, value: 5 },
        ],
        70,
        20,
      )?.points.map(({ y }) => y),
    ).toEqual([10, 10]);
  });
});

describe('columns', () => {
  const sort = (cells: string[]) => cells.toSorted(compareCells(cells));
  test('numbers by value', () => expect(sort(['10', '9', '-1'])).toEqual(['-1', '9', '10']));
  test('names in pinyin order, numbers within by value', () =>
    expect(sort(['镇江', '绍兴', '第10段', '第9段'])).toEqual(['第9段', '第10段', '绍兴', '镇江']));
  test('one cell that is no number makes text of all', () =>
    expect(sort(['10', '9', '未说明'])).toEqual(['9', '10', '未说明']));
});

describe('tile grid', () => {
  test('34 divisions, one tile each, no two in one place, inside the grid', () => {
    expect(TILES).toHaveLength(34);
    expect(new Set(TILES.map(({ code }) => code)).size).toBe(34);
    expect(new Set(TILES.map(({ col, row }) => `${col} ${row}`)).size).toBe(34);
    for (const { code, col, row } of TILES) {
      expect(code).toMatch(/^[1-8]\d0000$/);
      expect(col >= 1 && col <= TILE_COLUMNS && row >= 1 && row <= TILE_ROWS).toBe(true);
    }
  });
  test('neighbours as on the ground', () => {
    const at = (name: string) => TILES.find((tile) => tile.name === name) ?? { col: 0, row: 0 };
    expect(at('江苏').row).toBeLessThan(at('浙江').row);
    expect(at('新疆').col).toBeLessThan(at('甘肃').col);
    expect(at('黑龙江').row).toBeLessThan(at('吉林').row);
    expect(at('上海').col).toBeGreaterThan(at('江苏').col);
  });
});
