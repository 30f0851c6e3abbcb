/** The descriptions for machines hold to their specifications and to the files they describe. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/export/describe/digest.ts';
import { TABLE_NAMES } from '../../src/export/tables.ts';
import { bytesOf, SITE, tableOf } from './county-files.ts';

interface PackageSchema {
  fields: { name: string }[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}
interface Package {
  resources: { name: string; path: string; bytes: number; hash: string; schema: PackageSchema }[];
  licenses: unknown;
  homepage: string;
  description: string;
}
interface Csvw {
  '@context': unknown[];
  tables: {
    url: string;
    tableSchema: {
      columns: { name: string; titles: string; datatype: string | { base: string; format: string }; required?: true }[];
      foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
    };
  }[];
}
interface Croissant {
  '@context': Record<string, unknown>;
  conformsTo: string;
  datePublished: string;
  distribution: { '@id': string; contentUrl: string; sha256?: string; md5?: string }[];
  recordSet: { '@id': string; field: { source: { extract: { column: string } } }[] }[];
}

const read = <T>(name: string): T => JSON.parse(new TextDecoder().decode(bytesOf(name))) as T;
const columnsOfCsv = (path: string): string[] =>
  (parse(Buffer.from(bytesOf(path)), { bom: true, to: 1 }) as string[][])[0] ?? [];

describe('Data Package v2', () => {
  const schema = JSON.parse(readFileSync('tests/fixtures/data-package/datapackage.json', 'utf8')) as object;
  // It has words of its own (`propertyOrder`, `context`) and formats that are checked below.
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  const data = read<Package>('datapackage.json');
  const { resources } = data;

  test('is valid by the published schema', () => {
    validate(data);
    expect(validate.errors).toBeNull();
  });
  test('which refuses what is wrong', () => {
    expect(validate({ ...data, resources: [] })).toBe(false);
    const [first] = resources;
    expect(validate({ ...data, resources: [{ ...first, path: '/etc/passwd' }] })).toBe(false);
    expect(validate({ ...data, resources: [{ ...first, schema: { fields: [{ type: 'code' }] } }] })).toBe(false);
  });
  test('describes every table with the columns, size and digest of its file', () => {
    expect(resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
    for (const { path, schema: table, bytes, hash } of resources) {
      expect(table.fields.map(({ name }) => name)).toEqual(columnsOfCsv(path));
      const file = bytesOf(path);
      expect(bytes).toBe(file.length);
      const [algorithm = '', hex] = hash.split(':');
      expect(createHash(algorithm).update(file).digest('hex')).toBe(hex);
    }
  });
  test('its keys are columns, and point to keys', () => {
    const fields = new Map(
      resources.map(({ name, schema: table }) => [
        name as string,
        table.fields.map((field) => field.name as string) ?? [],
      ]),
    );
    let references = 0;
    for (const { name, schema: table } of resources) {
      expect(fields.get(name)).toEqual(expect.arrayContaining([...(table.primaryKey ?? [])]));
      for (const { fields: from, reference } of table.foreignKeys ?? []) {
        references += 1;
        expect(fields.get(name)).toEqual(expect.arrayContaining([...from]));
        expect(fields.get(reference.resource ?? name)).toEqual(expect.arrayContaining([...reference.fields]));
      }
    }
    expect(references).toBeGreaterThan(20);
  });
  test('says its licence, its languages and where it lives', () => {
    expect(data.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(data.homepage).toBe(`${SITE}/data/`);
    expect(data.description).toMatch(/\p{Script=Han}.*[A-Za-z]{5}/su);
  });
});

describe('CSV on the Web', () => {
  const data = read<Csvw>('csvw.json');
  const { tables } = data;
  /** Properties that the specification gives a column, beside common ones with a prefix. */
  const OF_COLUMN = new Set(['name', 'titles', 'datatype', 'separator', 'required', 'dc:title', 'dc:description']);
  const DATATYPES = new Set(['string', 'integer', 'double', 'date', 'anyURI']);

  test('is a group of tables', () => {
    expect(data['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(tables.map(({ url }) => url)).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
  });
  test('its columns are those of the files, in order, with datatypes that the specification knows', () => {
    for (const { url, tableSchema } of tables) {
      const columns = tableSchema.columns;
      expect(columns.map(({ titles }) => titles)).toEqual(columnsOfCsv(url));
      for (const column of columns) {
        expect(Object.keys(column).filter((property) => !OF_COLUMN.has(property))).toEqual([]);
        const { datatype } = column;
        expect(DATATYPES).toContain(typeof datatype === 'string' ? datatype : datatype.base);
      }
    }
  });
  test('every cell is of its datatype, and of its pattern where it has one', () => {
    let patterns = 0;
    for (const { url, tableSchema } of tables) {
      const rows = tableOf(url.replace('.csv', '') as (typeof TABLE_NAMES)[number]).rows;
      for (const { name, datatype, required } of tableSchema.columns) {
        const cells = rows.map((row) => row[name] ?? null);
        if (required) expect(cells, `${url} ${name}`).not.toContain(null);
        const pattern = typeof datatype === 'string' ? undefined : datatype.format;
        if (pattern === undefined) continue;
        patterns += 1;
        expect(cells.filter((cell) => cell !== null && !new RegExp(pattern, 'u').test(String(cell)))).toEqual([]);
      }
    }
    expect(patterns).toBeGreaterThan(20);
  });
  test('its keys point to columns of tables that are there', () => {
    for (const { url, tableSchema } of tables)
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(columnsOfCsv(url)).toEqual(expect.arrayContaining([...columnReference]));
        expect(columnsOfCsv(reference.resource)).toEqual(expect.arrayContaining([...reference.columnReference]));
      }
  });
});

