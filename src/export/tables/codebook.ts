/** The codebook: every column of every table, its own among them, described from the declarations. */
import { TYPE_NAME } from '../../words/codebook/units.ts';
import { TABLE } from '../../words/zh.ts';
import { type Declaration, declareTable, list } from '../declare.ts';
import { meaningOf, unitOf } from '../describe/meaning.ts';
import { fieldsOf, KEYS } from '../fields.ts';

type Described = Readonly<Record<string, Pick<Declaration, 'columns' | 'first'>>>;

const describe = (tables: Described) =>
  Object.entries(tables).flatMap(([table, { columns, first }]) =>
    fieldsOf(table, columns).map((field, index) => ({
      ...{ table, field, meaning: meaningOf(table, field.name), unit: unitOf(field, columns) },
      isKey: KEYS[table]?.includes(field.name) ?? false,
      since: index < first ? 1 : 2,
    })),
  );

/** @param tables all other tables */
export function declareCodebook(tables: Described): Declaration {
  const codebook: Declaration = declareTable(
    () => describe({ ...tables, codebook }),
    [],
    [
      ['table', ({ table }) => table],
      ['table_name', ({ table }) => TABLE[table as keyof typeof TABLE]],
      ['column', ({ field }) => field.name],
      ['column_name', ({ meaning }) => meaning.name],
      ['meaning_zh', ({ meaning }) => meaning.zh],
      ['meaning_en', ({ meaning }) => meaning.en],
      ['type', ({ field }) => TYPE_NAME[field.type]],
      ['unit', ({ unit }) => unit],
      [
        'domain',
        ({ field }) =>
          list((field.choices ?? []).map(({ value, name }) => (value === name ? value : `${name}（${value}）`))),
      ],
      ['empty_zh', ({ field, meaning }) => (field.isRequired ? null : meaning.empty[0])],
      ['empty_en', ({ field, meaning }) => (field.isRequired ? null : meaning.empty[1])],
      ['primary_key', ({ isKey }) => (isKey ? 'yes' : null)],
      ['references', ({ field }) => (field.ref ? `${field.ref.table}.${field.ref.column}` : null)],
      ['since', ({ since }) => since],
    ],
  );
  return codebook;
}
