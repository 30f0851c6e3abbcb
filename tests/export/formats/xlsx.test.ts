/** A workbook is text and numbers: nothing runs, nothing turns into something else, and the head stays in view. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeSheet, writeWorkbook } from '../../../src/export/formats/xlsx.ts';
import { readSheets, underHead } from '../read-back.ts';

const NASTY = [
  '=1+1',
  '+SUM(A1)',
  '-2+3',
  '@cmd',
  '＝HYPERLINK("https://evil.example")',
  '\t=1',
  "'=1",
  '330600',
  '1/2',
  '3-5',
  '1e5',
  '2019-06',
  'TRUE',
  '_x0041_ & <b>"甲"</b> 𠮷',
  '一行\n又一行',
  '  前后有空格  ',
];
const rows = NASTY.map((text, index) => ({ code: text, value: index % 2 === 0 ? index / 8 : null }));
const bytes = writeWorkbook([makeSheet({ name: '表〈一〉&', columns: ['code', 'value'], rows })]);
const parts = unzipSync(bytes);
const part = (name: string): string => new TextDecoder().decode(parts[name]);

describe('a workbook', () => {
  test('holds every text as it is', async () => {
    const [sheet] = await readSheets(bytes);
    expect(sheet?.sheet).toBe('表〈一〉&');
    expect(underHead(sheet?.data ?? [])).toEqual(rows);
  });
  test('has no formula, no shared string, no link', () => {
    expect(Object.keys(parts).toSorted()).toEqual(
      [
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ].toSorted(),
    );
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/<f>|<f |<hyperlink|t="str"/i);
    expect(part('xl/worksheets/sheet1.xml').match(/t="inlineStr"/g)).toHaveLength(NASTY.length + 2);
  });
  test('keeps its first row in view', () =>
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    ));
  test('leaves out what XML cannot hold, and cuts what no cell can', async () => {
    const long = '长'.repeat(40_000);
    const [sheet] = await readSheets(
      writeWorkbook([makeSheet({ name: 'x', columns: ['a'], rows: [{ a: '甲\u0000\u0008乙\uFFFE' }, { a: long }] })]),
    );
    expect(sheet?.data[1]?.[0]).toBe('甲乙');
    expect(String(sheet?.data[2]?.[0])).toHaveLength(32_767);
  });
  test('names its columns beyond Z', async () => {
    const columns = Array.from({ length: 60 }, (_, index) => `c${index}`);
    const row = Object.fromEntries(columns.map((name, index) => [name, index]));
    const [sheet] = await readSheets(writeWorkbook([makeSheet({ name: 'wide', columns, rows: [row] })]));
    expect(underHead(sheet?.data ?? [])).toEqual([row]);
  });
});