describe('Croissant', () => {
  const data = read<Croissant>('croissant.json');
  /** What the specification asks of every dataset. */
  const REQUIRED = [
    '@context',
    '@type',
    'conformsTo',
    'description',
    'license',
    'name',
    'url',
    'creator',
    'datePublished',
  ];

  test('has everything the specification asks for', () => {
    expect(Object.keys(data)).toEqual(expect.arrayContaining(REQUIRED));
    expect(data.conformsTo).toBe('http://mlcommons.org/croissant/1.0');
    expect(data['@context']).toMatchObject({ cr: 'http://mlcommons.org/croissant/', recordSet: 'cr:recordSet' });
    expect(data.datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test('every id stands for one thing, and every reference for an id', () => {
    const ids: string[] = [];
    const references: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { '@id': id, ...rest } = value as Record<string, unknown>;
      if (typeof id === 'string') (Object.keys(rest).length > 0 ? ids : references).push(id);
      Object.values(rest).forEach(visit);
    };
    const { '@context': _context, ...described } = data;
    visit(described);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(references.length).toBeGreaterThan(100);
  });
  test('its records are the columns of files that are there', () => {
    const files = new Map(data.distribution.map((file) => [file['@id'], file]));
    expect([...files.keys()]).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
    for (const [name, file] of files) {
      expect(file.contentUrl).toBe(`${SITE}/data/${name}`);
      const [algorithm, hex] = digestOf(bytesOf(name));
      expect(file[algorithm]).toBe(hex);
    }
    for (const { '@id': name, field } of data.recordSet)
      expect(field.map(({ source }) => source.extract.column)).toEqual(columnsOfCsv(`${name}.csv`));
  });
});

test('a digest that reads as a telephone number gives way to another', () => {
  const texts = Array.from({ length: 400 }, (_, index) => new TextEncoder().encode(String(index)));
  const digests = texts.map(digestOf);
  expect(digests.filter(([algorithm, hex]) => algorithm === 'sha256' && /\d{10}/.test(hex))).toEqual([]);
  for (const [index, [algorithm, hex]] of digests.entries())
    expect(
      createHash(algorithm)
        .update(texts[index] ?? '')
        .digest('hex'),
    ).toBe(hex);
  expect(new Set(digests.map(([algorithm]) => algorithm))).toEqual(new Set(['sha256', 'md5']));
});
