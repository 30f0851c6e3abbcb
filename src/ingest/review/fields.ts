/** How each column of a table is filled in on the page of a review: chosen, looked up, or written. */
import type { z } from 'zod';
import { choicesOf } from '../../schema/choice.ts';
import { DOCUMENT_TABLES, type TableName } from '../document-tables.ts';
import { columnsOf } from './tables.ts';

/** What can be looked up, and drafted where it is missing. */
export type EntityKind = 'indicator' | 'measure' | 'region' | 'institution' | 'policy';

export interface Option {
  readonly value: string;
  readonly name: string;
}

export type Field =
  | { readonly column: string; readonly kind: 'text' | 'long' }
  | { readonly column: string; readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly column: string; readonly kind: 'entity'; readonly entity: EntityKind };

const ENTITIES: Readonly<Record<string, EntityKind>> = {
  indicator: 'indicator',
  measure: 'measure',
  region: 'region',
  institution: 'institution',
  policy: 'policy',
};
const LONG = new Set(['summary', 'problem', 'note', 'remark', 'title']);

/** The fields of a table's form, one a column, in order. */
export const fieldsOf = (table: TableName): Field[] => columnsOf(table).map((column) => fieldOf(table, column));

function fieldOf(table: TableName, column: string): Field {
  const schema = (DOCUMENT_TABLES[table].shape as Readonly<Record<string, z.core.$ZodType>>)[column];
  const options = schema && choicesOf(schema);
  if (options) return { column, kind: 'choice', options };
  const entity = ENTITIES[column];
  if (entity) return { column, kind: 'entity', entity };
  return { column, kind: LONG.has(column) ? 'long' : 'text' };
}

/** An entry that a cell may name. */
export interface Entity extends Option {
  readonly aliases: readonly string[];
}
export type Entities = Readonly<Record<EntityKind, readonly Entity[]>>;

/** The value a cell is meant to hold: a choice or an entry may be written by its Chinese name. */
export function cellValue(field: Field, written: string, entities: Entities): string {
  const text = written.trim();
  if (field.kind === 'choice')
    return field.options.find(({ value, name }) => value === text || name === text)?.value ?? text;
  if (field.kind !== 'entity') return text;
  const known = entities[field.entity];
  const hit =
    known.find(({ value }) => value === text) ??
    known.find(({ name }) => name === text) ??
    known.find(({ aliases }) => aliases.includes(text));
  return hit?.value ?? text;
}
