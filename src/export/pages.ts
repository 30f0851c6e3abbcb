/** The data of one page (下载本页数据): the rows of the tables that the page shows, under one head of columns, from the same declarations. */
import type { Case, KnowledgeBase, Measure, Topic } from '../model/knowledge-base.ts';
import { measureFamily, regionFamily } from '../model/knowledge-base.ts';
import { measuresOfTopic, type Scope } from '../model/topics/of-measure.ts';
import { placesOf } from '../schema/case.ts';
import { TABLE } from '../words/zh.ts';
import type { FlatRow, Table } from './declare.ts';
import { toCsv } from './formats/text.ts';
import { DATA_LIMITS } from './limits.ts';
import type { TableName } from './tables.ts';

type Tables = ReadonlyMap<TableName, Table>;

/** Rows of some tables, in the order of the page. */
type Rows = readonly (readonly [table: TableName, rows: readonly FlatRow[]])[];

/** Rows of a table by what a column holds. Made once for each column that is asked for. */
export class RowIndex {
  readonly #tables: Tables;
  readonly #groups = new Map<string, ReadonlyMap<unknown, readonly FlatRow[]>>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Rows whose column holds one of the values, in the order of the values. */
  where(table: TableName, column: string, ...values: readonly string[]): readonly FlatRow[] {
    const name = `${table}.${column}`;
    let groups = this.#groups.get(name);
    if (!groups) {
      groups = Map.groupBy(this.#tables.get(table)?.rows ?? [], (row) => row[column]);
      this.#groups.set(name, groups);
    }
    return values.flatMap((value) => groups.get(value) ?? []);
  }
}

const FACTS = ['observations', 'adoptions', 'events', 'problems'] as const satisfies readonly TableName[];

const ofDocument = (index: RowIndex, id: string): Rows =>
  [...FACTS, 'citations' as const].map((table) => [table, index.where(table, 'document', id)]);

const ofRegion = (index: RowIndex, code: string): Rows =>
  [...FACTS, 'targets' as const, 'standings' as const, 'institutions' as const, 'reference-regions' as const].map(
    (table) => [table, index.where(table, 'region', code)],
  );

const ofIndicator = (index: RowIndex, id: string): Rows =>
  (['observations', 'comparability', 'standings', 'benchmarks'] as const).map((table) => [
    table,
    index.where(table, 'indicator', id),
  ]);

const ofPolicy = (index: RowIndex, id: string): Rows => [
  ['policies', index.where('policies', 'id', id)],
  ['citations', index.where('citations', 'policy', id)],
  ['reference-policies', index.where('reference-policies', 'policy', id)],
];

/** What a topic and a measure with its indicators answer about. */
const ofScope = (kb: KnowledgeBase, index: RowIndex, scope: Scope): Rows => {
  const measures = measuresOfTopic(kb, scope);
  const targets = new Set([
    ...index.where('targets', 'measure', ...measures),
    ...index.where('targets', 'indicator', ...scope.indicators),
  ]);
  return [
    ['adoptions', index.where('adoptions', 'measure', ...measures)],
    ['observations', index.where('observations', 'indicator', ...scope.indicators)],
    ['targets', [...targets]],
    ['events', index.where('events', 'measure', ...measures)],
    ['problems', index.where('problems', 'measure', ...measures)],
    ['standings', index.where('standings', 'indicator', ...scope.indicators)],
  ];
};

/** The measure with all below it, and the indicators that show its result. */
const scopeOf = (kb: KnowledgeBase, measure: Measure): Scope => ({
  measures: [measure.id],
  indicators: [
    ...new Set([
      ...measure.indicators,
      ...measureFamily(kb, measure.id).flatMap((id) => kb.of.measure.indicators(id).map((indicator) => indicator.id)),
    ]),
  ],
});

/** What its documents say of its measures in its places, and the figures of its indicators there. */
function ofCase(kb: KnowledgeBase, index: RowIndex, entry: Case): Rows {
  const places = new Set(placesOf(entry).flatMap((code) => regionFamily(kb, code)));
  const measures = new Set(entry.measures.flatMap((id) => measureFamily(kb, id)));
  const indicators = new Set(entry.indicators);
  const here = (table: TableName, column: string, wanted: ReadonlySet<string>) =>
    index
      .where(table, 'document', ...entry.documents)
      .filter((row) => places.has(String(row['region'])) && wanted.has(String(row[column])));
  return [
    ['adoptions', here('adoptions', 'measure', measures)],
    ['observations', here('observations', 'indicator', indicators)],
    ['events', here('events', 'measure', measures)],
    ['problems', here('problems', 'measure', measures)],
  ];
}

export const PAGE_KINDS = ['documents', 'cases', 'regions', 'measures', 'indicators', 'policies', 'topics'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

function rowsOf(kb: KnowledgeBase, index: RowIndex, kind: PageKind, id: string): Rows {
  const topic: Topic | undefined = kb.topics.get(id);
  const [measure, entry] = [kb.measures.get(id), kb.cases.get(id)];
  switch (kind) {
    case 'documents':
      return ofDocument(index, id);
    case 'regions':
      return ofRegion(index, id);
    case 'indicators':
      return ofIndicator(index, id);
    case 'policies':
      return ofPolicy(index, id);
    case 'topics':
      return topic ? ofScope(kb, index, topic) : [];
    case 'measures':
      return measure ? ofScope(kb, index, scopeOf(kb, measure)) : [];
    case 'cases':
      return entry ? ofCase(kb, index, entry) : [];
  }
}

/** How many rows the file of a page holds; none where they are too many for one. @param most rows of a file */
export function countRows(
  kb: KnowledgeBase,
  index: RowIndex,
  kind: PageKind,
  id: string,
  most: number = DATA_LIMITS.pageRows,
): number {
  const count = rowsOf(kb, index, kind, id).reduce((sum, [, rows]) => sum + rows.length, 0);
  return count > most ? 0 : count;
}

/** Every page that has data, as parts of its address. */
export const pagesWithData = (kb: KnowledgeBase, index: RowIndex): { kind: PageKind; id: string }[] =>
  PAGE_KINDS.flatMap((kind) =>
    [...kb[kind].keys()].filter((id) => countRows(kb, index, kind, id) > 0).map((id) => ({ kind, id })),
  );

/** Address of the file, beside that of the page: `/regions/330600/` has `/data/regions/330600.csv`. */
export const pageDataPath = (kind: PageKind, id: string, format: PageFormat): string => `/data/${kind}/${id}.${format}`;

export const PAGE_FORMATS = ['csv', 'json'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** What a reader looks for first, in front of the other columns. */
const LEADING = [
  ...['region_name', 'indicator_name', 'measure_name', 'policy_title', 'label', 'status', 'nature', 'comparator'],
  ...['value', 'value_max', 'unit', 'period', 'start', 'end', 'date', 'due', 'year'],
];
/** Sides of a pair are rows of their own on the page. */
const LEFT_OUT = /^[ab]_/;

/**
 * The rows that a page shows. Cells are those of the tables; columns that are empty in all of them are left out.
 *
 * @param id of what the page is about
 */
export function pageTable(kb: KnowledgeBase, index: RowIndex, kind: PageKind, id: string): Table {
  const rows = rowsOf(kb, index, kind, id).flatMap(([table, members]) =>
    members.map((row): FlatRow => ({ table, table_name: TABLE[table], ...row })),
  );
  const filled = new Set<string>(['table', 'table_name']);
  for (const row of rows) for (const [name, cell] of Object.entries(row)) if (cell !== null) filled.add(name);
  const names = [...filled].filter((name) => !LEFT_OUT.test(name));
  const columns = [...new Set(['table', 'table_name', ...LEADING.filter((name) => filled.has(name)), ...names])];
  return {
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  };
}

/** The data of a page as text. In JSON a row has the keys of its own table alone, and those that hold something. */
export function writePageData(
  kb: KnowledgeBase,
  index: RowIndex,
  kind: PageKind,
  id: string,
  format: PageFormat,
): string {
  const table = pageTable(kb, index, kind, id);
  if (format === 'csv') return toCsv(table);
  const rows = table.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)));
  return `${JSON.stringify(rows, null, 1)}\n`;
}
