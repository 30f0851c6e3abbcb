/** All files of the data, written from the one declaration of the tables. The same knowledge base gives the same bytes. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { asOf } from '../model/time/as-of.ts';
import { TABLE_MEANS } from '../words/codebook/tables.ts';
import { LICENCE_TEXT, writeReadme } from '../words/data.ts';
import { TABLE } from '../words/zh.ts';
import type { Table } from './declare.ts';
import { describeCroissant } from './describe/croissant.ts';
import { describeCsvw } from './describe/csvw.ts';
import { describeDataPackage } from './describe/data-package.ts';
import { type Dataset, describeTable } from './describe/described.ts';
import { fieldsOf } from './fields.ts';
import { toParquet } from './formats/parquet.ts';
import { encodeCsv, encodeJson } from './formats/text.ts';
import { packEntry, packZip } from './formats/zip.ts';
import { DATA_LIMITS } from './limits.ts';
import type { Spelling } from './sqlite/search.ts';
import { toSqlite } from './sqlite/write.ts';
import { buildTables, type TableName } from './tables.ts';
import { writeWorkbooks } from './workbooks.ts';

export interface DataFiles {
  readonly tables: ReadonlyMap<TableName, Table>;
  /** By name, in the order of the data page. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface FileOptions {
  /** Turns a path of the site into the address that is given out. */
  readonly absolute: (path: string) => string;
  readonly build: string;
  readonly spelling: Spelling;
  /** Rows of all tables beyond which the files that hold them all are left out or hold less. */
  readonly mostRows?: number;
}

const encoder = new TextEncoder();
const toText = (value: object): Uint8Array => encoder.encode(`${JSON.stringify(value, null, 1)}\n`);

export function writeFiles(
  kb: KnowledgeBase,
  { absolute, build, spelling, mostRows = DATA_LIMITS.databaseRows }: FileOptions,
): DataFiles {
  const tables = buildTables(kb, { absolute });
  const files = new Map<string, Uint8Array>();
  for (const [name, table] of tables) {
    files.set(`${name}.csv`, encodeCsv(table));
    files.set(`${name}.json`, encodeJson(table));
    files.set(`${name}.parquet`, toParquet(table, fieldsOf(name, table.columns)));
  }
  for (const [name, bytes] of writeWorkbooks(tables)) files.set(name, bytes);
  const isLarge = [...tables.values()].reduce((sum, { rows }) => sum + rows.length, 0) > mostRows;
  if (!isLarge) files.set('kb.sqlite', toSqlite(tables, spelling));
  const home = absolute('/data/');
  const dataset: Dataset = {
    tables: [...tables].map(([name, table]) =>
      describeTable(name, table, files.get(`${name}.csv`) ?? new Uint8Array()),
    ),
    ...{ build, asOf: asOf(kb), home: home.startsWith('/') ? undefined : home },
  };
  files.set('datapackage.json', toText(describeDataPackage(dataset)));
  files.set('csvw.json', toText(describeCsvw(dataset)));
  files.set('croissant.json', toText(describeCroissant(dataset, (file) => absolute(`/data/${file}`))));
  files.set('kb.zip', archive(dataset, isLarge ? withoutCopies(files) : files));
  return { tables, files };
}

/** The tables as CSV and what describes them. */
const withoutCopies = (files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> =>
  new Map([...files].filter(([name]) => /\.csv$|^(?:datapackage|csvw|croissant)\.json$/.test(name)));

/** Everything in one file, with what to read first. */
function archive({ build, asOf: day, tables }: Dataset, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const readme = writeReadme({
    ...{ build, asOf: day },
    tables: tables.map(({ name, table }) => {
      const [zh = '', en = ''] = TABLE_MEANS[name] ?? [];
      return [name, TABLE[name as TableName], table.rows.length, zh, en];
    }),
  });
  return packZip([
    packEntry('README.txt', encoder.encode(`\uFEFF${readme}`)),
    packEntry('LICENSE.txt', encoder.encode(LICENCE_TEXT)),
    ...[...files].map(([name, bytes]) => packEntry(name, bytes)),
  ]);
}
