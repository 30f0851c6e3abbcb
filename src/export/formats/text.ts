import { writeCsv } from '../../grammar/csv.ts';
import type { Table } from '../declare.ts';

/** A public table as CSV. Cells that a spreadsheet would run as a formula are held back, in every column. */
export const toCsv = ({ columns, rows }: Table): string => writeCsv(columns, rows, '\n');

/** JSON: an array of flat objects whose keys are the columns. */
export const toJson = ({ rows }: Table): string => `${JSON.stringify(rows, null, 1)}\n`;

/** Rows that become text at a time: the text of a large table is longer than a text may be. */
const AT_ONCE = 10_000;
const encoder = new TextEncoder();

/** The bytes of a table that is written some rows at a time; the same as of the whole. */
function encode(table: Table, write: (part: Table, isFirst: boolean) => string): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < table.rows.length; at += AT_ONCE)
    parts.push(encoder.encode(write({ ...table, rows: table.rows.slice(at, at + AT_ONCE) }, at === 0)));
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

export const encodeCsv = (table: Table): Uint8Array =>
  encode(table, (part, isFirst) => (isFirst ? toCsv(part) : toCsv(part).slice(toCsv({ ...part, rows: [] }).length)));

export function encodeJson(table: Table): Uint8Array {
  if (table.rows.length <= AT_ONCE) return encoder.encode(toJson(table));
  const rows = encode(
    table,
    (part, isFirst) => `${isFirst ? '' : ','}${JSON.stringify(part.rows, null, 1).slice(1, -2)}`,
  );
  return Buffer.concat([encoder.encode('['), rows, encoder.encode('\n]\n')]);
}
