/** A site of thousands of documents: what is too large for one file is left out, and the rest is the same. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/export/files.ts';
import { encodeCsv, encodeJson, toCsv, toJson } from '../../src/export/formats/text.ts';
import { countRows, RowIndex } from '../../src/export/pages.ts';
import { TABLE_NAMES } from '../../src/export/tables.ts';
import { writeWorkbooks } from '../../src/export/workbooks.ts';
import { viewDataPage } from '../../src/views/data/page.ts';
import { TOO_LONG } from '../../src/words/data.ts';
import { county, kb, options, tableOf } from './county-files.ts';
import { readSheets } from './read-back.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a table that is written in parts', () => {
  const columns = ['id', 'name'];
  test.each([0, 1, 9_999, 10_000, 10_001, 25_000])('of %i rows has the bytes of the whole', (count) => {
    const table = { columns, rows: Array.from({ length: count }, (_, id) => ({ id, name: `名 ${id}, "引"` })) };
    expect(text(encodeCsv(table))).toBe(toCsv(table));
    expect(text(encodeJson(table))).toBe(toJson(table));
  });
});

test('a table too long for a sheet has no workbook, and the table of contents says so', async () => {
  const longest = tableOf('rules').rows.length - 1;
  const books = writeWorkbooks(county.tables, longest);
  const tooLong = TABLE_NAMES.filter((name) => tableOf(name).rows.length > longest);
  expect(tooLong).toContain('rules');
  expect([...books.keys()]).toEqual([
    ...TABLE_NAMES.filter((name) => !tooLong.includes(name)).map((name) => `${name}.xlsx`),
    'kb.xlsx',
  ]);
  const [contents] = await readSheets(books.get('kb.xlsx') ?? new Uint8Array());
  const said = new Map(contents?.data.slice(1).map(([name, , , means]) => [name, means]));
  expect(said.get('rules')).toBe(TOO_LONG);
  expect(said.get('regions')).not.toBe(TOO_LONG);
});

test('beyond so many rows there is no database, the archive holds CSV, and the page offers what there is', () => {
  const large = writeFiles(kb, { ...options, mostRows: 10 });
  expect(large.files.has('kb.sqlite')).toBe(false);
  const names = Object.keys(unzipSync(new Uint8Array(large.files.get('kb.zip') ?? [])));
  expect(names).toEqual(expect.arrayContaining(['README.txt', 'observations.csv', 'datapackage.json']));
  expect(names.filter((name) => /\.(?:xlsx|parquet|sqlite)$/.test(name))).toEqual([]);
  expect(viewDataPage(large).whole.map(({ path }) => path)).toEqual(['/data/kb.xlsx', '/data/kb.zip']);
  expect(viewDataPage(county).whole.map(({ path }) => path)).toContain('/data/kb.sqlite');
});

test('a page with too many rows has no file of its own', () => {
  const index = new RowIndex(county.tables);
  const [id = ''] = kb.documents.keys();
  const count = countRows(kb, index, 'documents', id);
  expect(count).toBeGreaterThan(1);
  expect(countRows(kb, index, 'documents', id, count)).toBe(count);
  expect(countRows(kb, index, 'documents', id, count - 1)).toBe(0);
});
