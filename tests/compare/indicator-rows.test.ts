import { describe, expect, it } from 'vitest';
import { alignIndicators, selectRows, type IndicatorCell } from '../../src/compare/indicator-rows.ts';
import { matchFigures } from '../../src/compare/match-figures.ts';
import { judge } from '../../src/model/comparability/judge.ts';
import { figure, INDICATOR, region } from './sample-region.ts';

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const cellsOf = (...regions: Parameters<typeof alignIndicators>[0]): IndicatorCell[] =>
  alignIndicators(regions)[0]?.cells ?? [];

describe('matching', () => {
  it('takes the figures that compare, though later ones exist', () => {
    const [a, b] = [[figure('a/old', 40), figure('a/new', 50, year(2024))], [figure('b/old', 45)]];
    expect(matchFigures([a, b], INDICATOR)).toEqual({ chosen: [a[0], b[0]], groups: [[0, 1]], scales: [] });
  });

  it('takes the latest of several that compare', () => {
    const [a, b] = [
      [figure('a/1', 40), figure('a/2', 50, year(2021))],
      [figure('b/1', 45), figure('b/2', 46, year(2021))],
    ];
    expect(matchFigures([a, b], INDICATOR).chosen.map((row) => row?.key)).toEqual(['a/2', 'b/2']);
  });

  it('makes two groups of four regions that compare two by two', () => {
    const lists = [
      [figure('a/x', 1)],
      [figure('b/x', 2, { nature: 'target' })],
      [figure('c/x', 3)],
      [figure('d/x', 4, { nature: 'target' })],
    ];
    expect(matchFigures(lists, INDICATOR).groups).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('does not chain: a compares with b and b with c is no group of three', () => {
    const lists = [[figure('a/x', 1, year(2019))], [figure('b/x', 2, year(2020))], [figure('c/x', 3, year(2021))]];
    expect(matchFigures(lists, INDICATOR).groups).toEqual([[0, 1]]);
  });

  it.each([[0], [1], [2], [3], [4]])('holds for %i regions without figures', (count) => {
    expect(
      matchFigures(
        Array.from({ length: count }, () => []),
        INDICATOR,
      ),
    ).toEqual({ chosen: Array.from({ length: count }, () => null), groups: [], scales: [] });
  });

  it('puts on one scale, after those that compare, what has a caveat or two', () => {
    const lists = [
      [figure('a/x', 1)],
      [figure('b/x', 2)],
      [figure('c/x', 3, { level: 'prefecture' })],
      [figure('d/x', 4, { level: 'prefecture', inferred: true })],
      [figure('e/x', 4, { nature: 'target' })],
    ];
    expect(matchFigures(lists, INDICATOR)).toMatchObject({ groups: [[0, 1]], scales: [[2, 3]] });
  });

  it('shows, where nothing compares, the figure with the fewest reasons', () => {
    const a = [figure('a/far', 1, { ...year(2010), nature: 'target' }), figure('a/near', 2, { subject: '全区老人' })];
    expect(matchFigures([a, [figure('b/x', 3)]], INDICATOR).chosen.map((row) => row?.key)).toEqual(['a/near', 'b/x']);
  });
});

describe('a cell', () => {
  const [a, b, c] = [
    region('990101', '甲区', [figure('a/x', 40)]),
    region('990102', '乙区', [figure('b/x', 50)]),
    region('990103', '丙区', [figure('c/x', 90, { nature: 'target' })]),
  ];

  it('is ranked with those it compares with, and no others', () => {
    const cells = cellsOf(a, b, c);
    expect(cells.map(({ comparable }) => comparable)).toEqual([true, true, false]);
    expect(cells.map(({ standing }) => standing?.keys)).toEqual([['a/x', 'b/x'], ['a/x', 'b/x'], undefined]);
    expect(cells.map(({ standing }) => standing?.rank)).toEqual([2, 1, undefined]);
    expect(cells.map(({ standing }) => standing?.share)).toEqual([0.8, 1, undefined]);
    expect(cells.map(({ standing }) => standing?.difference)).toEqual([10, 0, undefined]);
  });

  it('has a scale but no rank where a caveat stands between the two, and says which', () => {
    const cells = cellsOf(a, region('990107', '庚市', [figure('g/x', 80, { level: 'prefecture' })]));
    expect(cells.map(({ grade, comparable, standing, scale }) => [grade, comparable, standing, scale])).toEqual([
      ['indicative', false, null, { keys: ['a/x', 'g/x'], share: 0.5 }],
      ['indicative', false, null, { keys: ['a/x', 'g/x'], share: 1 }],
    ]);
    expect(cells[0]?.against).toMatchObject([{ region: '庚市', grade: 'indicative', reasons: [{ id: 'level' }] }]);
  });

  it('is told the best of its grades, and none alone', () => {
    expect(cellsOf(a, b, c).map(({ grade }) => grade)).toEqual(['comparable', 'comparable', 'not-comparable']);
    expect(cellsOf(a).map(({ grade }) => grade)).toEqual([null]);
  });

  it('says against each other region why it is not', () => {
    const [, , cell] = cellsOf(a, b, c);
    expect(cell?.against.map(({ region: name, reasons }) => [name, reasons.map(({ id }) => id)])).toEqual([
      ['甲区', ['nature']],
      ['乙区', ['nature']],
    ]);
  });

  it('gives the very reasons of the model', () => {
    const [own, , other] = cellsOf(a, b, c).map(({ chosen }) => chosen);
    expect(cellsOf(a, b, c)[2]?.against[0]?.reasons).toEqual(own && other && judge(own, other, INDICATOR).reasons);
  });

  it('is not comparable alone, and empty without a record', () => {
    const cells = cellsOf(a, region('990104', '丁区', []));
    expect(cells.map(({ comparable, chosen, against }) => [comparable, chosen?.key, against])).toEqual([
      [false, 'a/x', []],
      [false, undefined, []],
    ]);
  });

  it('shares a rank with its equal', () => {
    const cells = cellsOf(a, region('990105', '戊区', [figure('e/x', 40)]), b);
    expect(cells.map(({ standing }) => [standing?.rank, standing?.tied])).toEqual([
      [2, true],
      [2, true],
      [1, false],
    ]);
  });

  it.each([
    ['lower', [1, 2]],
    ['neutral', [null, null]],
  ] as const)('is ranked by direction: %s', (direction, ranks) => {
    const turned = [a, b].map((one) => ({ ...one, indicators: { rate: { ...INDICATOR, direction } } }));
    expect(cellsOf(...turned).map(({ standing }) => standing?.rank)).toEqual(ranks);
  });

  it('keeps the other figures of its region', () => {
    const two = region('990106', '己区', [figure('f/x', 1), figure('f/y', 2, year(2024))]);
    expect(cellsOf(two, b)[0]?.others.map(({ key }) => key)).toEqual(['f/y']);
  });

  it('has a bar of nothing when all values are zero', () => {
    const zeros = [region('1', '甲', [figure('a/0', 0)]), region('2', '乙', [figure('b/0', 0)])];
    expect(cellsOf(...zeros).map(({ standing }) => standing?.share)).toEqual([0, 0]);
  });
});

it('shows what two regions share, or all, or what was picked', () => {
  const only = { ...INDICATOR, id: 'only' };
  const a = region('990101', '甲区', [figure('a/x', 1), figure('a/y', 2, { indicator: 'only' })], {
    indicators: { rate: INDICATOR, only },
  });
  const rows = alignIndicators([a, region('990102', '乙区', [figure('b/x', 3)])]);
  const shown = (view: Parameters<typeof selectRows>[1]) => selectRows(rows, view).map(({ indicator }) => indicator.id);
  expect(shown({ indicators: [], all: false })).toEqual(['rate']);
  expect(shown({ indicators: [], all: true })).toEqual(['rate', 'only']);
  expect(shown({ indicators: ['only', 'none'], all: false })).toEqual(['only']);
});
