import { writeCsv } from '../../grammar/csv.ts';
import type { Table } from '../declare.ts';

/** A public table as CSV. Cells that a spreadsheet would run as a formula are held back, in every column. */
export const toCsv = ({ columns, rows }: Table): string => writeCsv(columns, rows, '\n');

/** JSON: an array of flat objects whose keys are the columns. */
export const toJson = ({ rows }: Table): string => `${JSON.stringify(rows, null, 1)}\n`;
