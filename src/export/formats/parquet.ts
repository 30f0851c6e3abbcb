/** A table as Parquet: numbers as numbers, all else as UTF-8 text, every column may be empty. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from '../declare.ts';
import type { Field } from '../fields.ts';

const typeOf = ({ type }: Field) => (type === 'integer' ? 'INT32' : type === 'number' ? 'DOUBLE' : 'STRING');

/** The same bytes for the same table. Whoever reads a table of this size reads all of it: no statistics or indexes to skip by. @param fields of its columns, in order */
export function toParquet({ rows }: Table, fields: readonly Field[]): Uint8Array {
  const columnData = fields.map(
    (field) =>
      ({
        name: field.name,
        data: rows.map((row) => row[field.name] ?? null),
        type: typeOf(field),
        nullable: true,
        offsetIndex: false,
      }) as const,
  );
  return new Uint8Array(parquetWriteBuffer({ columnData, statistics: false, createdBy: 'county-health-reform-kb' }));
}
