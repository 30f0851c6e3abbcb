/** The tables of the database, from the declarations: typed, with keys, choices as constraints, and a table of pairs for every list that points to another table. */
import { type Field, fieldsOf, isNumeric, JOINT_REFERENCES, KEYS } from '../fields.ts';

/** A name as SQL takes it, whatever word it is. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text as SQL takes it. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Name of a table in the database: no hyphens, so that nobody has to quote it. */
export const sqlName = (table: string): string => table.replaceAll('-', '_');

export interface SqlTable {
  readonly table: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

/** A list of a table that points to rows of another: one row for each pair. */
export interface LinkTable {
  readonly name: string;
  readonly owner: SqlTable;
  readonly field: Field;
}

const typeOf = (field: Field): string => (field.type === 'integer' ? 'INTEGER' : isNumeric(field) ? 'REAL' : 'TEXT');

function columnOf(field: Field): string {
  const { name, choices, type } = field;
  const values = choices?.map(({ value }) => quoteText(value)).join(', ');
  return [
    `${quote(name)} ${typeOf(field)}`,
    field.isRequired ? 'NOT NULL' : '',
    values && type !== 'list' ? `CHECK (${quote(name)} IN (${values}))` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const pointsTo = (columns: readonly string[], table: string, to: readonly string[]): string =>
  `FOREIGN KEY (${columns.map(quote).join(', ')}) REFERENCES ${quote(sqlName(table))} (${to.map(quote).join(', ')})`;

export const sqlTable = (table: string, columns: readonly string[]): SqlTable => ({
  ...{ table, name: sqlName(table) },
  fields: fieldsOf(table, columns),
});

/** `CREATE TABLE` of a table. */
export function createTable({ table, name, fields }: SqlTable): string {
  const keys = KEYS[table];
  const isSecond = fields.some((field) => field.name === 'key') && keys?.[0] !== 'key';
  const lines = [
    ...fields.map(columnOf),
    ...(keys ? [`PRIMARY KEY (${keys.map(quote).join(', ')})`] : []),
    ...(isSecond ? ['UNIQUE ("key")'] : []),
    ...fields.flatMap(({ name: column, type, ref }) =>
      ref && type !== 'list' ? [pointsTo([column], ref.table, [ref.column])] : [],
    ),
    ...(JOINT_REFERENCES[table] ?? []).map(([columns, to]) => pointsTo(columns, to, KEYS[to] ?? [])),
  ];
  return `CREATE TABLE ${quote(name)} (\n  ${lines.join(',\n  ')}\n) STRICT;`;
}

/** The lists of a table that point to another; of a table whose rows one column tells apart. */
export const linksOf = (owner: SqlTable): LinkTable[] =>
  KEYS[owner.table]?.length === 1
    ? owner.fields
        .filter(({ type, ref }) => type === 'list' && ref)
        .map((field) => ({ name: `${owner.name}_${field.name}`, owner, field }))
    : [];

/** `CREATE TABLE` of a list: whose it is, in which place, and what it points to. */
export function createLink({ name, owner, field }: LinkTable): string {
  const keys = KEYS[owner.table] ?? [];
  return `CREATE TABLE ${quote(name)} (
  "owner" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("owner", "position"),
  ${pointsTo(['owner'], owner.table, keys)},
  ${pointsTo(['value'], field.ref?.table ?? '', [field.ref?.column ?? ''])}
) STRICT;`;
}
