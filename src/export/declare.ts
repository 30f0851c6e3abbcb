/** How a public table is declared: each column once, as its name and where its value comes from. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** A cell: numbers stay numbers, an empty cell is null. */
export type Cell = string | number | null;
export type FlatRow = Readonly<Record<string, Cell>>;

/** Rows with the same keys, in the order of `columns`. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly FlatRow[];
}

export interface Publishing {
  /** Turns a path of the site into the address published in `url`. */
  readonly absolute: (path: string) => string;
}

/** A column: its public name, which never changes, and the cell it holds for a row; `index` counts the rows from 0. */
export type Column<Row> = readonly [name: string, cell: (row: Row, publishing: Publishing, index: number) => Cell];

export interface Declaration {
  readonly columns: readonly string[];
  readonly build: (kb: KnowledgeBase, publishing: Publishing) => Table;
}

/** Ties the columns of a table to the rows of the knowledge base it publishes. */
export function declareTable<Row>(
  rowsOf: (kb: KnowledgeBase) => readonly Row[],
  columns: readonly Column<Row>[],
): Declaration {
  const names = columns.map(([name]) => name);
  return {
    columns: names,
    build: (kb, publishing) => ({
      columns: names,
      rows: rowsOf(kb).map((row, index) =>
        Object.fromEntries(columns.map(([name, cell]) => [name, cell(row, publishing, index)])),
      ),
    }),
  };
}

/** A table whose columns are those an author writes, with the document in front. */
export const declareFacts = (
  schema: { shape: object },
  rowsOf: (kb: KnowledgeBase) => readonly object[],
): Declaration =>
  declareTable(
    rowsOf,
    ['document', ...Object.keys(schema.shape)].map((name) => [name, (row) => (row as FlatRow)[name] ?? null]),
  );

/** Several values in one cell are separated by `|`. */
export const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('|') : null);
