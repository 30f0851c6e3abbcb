/** What all descriptions of the data are made of. */
import type { Table } from '../declare.ts';
import { digestOf } from './digest.ts';
import { type Field, fieldsOf } from '../fields.ts';

/** A table with the file that holds it. */
export interface DescribedTable {
  readonly name: string;
  readonly table: Table;
  readonly fields: readonly Field[];
  /** Of the CSV file. */
  readonly bytes: number;
  readonly digest: ReturnType<typeof digestOf>;
}

export interface Dataset {
  readonly tables: readonly DescribedTable[];
  /** Id of the build. */
  readonly build: string;
  /** The day up to which the data reach, ISO; null while they hold nothing. */
  readonly asOf: string | null;
  /** Address of the data page; undefined where the build was not told where the site will stand. */
  readonly home: string | undefined;
}

/** Form of the tables, as descriptions print it. */
export const FORM = '2.0.0';

/** @param csv the file as it is published */
export const describeTable = (name: string, table: Table, csv: Uint8Array): DescribedTable => ({
  ...{ name, table, bytes: csv.length, digest: digestOf(csv) },
  fields: fieldsOf(name, table.columns),
});
