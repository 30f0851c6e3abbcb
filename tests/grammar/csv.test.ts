import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { looksLikeFormula, writeCsv } from '../../src/grammar/csv.ts';

describe('cells that a spreadsheet would run', () => {
  test.each([
    ...['=1+1', '+88.02%', '-2+3+cmd|x', '@SUM(1)', '＝1+1', '＋1', '－2+3', '＠x', '﹣1', '﹦1'],
    ...[' =1', '\u3000＝1', '\u00a0=1', "'=1", '"=1"', '“=1”', '\t=1', '\t甲', '\r甲', '\n甲', ' \n甲', '\r\n=1'],
  ])('%j is held back by an apostrophe', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    expect(parse(writeCsv(['甲'], [{ 甲: text }]), { bom: true })).toEqual([['甲'], [`'${text}`]]);
  });
  test.each(['', '正文', '1-2', '2019=2018', 'a@b', '《规划》', '——说明', '% 1', '73.4', ' 甲', '(-3)', '=', '+'])(
    '%j is left as it is',
    (text) => expect(parse(writeCsv(['甲'], [{ 甲: text }]), { bom: true })).toEqual([['甲'], [text]]),
  );
  test('a number is a number, also below zero', () => {
    expect(writeCsv(['n', 's'], [{ n: -3, s: '-3' }])).toBe("\uFEFFn,s\r\n-3,'-3\r\n");
  });
  test('the name of a column is a cell, too', () => expect(writeCsv(['=a'], [])).toBe("\uFEFF'=a\r\n"));
});

test('quotes, commas and line breaks come back as they went in; empty and missing cells are empty', () => {
  const row = { a: '甲,“乙”"丙"\n丁', b: null };
  expect(parse(writeCsv(['a', 'b', 'c'], [row]), { bom: true })).toEqual([
    ['a', 'b', 'c'],
    [row.a, '', ''],
  ]);
  expect(writeCsv(['a'], [{ a: 1 }, { a: 2 }], '\n')).toBe('\uFEFFa\n1\n2\n');
});
