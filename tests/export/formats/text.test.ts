import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv, toJson } from '../../../src/export/formats/text.ts';

const table = { columns: ['title', 'value', 'comparator'], rows: [{ title: '=1+1', value: -3, comparator: '=' }] };

test('a formula is held back in the CSV, whatever the column; numbers and comparators stay', () => {
  expect(parse(toCsv(table), { columns: true, bom: true })).toEqual([{ title: "'=1+1", value: '-3', comparator: '=' }]);
});
test('JSON runs nothing and keeps the text as it is', () => expect(JSON.parse(toJson(table))).toEqual(table.rows));
