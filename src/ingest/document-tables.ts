/** The tables of a document, each with what a row of it may be. */
import { adoptionRow } from '../schema/adoption.ts';
import { citationRow } from '../schema/citation.ts';
import { difficultyRow } from '../schema/difficulty.ts';
import { eventRow } from '../schema/event.ts';
import { numeralRow } from '../schema/numeral.ts';
import { observationRow } from '../schema/observation.ts';

/** In the order in which they are reviewed. */
export const DOCUMENT_TABLES = {
  observations: observationRow,
  adoptions: adoptionRow,
  events: eventRow,
  problems: difficultyRow,
  citations: citationRow,
  numerals: numeralRow,
} as const;

export type TableName = keyof typeof DOCUMENT_TABLES;
export const TABLE_NAMES = Object.keys(DOCUMENT_TABLES) as readonly TableName[];
/** All but the ledger, which accounts for the text and states nothing. */
export const ROW_TABLES = TABLE_NAMES.filter((table) => table !== 'numerals');
