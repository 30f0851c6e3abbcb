/** Valid entries for a probe to stand in, each made from one of the fixture's own, so that a change of the schema needs no change here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { EntryKind } from './probe.ts';

export const FIXTURE = 'tests/fixtures/county';
export const TABLE_NAMES = ['observations', 'adoptions', 'events', 'citations', 'numerals'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Where an entry's prose lies below the content folder. */
export const entryPath = (kind: EntryKind, id: string): string =>
  kind === 'document' ? `documents/${id}/index.mdx` : `${kind}s/${id}.mdx`;

const MODELS: Record<EntryKind, string> = {
  document: 'documents/qinghe-2023/index.mdx',
  case: 'cases/qinghe-community.mdx',
  region: 'regions/339922.mdx',
  measure: 'measures/circuit-clinic.mdx',
  indicator: 'indicators/circuit-visits.mdx',
};

/** Fields of a model that would repeat in a copy, or point at what the copy lacks. `null` takes the field away. */
const CHANGES: Record<EntryKind, (id: string, name: string) => Record<string, string | null>> = {
  document: (_id, name) => ({ title: name, short: name, notes: '[]' }),
  case: (_id, name) => ({ title: name }),
  region: (id, name) => ({ code: `'${id}'`, name, parent: `'330000'`, aliases: '[]', former: '[]' }),
  measure: (_id, name) => ({ name, aliases: '[]', indicators: '[]', policies: '[]' }),
  indicator: (_id, name) => ({ name, aliases: '[]' }),
};

/** A file of the fixture. */
export const readFixture = (path: string): string => readFileSync(join(FIXTURE, path), 'utf8');

/** Splits a file into the lines of its front matter and its prose. */
function split(text: string): { fields: string; body: string } {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return { fields, body };
}

/**
 * Sets a top-level field, or one a level below (`original.file`), to raw YAML; a field that is not there is added at the end.
 * @param value `null` takes it away
 */
export function setField(fields: string, name: string, value: string | null): string {
  const [head = '', inner] = name.split('.');
  const key = inner ?? head;
  const indent = inner === undefined ? '' : '  ';
  // A field reaches to the next line that is not indented deeper than it; a list may stand at its own depth.
  const block = new RegExp(`^${indent}${key}:.*\\n(?:(?:${indent}[ -]).*\\n)*`, 'm');
  const written = value === null ? '' : `${indent}${key}: ${value}\n`;
  const from = inner === undefined ? 0 : fields.search(new RegExp(`^${head}:`, 'm'));
  const place = block.exec(fields.slice(Math.max(0, from)));
  if (!place || from < 0) return fields + written;
  const start = Math.max(0, from) + place.index;
  return fields.slice(0, start) + written + fields.slice(start + place[0].length);
}

/** The front matter and the prose of a valid entry of its own. A document keeps no notes, for its tables are short. */
export function makeEntry(kind: EntryKind, id: string, name: string): { fields: string; body: string } {
  const model = split(readFixture(MODELS[kind]));
  const fields = Object.entries(CHANGES[kind](id, name)).reduce(
    (text, [field, value]) => setField(text, field, value),
    model.fields,
  );
  // A document's own ids serve in its prose only as long as the rows are there.
  return { fields, body: kind === 'case' ? model.body : '一段平常的话。\n' };
}

type Cells = Record<string, string>;

/** One figure that is neither 0, 1 nor 100, so that its print has to hold it. */
const FIGURE = 'community-members';

/** One row of each table of the document; of the ledger a row that is no figure, then the one that accounts for the figure. */
export function makeTables(): Record<TableName, { columns: string[]; rows: Cells[] }> {
  const all = Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const [columns = [], ...rows] = parse(readFixture(`documents/qinghe-2023/${table}.csv`)) as string[][];
      const cells = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
      return [table, { columns, rows: cells }];
    }),
  ) as Record<TableName, { columns: string[]; rows: Cells[] }>;
  const [plain] = all.numerals.rows.filter(({ use }) => use === 'date');
  const [accounted] = all.numerals.rows.filter(({ use }) => use === FIGURE);
  for (const table of ['adoptions', 'events', 'citations'] as const) all[table].rows = all[table].rows.slice(0, 1);
  all.observations.rows = all.observations.rows.filter(({ id }) => id === FIGURE);
  all.numerals.rows = [plain ?? {}, accounted ?? {}];
  return all;
}

/** A table as a file. */
export const writeTable = ({ columns, rows }: { columns: string[]; rows: Cells[] }): string =>
  stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
