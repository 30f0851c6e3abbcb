/** `csvw.json`: the tables for CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
import { DATASET } from '../../words/data.ts';
import { TABLE_MEANS } from '../../words/codebook/tables.ts';
import { TABLE } from '../../words/zh.ts';
import { SEPARATOR } from '../declare.ts';
import { type Field, JOINT_REFERENCES, KEYS } from '../fields.ts';
import type { Dataset, DescribedTable } from './described.ts';
import { meaningOf } from './meaning.ts';

const BASE = { integer: 'integer', number: 'double', day: 'date', url: 'anyURI' } as const;

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of some values is a text of a pattern. */
function datatypeOf({ type, choices }: Field): string | object {
  if (choices && type !== 'list')
    return { base: 'string', format: `^(?:${choices.map(({ value }) => escapePattern(value)).join('|')})$` };
  return (BASE as Readonly<Record<string, string>>)[type] ?? 'string';
}

const inBoth = (zh: string, en: string) => [
  { '@value': zh, '@language': 'zh-CN' },
  { '@value': en, '@language': 'en' },
];

function describeColumn(table: string, field: Field): object {
  const { name, zh, en } = meaningOf(table, field.name);
  return {
    ...{ name: field.name, titles: field.name, datatype: datatypeOf(field) },
    ...(field.type === 'list' && { separator: SEPARATOR }),
    ...(field.isRequired && { required: true }),
    'dc:title': { '@value': name, '@language': 'zh-CN' },
    'dc:description': inBoth(zh, en),
  };
}

const pointTo = (columns: readonly string[], table: string, to: readonly string[]) => ({
  columnReference: columns,
  reference: { resource: `${table}.csv`, columnReference: to },
});

function describe({ name, fields }: DescribedTable): object {
  const foreignKeys = [
    ...fields.flatMap((field) =>
      field.ref && field.type !== 'list' ? [pointTo([field.name], field.ref.table, [field.ref.column])] : [],
    ),
    ...(JOINT_REFERENCES[name] ?? []).map(([columns, to]) => pointTo(columns, to, KEYS[to] ?? [])),
  ];
  const [zh = '', en = ''] = TABLE_MEANS[name] ?? [];
  return {
    url: `${name}.csv`,
    'dc:title': { '@value': TABLE[name as keyof typeof TABLE], '@language': 'zh-CN' },
    'dc:description': inBoth(zh, en),
    tableSchema: {
      columns: fields.map((field) => describeColumn(name, field)),
      ...(KEYS[name] && { primaryKey: KEYS[name] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

export const describeCsvw = ({ tables }: Dataset): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }],
  'dc:title': DATASET.title,
  'dc:description': inBoth(DATASET.description, DATASET.english),
  'dc:license': { '@id': DATASET.licence.path },
  dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
  tables: tables.map(describe),
});
