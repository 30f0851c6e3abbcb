import { stringify } from 'csv-stringify/sync';
import type { Table } from './declare.ts';

/** CSV after RFC 4180, UTF-8 with a byte order mark, so that a spreadsheet opens Chinese text right. Cells that a spreadsheet would run as a formula are left as they are: no cell of ours begins with one. */
export const toCsv = ({ columns, rows }: Table): string =>
  stringify([...rows], { header: true, columns: [...columns], bom: true });

/** JSON: an array of flat objects whose keys are the columns. */
export const toJson = ({ rows }: Table): string => `${JSON.stringify(rows, null, 1)}\n`;
