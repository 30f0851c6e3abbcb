/** Small indexes: one as Pagefind leaves it, one as it goes out through our door. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll } from 'vitest';
import { Engine } from '../../../src/search/pagefind/engine.ts';
import { bodyOf } from '../../../src/search/pagefind/form.ts';
import { WeightedWords } from '../../../src/search/pagefind/marks.ts';
import { writePagefind, type PagefindRecord } from '../../../src/search/pagefind/write.ts';

export type Words = readonly (readonly [word: string, weight: number])[];

export function contentOf(words: Words): string {
  const weighted = new WeightedWords();
  for (const [word, weight] of words) weighted.add(word, weight);
  return weighted.text();
}

export const plain = (text: string): Words => text.split(' ').map((word) => [word, 24]);

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-pagefind-'));
  folders.push(folder);
  return folder;
}

/** What Pagefind writes when nobody changes anything. */
export async function writeRaw(records: readonly PagefindRecord[], wordsPerFile: number): Promise<string> {
  const folder = newFolder();
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(wordsPerFile);
  const { index } = await createIndex({ forceLanguage: 'und', maxFragments: 0x7fffffff });
  for (const { url, content, filters } of records) {
    const own = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
    await index?.addCustomRecord({ url, content, language: 'und', meta: {}, filters: own });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
  return folder;
}

/** Words by address of a page, written and opened through the doors. */
export async function openSmall(
  pages: Readonly<Record<string, Words>>,
  filters: Readonly<Record<string, PagefindRecord['filters']>> = {},
  load?: (path: string, read: (path: string) => Promise<Uint8Array>) => Promise<Uint8Array>,
): Promise<{
  folder: string;
  engine: Engine;
  find: (...words: string[]) => Promise<Record<string, [number, number][]>>;
}> {
  const folder = newFolder();
  const records = Object.entries(pages).map(([url, words]) => ({
    url,
    content: contentOf(words),
    filters: filters[url] ?? {},
  }));
  const files = await writePagefind(folder, records, { wordsPerFile: 1000, nameOf: (url) => url.slice(1) });
  const read = (path: string) => Promise.resolve(gunzipSync(readFileSync(join(folder, path))));
  const engine = await Engine.open((path) => (load ? load(path, read) : read(path)), files);
  const find = async (...words: string[]) => {
    const { hits } = await engine.search(words);
    return Object.fromEntries(
      hits.map(({ page, locations }) => [page, locations.map(({ l, w }): [number, number] => [l, w])]),
    );
  };
  return { folder, engine, find };
}

export const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** What stands behind the signature. @throws where there is none */
export function bodyIn(folder: string, name: string): Uint8Array {
  const body = bodyOf(gunzipSync(readFileSync(join(folder, name))));
  if (!body) throw new Error(`${name} has no signature`);
  return body;
}
