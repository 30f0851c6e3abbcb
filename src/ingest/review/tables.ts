/** The tables of a draft as a reviewer sees them: rows of plain cells, whatever stands in them. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { DOCUMENT_TABLES, type TableName } from '../document-tables.ts';

/** Column → text. */
export type Cells = Readonly<Record<string, string>>;

export const columnsOf = (table: TableName): string[] => Object.keys(DOCUMENT_TABLES[table].shape);

/** Reads a table; columns it does not know are lost, missing ones are empty. A spreadsheet's byte order mark is no letter. */
export function readRows(table: TableName, source: string): Cells[] {
  const records = parse(source, { bom: true, columns: true, relax_column_count: true, skip_empty_lines: true });
  return (records as Record<string, string>[]).map((record) =>
    Object.fromEntries(columnsOf(table).map((column) => [column, record[column] ?? ''])),
  );
}

/** The table as it is written to disk, its columns in order. */
export const writeRows = (table: TableName, rows: readonly Cells[]): string =>
  stringify([columnsOf(table), ...rows.map((row) => columnsOf(table).map((column) => row[column] ?? ''))]);

/** What a row is known by: its id, or where it stands and what it prints. Ledger rows and citations may repeat; the caller counts. */
export function identityOf(table: TableName, cells: Cells): string {
  if (table === 'numerals') return `${cells['paragraph']}|${cells['printed']}`;
  if (table === 'citations') return `${cells['policy']}|${cells['paragraph']}|${cells['printed']}`;
  return cells['id'] ?? '';
}
