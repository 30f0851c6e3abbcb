/** Reads the files of a table back with programs that did not write them: the same rows, whatever the format. */
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects, parquetSchema, parquetMetadata } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import type { Cell, FlatRow } from '../../src/export/declare.ts';
import { type Field, isNumeric } from '../../src/export/fields.ts';
import { looksLikeFormula } from '../../src/grammar/csv.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: false });

/** Of CSV: a number where the column holds numbers, nothing where the cell is empty, a text that looks like a formula without what holds it back. */
export function readCsv(bytes: Uint8Array, fields: readonly Field[]): FlatRow[] {
  const numbers = new Set(fields.filter(isNumeric).map(({ name }) => name));
  const rows = parse(decoder.decode(bytes), { columns: true }) as Record<string, string>[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]): [string, Cell] => {
        if (text === '') return [name, null];
        if (numbers.has(name)) return [name, Number(text)];
        return [name, text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text];
      }),
    ),
  );
}

export const readJson = (bytes: Uint8Array): FlatRow[] => JSON.parse(decoder.decode(bytes)) as FlatRow[];

/** The sheets of a workbook, each as rows of cells. */
export async function readSheets(bytes: Uint8Array): Promise<{ sheet: string; data: Cell[][] }[]> {
  return (await readWorkbook(Buffer.from(bytes), { trim: false })) as unknown as { sheet: string; data: Cell[][] }[];
}

/** Rows of cells under a head, by the names in the head. */
export function underHead([head = [], ...rows]: readonly Cell[][]): FlatRow[] {
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])));
}

export async function readParquet(bytes: Uint8Array): Promise<FlatRow[]> {
  const file = Uint8Array.from(bytes).buffer;
  return (await parquetReadObjects({ file })) as FlatRow[];
}

/** Physical type of each column of a Parquet file. */
export function typesOfParquet(bytes: Uint8Array): Record<string, string | undefined> {
  const { children } = parquetSchema(parquetMetadata(Uint8Array.from(bytes).buffer));
  return Object.fromEntries(children.map(({ element }) => [element.name, element.type]));
}

/** Opens a database that is only read. */
export function openDatabase(bytes: Uint8Array): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.deserialize(bytes);
  return db;
}

export const readTable = (db: DatabaseSync, table: string): FlatRow[] =>
  db
    .prepare(`SELECT * FROM "${table.replaceAll('-', '_')}" ORDER BY rowid`)
    .all()
    .map((row) => ({ ...row }) as FlatRow);
