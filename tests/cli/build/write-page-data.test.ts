/** The data of every page, written beside the tables: for any address the site may have. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writePagesData } from '../../../src/cli/build/write-page-data.ts';
import { PAGE_FORMATS, pageDataPath, pagesWithData, RowIndex, writePageData } from '../../../src/export/pages.ts';
import { buildTables } from '../../../src/export/tables.ts';
import { kb } from '../../export/county-files.ts';

const folders: string[] = [];
const write = (env: NodeJS.ProcessEnv): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-page-data-'));
  folders.push(folder);
  writePagesData(folder, kb, env);
  return folder;
};
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

test.each([
  [{}, ''],
  [{ BASE_PATH: '/kb' }, '/kb'],
  [{ SITE_URL: 'https://kb.example.org' }, 'https://kb.example.org'],
  [{ SITE_URL: 'https://example.org', BASE_PATH: 'a/b' }, 'https://example.org/a/b'],
])('with %o addresses begin with “%s”', (env, start) => {
  const folder = write(env);
  const index = new RowIndex(buildTables(kb, { absolute: (path) => start + path }));
  const pages = pagesWithData(kb, index);
  expect(pages.length).toBeGreaterThan(10);
  for (const { kind, id } of pages)
    for (const format of PAGE_FORMATS)
      expect(readFileSync(join(folder, pageDataPath(kind, id, format)), 'utf8')).toBe(
        writePageData(kb, index, kind, id, format),
      );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files).toHaveLength(pages.length * PAGE_FORMATS.length);
});
