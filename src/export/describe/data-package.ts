/** `datapackage.json`: Data Package v2 (datapackage.org), a table schema for every table. */
import { DATASET } from '../../words/data.ts';
import { TABLE_MEANS } from '../../words/codebook/tables.ts';
import { TABLE } from '../../words/zh.ts';
import { SEPARATOR } from '../declare.ts';
import { type Field, JOINT_REFERENCES, KEYS } from '../fields.ts';
import { type Dataset, type DescribedTable, FORM } from './described.ts';
import { meaningOf } from './meaning.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** Said of a column of lists. */
const SEPARATED = ` （多值，以“${SEPARATOR}”分隔 / separated by ${SEPARATOR}）`;

const TYPES = {
  text: { type: 'string' },
  id: { type: 'string' },
  code: { type: 'string' },
  // The published schema of version 2 does not know the type `list` that its text describes.
  list: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  period: { type: 'string' },
  day: { type: 'date' },
  url: { type: 'string' },
} as const satisfies Record<Field['type'], object>;

function describeField(table: string, field: Field): object {
  const { name, zh, en } = meaningOf(table, field.name);
  const constraints = {
    ...(field.isRequired && { required: true }),
    ...(field.choices && field.type !== 'list' && { enum: field.choices.map(({ value }) => value) }),
  };
  return {
    ...{ name: field.name, ...TYPES[field.type], title: name },
    description: `${zh}。${en}.${field.type === 'list' ? SEPARATED : ''}`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A reference to the table itself names no resource. */
const pointTo = (from: string, fields: readonly string[], to: string, columns: readonly string[]) => ({
  fields,
  reference: { ...(to !== from && { resource: to }), fields: columns },
});

function describeSchema({ name, fields }: DescribedTable): object {
  const foreignKeys = [
    ...fields.flatMap((field) =>
      field.ref && field.type !== 'list' ? [pointTo(name, [field.name], field.ref.table, [field.ref.column])] : [],
    ),
    ...(JOINT_REFERENCES[name] ?? []).map(([columns, to]) => pointTo(name, columns, to, KEYS[to] ?? [])),
  ];
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: fields.map((field) => describeField(name, field)),
    missingValues: [''],
    ...(KEYS[name] && { primaryKey: KEYS[name] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

export function describeDataPackage({ tables, build, home }: Dataset): object {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    ...{ name: DATASET.name, title: DATASET.title, version: `${FORM}+${build}` },
    description: `${DATASET.description}\n\n${DATASET.english}`,
    ...(home !== undefined && { homepage: home }),
    keywords: DATASET.keywords,
    contributors: [{ title: DATASET.creator, roles: ['creator'] }],
    licenses: [DATASET.licence],
    resources: tables.map((table) => ({
      $schema: `${PROFILE}/dataresource.json`,
      ...{ name: table.name, type: 'table', path: `${table.name}.csv` },
      title: TABLE[table.name as keyof typeof TABLE],
      description: TABLE_MEANS[table.name]?.join(' '),
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      ...{ bytes: table.bytes, hash: table.digest.join(':') },
      schema: describeSchema(table),
    })),
  };
}
