/** The files of the data of the invented county, made once for all tests. */
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/load.ts';
import type { Table } from '../../src/export/declare.ts';
import { type DataFiles, writeFiles } from '../../src/export/files.ts';
import type { TableName } from '../../src/export/tables.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { siteSpelling } from '../../src/views/data/spelling.ts';

const COUNTY = fileURLToPath(new URL('../fixtures/county', import.meta.url));

export const kb = buildKnowledgeBase(loadContent(COUNTY).content);
export const SITE = 'https://kb.example.org';
export const absolute = (path: string): string => SITE + path;
export const options = { absolute, build: '0123456789ab', spelling: siteSpelling() };
/** Makes them anew. */
export const makeFiles = (): DataFiles => writeFiles(kb, options);
export const county = makeFiles();
export const tableOf = (name: TableName): Table => county.tables.get(name) ?? expectTable(name);
export const bytesOf = (name: string): Uint8Array => county.files.get(name) ?? expectTable(name);

function expectTable(name: string): never {
  throw new Error(`no ${name}`);
}
