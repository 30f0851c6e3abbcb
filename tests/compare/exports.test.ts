import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { alignIndicators } from '../../src/compare/indicator-rows.ts';
import { alignMeasures, alignYears } from '../../src/compare/fact-rows.ts';
import { comparisonToCsv } from '../../src/compare/to-csv.ts';
import { clip, comparisonToSvg } from '../../src/compare/to-svg.ts';
import { figure, region } from './sample-region.ts';

const regions = [
  region('990101', '甲区', [
    figure('a/x', 40),
    figure('a/y', 41, { period: '2024年', start: '2024-01-01', end: '2024-12-31' }),
  ]),
  region('990102', '乙区', [figure('b/x', 50, { scope: '全区' })]),
  region('990103', '丙<区>', [figure('c/x', 90, { nature: 'target', scope: '全区，"甲"' })]),
  region('990104', '丁区', []),
];
const rows = alignIndicators(regions);

describe('the table', () => {
  const lines = parse(
    comparisonToCsv(rows, regions, (key) => `/documents/${key}`),
    { columns: true, bom: true },
  ) as Record<string, string>[];

  it('has a line per figure and one where there is no record', () => {
    expect(lines.map(({ observation, value, comparable }) => [observation, value, comparable])).toEqual([
      ['a/x', '40', 'yes'],
      ['a/y', '41', ''],
      ['b/x', '50', 'yes'],
      ['c/x', '90', 'no'],
      ['', '', 'no'],
    ]);
  });

  it('keeps quotes, commas and reasons whole', () => {
    expect(lines[3]).toMatchObject({ scope: '全区，"甲"', region_name: '丙<区>' });
    expect(lines[3]?.['reasons']).toContain('与甲区：不可比。性质不同');
    expect(lines[2]).toMatchObject({ rank: '1', url: '/documents/b/x' });
  });

  it('holds back what a spreadsheet would run, in any column', () => {
    const odd = region('990105', '＝1+1', [figure('e/x', -3, { scope: '-2+3' })]);
    const [line] = parse(
      comparisonToCsv(alignIndicators([odd]), [odd], (key) => key),
      { columns: true, bom: true },
    ) as Record<string, string>[];
    expect(line).toMatchObject({ region_name: "'＝1+1", scope: "'-2+3", value: '-3' });
  });
});

describe('the picture', () => {
  const svg = comparisonToSvg(rows, regions, '示例引文');

  it('has bars for the figures that compare, and no others', () => {
    expect([...svg.matchAll(/data-ranked="([^"]*)"/g)].map(([, keys]) => keys)).toEqual(['a/x b/x', 'a/x b/x']);
    expect([...svg.matchAll(/width="(\d+)" height="8"/g)].map(([, width]) => Number(width))).toEqual([162, 203]);
  });

  it('escapes what it prints and carries its citation', () => {
    expect(svg).toContain('丙&lt;区&gt;');
    expect(svg).toContain('示例引文');
    expect(svg).not.toMatch(/style=|NaN|undefined/);
  });

  it('is drawn for nothing, too', () => {
    expect(comparisonToSvg([], [], '')).toMatch(/^<svg .*<\/svg>$/);
  });

  it.each([
    ['四个汉字', 4, '四个汉字'],
    ['四个汉字', 3, '四个…'],
    ['abcd', 3, 'abcd'],
  ])('clips %s to %d ems', (text, ems, expected) => {
    expect(clip(text, ems, 1)).toBe(expected);
  });
});

describe('facts side by side', () => {
  const taken = (measure: string, key: string) => ({
    ...{
      key,
      measure,
      measureName: measure,
      domain: '示例',
      status: 'pilot' as const,
      start: '2020年',
      summary: '做法',
      institutionName: null,
      document: 'd',
      paragraph: 1,
    },
  });
  const happened = (key: string, year: number | null) => ({ key, year, when: '', title: key, document: 'd' });
  const a = region('1', '甲', [], {
    adoptions: [taken('m1', 'a/1'), taken('m2', 'a/2'), taken('m2', 'a/3')],
    events: [happened('e1', 2020), happened('e2', null)],
  });
  const b = region('2', '乙', [], {
    adoptions: [taken('m2', 'b/1')],
    events: [happened('e3', 2019), happened('e4', 2020)],
  });

  it('puts the measures both took first', () => {
    expect(alignMeasures([a, b]).map(({ id, held, cells }) => [id, held, cells.map(({ length }) => length)])).toEqual([
      ['m2', 2, [2, 1]],
      ['m1', 1, [1, 0]],
    ]);
  });

  it('puts the years in order and the undated last', () => {
    expect(
      alignYears([a, b]).map(({ year, cells }) => [year, cells.map((events) => events.map(({ key }) => key))]),
    ).toEqual([
      [2019, [[], ['e3']]],
      [2020, [['e1'], ['e4']]],
      [null, [['e2'], []]],
    ]);
    expect(alignYears([])).toEqual([]);
  });
});
