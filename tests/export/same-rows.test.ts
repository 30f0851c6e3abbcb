/** CSV, JSON, Excel, Parquet and SQLite hold the same rows, cell by cell, each read back by a program that did not write it. */
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/export/fields.ts';
import { CONTENT_NAMES, TABLE_NAMES, WRITTEN_NAMES } from '../../src/export/tables.ts';
import { looksLikeFormula } from '../../src/grammar/csv.ts';
import { FILE_NAME } from '../../src/words/data.ts';
import { TABLE } from '../../src/words/zh.ts';
import { bytesOf, county, kb, makeFiles, tableOf } from './county-files.ts';
import {
  openDatabase,
  readCsv,
  readJson,
  readParquet,
  readSheets,
  readTable,
  typesOfParquet,
  underHead,
} from './read-back.ts';

const db = openDatabase(bytesOf('kb.sqlite'));
afterAll(() => db.close());

describe('the same rows', () => {
  test.each(TABLE_NAMES)('%s', async (name) => {
    const { columns, rows } = tableOf(name);
    const fields = fieldsOf(name, columns);
    expect(rows.length).toBeGreaterThan(0);
    expect(readJson(bytesOf(`${name}.json`))).toEqual(rows);
    expect(readCsv(bytesOf(`${name}.csv`), fields)).toEqual(rows);
    expect(await readParquet(bytesOf(`${name}.parquet`))).toEqual(rows);
    expect(readTable(db, name)).toEqual(rows);
    const [sheet] = await readSheets(bytesOf(`${name}.xlsx`));
    expect(underHead(sheet?.data ?? [])).toEqual(rows);
  });

  test('the tables of what was written hold all of it', () => {
    for (const name of WRITTEN_NAMES) {
      const table = kb[name];
      expect(tableOf(name).rows.length, name).toBe('size' in table ? table.size : table.length);
    }
  });

  test('the workbook of all has every table under its Chinese name, behind a table of contents', async () => {
    const [contents, ...sheets] = await readSheets(bytesOf('kb.xlsx'));
    expect(contents?.sheet).toBe(FILE_NAME.contents);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(TABLE_NAMES.map((name) => TABLE[name]));
    expect(contents?.data.slice(1).map((row) => row.slice(0, 3))).toEqual(
      TABLE_NAMES.map((name) => [name, TABLE[name], tableOf(name).rows.length]),
    );
    for (const [index, name] of TABLE_NAMES.entries())
      expect(underHead(sheets[index]?.data ?? []), name).toEqual(tableOf(name).rows);
  });

  test.each(CONTENT_NAMES)('%s: the second sheet of its workbook explains each column', async (name) => {
    const [, second] = await readSheets(bytesOf(`${name}.xlsx`));
    expect(second?.sheet).toBe(FILE_NAME.columns);
    expect(second?.data.slice(1).map(([column]) => column)).toEqual(tableOf(name).columns);
    for (const [column, called, meaning] of second?.data.slice(1) ?? [])
      expect(`${called}${meaning}`, String(column)).toMatch(/\p{Script=Han}/u);
  });
});

test('numbers are numbers and codes are text, in every format that has types', async () => {
  const types = typesOfParquet(bytesOf('observations.parquet'));
  expect([types['value'], types['paragraph'], types['year'], types['region']]).toEqual([
    'DOUBLE',
    'INT32',
    'INT32',
    'BYTE_ARRAY',
  ]);
  const [row] = readTable(db, 'observations');
  expect([typeof row?.['value'], typeof row?.['region']]).toEqual(['number', 'string']);
  const [sheet] = await readSheets(bytesOf('regions.xlsx'));
  expect(sheet?.data.slice(1).every(([code]) => typeof code === 'string' && /^\d{6}$/.test(code))).toBe(true);
});

test.each(TABLE_NAMES)('%s.csv: a spreadsheet sees Chinese and codes, and runs nothing', (name) => {
  const bytes = bytesOf(`${name}.csv`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const cells = (parse(Buffer.from(bytes), { bom: true }) as string[][]).flat();
  // What is held back begins with an apostrophe.
  expect(cells.filter((cell) => looksLikeFormula(cell) && !cell.startsWith("'"))).toEqual([]);
  expect(cells.some((cell) => /\p{Script=Han}/u.test(cell))).toBe(true);
  expect(cells).not.toContain('\uFFFD');
});

test('three times the same bytes', () => {
  const [second, third] = [makeFiles(), makeFiles()];
  expect([...second.files.keys()]).toEqual([...county.files.keys()]);
  for (const [name, bytes] of county.files) {
    expect(Buffer.compare(bytes, second.files.get(name) ?? Buffer.alloc(0)), name).toBe(0);
    expect(Buffer.compare(bytes, third.files.get(name) ?? Buffer.alloc(0)), name).toBe(0);
  }
});
