/** What a column of the public tables holds: its type, what it may hold, and what it points to. Every format and every description is written from this. */
import { CHOICES } from './choices.ts';

/**
 * - text: words; id, code: text that names something (a code is digits, but never a number)
 * - list: several texts, separated by `|`
 * - integer, number: a number; period: EDTF or 未说明; day: an ISO day; url: an address
 */
export type FieldType = 'text' | 'id' | 'code' | 'list' | 'integer' | 'number' | 'period' | 'day' | 'url';

export interface Reference {
  readonly table: string;
  readonly column: string;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** The column of another table whose values it repeats; of a list, each of its values. */
  readonly ref: Reference | undefined;
  /** Values it may have, with what each is called. */
  readonly choices: readonly { readonly value: string; readonly name: string }[] | undefined;
  /** Never empty. */
  readonly isRequired: boolean;
}

const to = (table: string, column = 'id'): Reference => ({ table, column });

/** Of a name, in every table that has it. */
const OF_NAME: Readonly<Record<string, readonly [type: FieldType, ref?: Reference]>> = {
  id: ['id'],
  key: ['id'],
  code: ['code'],
  document: ['id', to('documents')],
  region: ['code', to('regions', 'code')],
  indicator: ['id', to('indicators')],
  measure: ['id', to('measures')],
  institution: ['id', to('institutions')],
  policy: ['id', to('policies')],
  paragraph: ['integer'],
  year: ['integer'],
  end_year: ['integer'],
  year_number: ['integer'],
  value: ['number'],
  value_max: ['number'],
  period: ['period'],
  signed: ['period'],
  published: ['period'],
  retrieved: ['period'],
  start: ['period'],
  end: ['period'],
  date: ['period'],
  due: ['period'],
  made: ['day'],
  due_day: ['day'],
  as_of: ['day'],
  agreement: ['integer'],
  url: ['url'],
  fact_url: ['url'],
  aliases: ['list'],
  measures: ['list', to('measures')],
  indicators: ['list', to('indicators')],
  documents: ['list', to('documents')],
  regions: ['list', to('regions', 'code')],
  measure_names: ['list'],
  indicator_names: ['list'],
  document_titles: ['list'],
  places: ['list'],
  rows: ['list'],
};

/** Where a name means something else, or something more, in one table. */
const OF_COLUMN: Readonly<Record<string, readonly [type: FieldType, ref?: Reference]>> = {
  'documents.paragraphs': ['integer'],
  'documents.parent': ['id', to('documents')],
  'regions.parent': ['code', to('regions', 'code')],
  'regions.former': ['list'],
  'measures.broader': ['id', to('measures')],
  'measures.aliases_exact': ['list'],
  'measures.aliases_near': ['list'],
  'measures.aliases_local': ['list'],
  'measures.distinct': ['list', to('measures')],
  'measures.policies': ['list', to('policies')],
  'indicators.domain': ['id', to('measures')],
  'indicators.window': ['number'],
  'indicators.comparability_notes': ['list'],
  'indicators.official': ['list'],
  'policies.based_on': ['list', to('policies')],
  'observations.before': ['id'],
  'adoptions.of': ['id'],
  'events.of': ['id'],
  'targets.results': ['list'],
  'targets.due_events': ['list'],
  'checks.rows': ['list', to('observations', 'key')],
  'checks.printed': ['list'],
  'checks.computed': ['number'],
  'checks.low': ['number'],
  'checks.high': ['number'],
  'checks.stated': ['number'],
  'checks.tolerance': ['number'],
  'comparability.a': ['id', to('observations', 'key')],
  'comparability.b': ['id', to('observations', 'key')],
  'comparability.reasons': ['list'],
  'comparability.bars': ['list'],
  'comparability.cautions': ['list'],
  'standings.observation': ['id', to('observations', 'key')],
  'standings.benchmark': ['id', to('benchmarks')],
  'standings.benchmark_value': ['number'],
  'standings.difference': ['number'],
  'standings.benchmark_region': ['code', to('regions', 'code')],
  'standings.benchmark_year': ['integer'],
  'benchmarks.year': ['period'],
  'reference-policies.value': ['text'],
  'reference-regions.as_of': ['period'],
  'codebook.since': ['integer'],
};

/** What tells the rows of a table apart; a table without one has none. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  documents: ['id'],
  cases: ['id'],
  regions: ['code'],
  measures: ['id'],
  indicators: ['id'],
  policies: ['id'],
  institutions: ['id'],
  topics: ['id'],
  observations: ['document', 'id'],
  adoptions: ['document', 'id'],
  events: ['document', 'id'],
  problems: ['document', 'id'],
  targets: ['key'],
  checks: ['id'],
  comparability: ['a', 'b'],
  standings: ['observation', 'benchmark'],
  benchmarks: ['id'],
  codebook: ['table', 'column'],
  rules: ['rule'],
};

/** Columns that together point to a row of a table. */
export const JOINT_REFERENCES: Readonly<
  Record<string, readonly (readonly [columns: readonly string[], table: string])[]>
> = {
  observations: [[['document', 'before'], 'observations']],
  adoptions: [[['document', 'of'], 'observations']],
};

const SIDE = /^[ab]_/;

/** One column of a table. */
export function fieldOf(table: string, name: string): Field {
  // The two sides of a pair are columns of a figure.
  const plain = table === 'comparability' ? name.replace(SIDE, '') : name;
  const [type = 'text', ref] = OF_COLUMN[`${table}.${name}`] ?? OF_NAME[plain] ?? [];
  return {
    name,
    type,
    ref,
    choices: CHOICES[`${table}.${name}`] ?? (plain === name ? undefined : CHOICES[`observations.${plain}`]),
    isRequired: (KEYS[table] ?? []).includes(name) || (name === 'document' && table !== 'policies'),
  };
}

export const fieldsOf = (table: string, columns: readonly string[]): Field[] =>
  columns.map((name) => fieldOf(table, name));

/** Numbers are written as numbers, all else as text. */
export const isNumeric = ({ type }: Pick<Field, 'type'>): boolean => type === 'integer' || type === 'number';
