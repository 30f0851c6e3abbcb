/** How a public table is declared: each column once, as its name and where its value comes from. Every format is written from it. */
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

/** What a cell may look at beside its row. */
export interface Beside extends Publishing {
  readonly kb: KnowledgeBase;
}

/** A column: its public name, which never changes, and the cell it holds for a row; `index` counts the rows from 0. */
export type Column<Row> = readonly [name: string, cell: (row: Row, beside: Beside, index: number) => Cell];

export interface Declaration {
  readonly columns: readonly string[];
  /** How many of the columns are of the first form of the tables; those behind came with the second. */
  readonly first: number;
  readonly build: (kb: KnowledgeBase, publishing: Publishing) => Table;
}

/**
 * Ties the columns of a table to the rows of the knowledge base it publishes.
 *
 * @param added columns of the second form: names beside ids, the year, the address. Who reads by position reads on.
 */
export function declareTable<Row>(
  rowsOf: (kb: KnowledgeBase) => readonly Row[],
  columns: readonly Column<Row>[],
  added: readonly Column<Row>[] = [],
): Declaration {
  const all = [...columns, ...added];
  const names = all.map(([name]) => name);
  return {
    columns: names,
    first: columns.length,
    build: (kb, { absolute }) => ({
      columns: names,
      rows: rowsOf(kb).map((row, index) =>
        Object.fromEntries(all.map(([name, cell]) => [name, filled(cell(row, { kb, absolute }, index))])),
      ),
    }),
  };
}

/** Empty is null, whatever says so: a text of no characters would be one thing in JSON and another in CSV. */
const filled = (cell: Cell): Cell => (cell === '' ? null : cell);

/** A table whose columns are those an author writes, with the document in front. */
export const declareFacts = <Row extends { readonly document: string }>(
  schema: { shape: object },
  rowsOf: (kb: KnowledgeBase) => readonly Row[],
  added: readonly Column<Row>[],
): Declaration =>
  declareTable(
    rowsOf,
    ['document', ...Object.keys(schema.shape)].map((name) => [
      name,
      (row) => (row as unknown as FlatRow)[name] ?? null,
    ]),
    added,
  );

/** Several values in one cell are separated by `|`. */
export const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join(SEPARATOR) : null);
export const SEPARATOR = '|';
