/** The cells of a row as their author meant them: dates that a spreadsheet rewrote, choices that were written by their Chinese names. */
import type { z } from 'zod';
import { readChoices } from '../schema/choice.ts';
import { undoSpreadsheetDates } from './spreadsheet-dates.ts';

/** What the schema of a table is to be asked about; check and review ask the same. */
export const asMeant = (schema: z.ZodObject, cells: Readonly<Record<string, string>>): unknown =>
  readChoices(schema, undoSpreadsheetDates(cells));
