/** 下载本页数据: what a page shows, and nothing but rows of the tables. */
import { describe, expect, test } from 'vitest';
import { countRows, PAGE_KINDS, pagesWithData, pageTable, RowIndex, writePageData } from '../../src/export/pages.ts';
import type { TableName } from '../../src/export/tables.ts';
import { county, kb, tableOf } from './county-files.ts';

const index = new RowIndex(county.tables);
const pages = pagesWithData(kb, index);
/** A row as text: the cells that hold something, but for what tells the tables apart. */
const asText = (row: Readonly<Record<string, unknown>>, columns?: readonly string[]): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(
        ([name, cell]) => cell !== null && !['table', 'table_name'].includes(name) && (columns?.includes(name) ?? true),
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('a page', () => {
  test('of every kind has data', () =>
    expect([...new Set(pages.map(({ kind }) => kind))].toSorted()).toEqual([...PAGE_KINDS].toSorted()));
  test.each(pages)('$kind/$id holds rows of the tables, cell by cell', ({ kind, id }) => {
    const { columns, rows } = pageTable(kb, index, kind, id);
    expect(rows.length).toBe(countRows(kb, index, kind, id));
    expect(columns.slice(0, 2)).toEqual(['table', 'table_name']);
    for (const column of columns)
      expect(
        rows.some((row) => row[column] !== null),
        column,
      ).toBe(true);
    for (const row of rows) {
      const name = row['table'] as TableName;
      const known = new Set(tableOf(name).rows.map((other) => asText(other, columns)));
      expect(known, name).toContain(asText(row));
    }
  });
  test.each(pages)('$kind/$id says the same in JSON, without what is empty', ({ kind, id }) => {
    const { rows } = pageTable(kb, index, kind, id);
    const json = JSON.parse(writePageData(kb, index, kind, id, 'json')) as Record<string, unknown>[];
    expect(json).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))),
    );
  });
});

const held = (kind: (typeof PAGE_KINDS)[number], id: string, table: TableName) =>
  pageTable(kb, index, kind, id).rows.filter((row) => row['table'] === table);

describe('rows are those the page shows', () => {
  test('of a document: all its facts', () => {
    const [id = ''] = kb.documents.keys();
    for (const table of ['observations', 'adoptions', 'events', 'problems', 'citations'] as const)
      expect(held('documents', id, table).length, table).toBe(kb.of.document[table](id).length);
  });
  test('of a region: its own facts and targets', () => {
    const [code = ''] = tableOf('targets').rows.map((row) => String(row['region']));
    expect(held('regions', code, 'observations').length).toBe(kb.of.region.observations(code).length);
    expect(held('regions', code, 'targets').length).toBe(
      tableOf('targets').rows.filter(({ region }) => region === code).length,
    );
  });
  test('of an indicator: figures, verdicts, and the benchmarks beside them', () => {
    const [pair] = tableOf('comparability').rows;
    const id = String(pair?.['indicator']);
    expect(held('indicators', id, 'observations').length).toBe(kb.of.indicator.observations(id).length);
    expect(held('indicators', id, 'comparability').map(({ grade }) => grade)).toEqual(
      tableOf('comparability')
        .rows.filter(({ indicator }) => indicator === id)
        .map(({ grade }) => grade),
    );
  });
  test('of a measure: records of all below it, too', () => {
    const parent = [...kb.measures.values()].find(({ id }) =>
      kb.of.measure.children(id).some((child) => kb.of.measure.adoptions(child.id).length > 0),
    );
    const child = kb.of.measure.children(parent?.id ?? '').flatMap(({ id }) => kb.of.measure.adoptions(id));
    const rows = held('measures', parent?.id ?? '', 'adoptions').map(({ key }) => key);
    expect(rows).toEqual(expect.arrayContaining(child.map(({ key }) => key)));
  });
  test('each once', () => {
    for (const { kind, id } of pages) {
      const keys = pageTable(kb, index, kind, id).rows.flatMap((row) =>
        row['key'] ? [`${row['table']} ${row['key']}`] : [],
      );
      expect(new Set(keys).size, `${kind}/${id}`).toBe(keys.length);
    }
  });
});
