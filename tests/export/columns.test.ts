/** The public columns: those that were there first keep their name and place; every one is described and holds what it says. */
import { describe, expect, test } from 'vitest';
import { CHOICES } from '../../src/export/choices.ts';
import { MEANINGS, meaningOf } from '../../src/export/describe/meaning.ts';
import { fieldsOf, KEYS } from '../../src/export/fields.ts';
import { TABLE_NAMES, TABLES } from '../../src/export/tables.ts';
import { TABLE_MEANS } from '../../src/words/codebook/tables.ts';
import { faultOf } from './cell-fault.ts';
import { county, SITE, tableOf } from './county-files.ts';
import { FIRST_COLUMNS } from './first-columns.ts';

describe('the first form of the tables', () => {
  test.each(Object.entries(FIRST_COLUMNS))('%s keeps its columns in front, in order', (name, columns) => {
    const table = TABLES[name as keyof typeof TABLES];
    expect(table.columns.slice(0, table.first)).toEqual(columns.split(' '));
  });
  test('no table of it is gone', () =>
    expect(TABLE_NAMES.filter((name) => TABLES[name].first > 0).toSorted()).toEqual(
      Object.keys(FIRST_COLUMNS).toSorted(),
    ));
});

const all = TABLE_NAMES.flatMap((table) =>
  fieldsOf(table, TABLES[table].columns).map((field) => [`${table}.${field.name}`, table, field] as const),
);

describe('every column', () => {
  test.each(all)('%s is described in Chinese and in English', (_address, table, { name }) => {
    const meaning = meaningOf(table, name);
    expect(`${meaning.name}${meaning.zh}`).toMatch(/^[^a-z]*\p{Script=Han}/u);
    expect(meaning.en).toMatch(/^[\x20-\x7e…›未说明？’]+$/);
    expect(meaning.empty.every(Boolean)).toBe(true);
  });
  test('and nothing else is', () => {
    const used = new Set(all.flatMap(([address, , { name }]) => [address, name]));
    // What the sides of a pair say is said of the observations.
    expect(Object.keys(MEANINGS).filter((address) => !used.has(address))).toEqual([]);
    expect(Object.keys(CHOICES).filter((address) => !used.has(address))).toEqual([]);
  });
  test('every table is described, and nothing else', () =>
    expect(Object.keys(TABLE_MEANS).toSorted()).toEqual([...TABLE_NAMES].toSorted()));
});

describe('every cell is what its column says', () => {
  test.each(TABLE_NAMES)('%s', (name) => {
    const { columns, rows } = tableOf(name);
    const faults = rows.flatMap((row) =>
      fieldsOf(name, columns).flatMap((field) => {
        const fault = faultOf(field, row[field.name] ?? null, `${SITE}/`);
        return fault ? [`${field.name}: ${row[field.name]} is ${fault}`] : [];
      }),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
  test.each(Object.entries(KEYS))('%s: no two rows have the same key', (name, key) => {
    const { rows } = county.tables.get(name as keyof typeof TABLES) ?? { rows: [] };
    expect(new Set(rows.map((row) => key.map((column) => row[column]).join('\n'))).size).toBe(rows.length);
  });
});

describe('names stand beside ids', () => {
  const NAME_OF = {
    region: 'region_name',
    indicator: 'indicator_name',
    measure: 'measure_name',
    document: 'document_title',
  };
  test.each(TABLE_NAMES)('%s', (name) => {
    const { columns, rows } = tableOf(name);
    expect(rows.length).toBeGreaterThan(0);
    for (const [id, called] of Object.entries(NAME_OF)) {
      // The codebook and the rules name nothing; a standard has no measure.
      if (!columns.includes(id) || (name === 'policies' && id === 'document')) continue;
      expect(columns, `${name}.${id}`).toContain(called);
      expect(
        rows.filter((row) => (row[id] === null) !== (row[called] === null)),
        called,
      ).toEqual([]);
    }
  });
  test('a row of a fact says where it stands: document, paragraph, address', () => {
    for (const name of ['observations', 'adoptions', 'events', 'problems', 'citations', 'numerals', 'targets'] as const)
      for (const row of tableOf(name).rows) {
        expect(row['document_title'], name).toBeTruthy();
        expect(row['paragraph'], name).toBeGreaterThan(0);
        expect(row['url'], name).toMatch(/^https:\/\/kb\.example\.org\//);
      }
  });
});

test('the year is that of the end of a period, or of its start where the end is open; none where none is stated', () => {
  const years = new Map(tableOf('observations').rows.map((row) => [row['period'], row['year']]));
  expect(years.size).toBeGreaterThan(1);
  for (const [period, year] of years) {
    const ends = String(period).split('/').toReversed();
    const known = ends.find((end) => /^\d{4}/.test(end));
    expect(year, String(period)).toBe(known ? Number(known.slice(0, 4)) : null);
  }
});
