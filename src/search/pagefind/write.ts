/** The door for whoever builds: records in, Pagefind's files out, checked against what is known of it. Node. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { sumOf } from '../format/index-files.ts';
import type { EngineFiles } from './engine.ts';
import { bodyOf, hashOf, metaFile, SIGNATURE } from './form.ts';
import { checkProgram, checkVersion, UnknownPagefind } from './known.ts';
import { renamePages } from './meta.ts';

/** One page. */
export interface PagefindRecord {
  /** Tells pages apart; a reader never sees it. */
  readonly url: string;
  /** Words with their weights, as `WeightedWords` writes them. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface WriteOptions {
  readonly wordsPerFile: number;
  /** Short name of a page, ASCII; `undefined` for one that was not given. */
  readonly nameOf: (url: string) => string | undefined;
}

/** What was written. */
export interface WrittenIndex extends EngineFiles {
  readonly version: string;
}

/** Chinese would be cut by a dictionary; `und` leaves the words as they are given. */
const LANGUAGE = 'und';
const PROGRAM = 'wasm.unknown.pagefind';
/** Pagefind's own scripts are not used (program.ts says why). */
const UNUSED = /^pagefind-.*\.(js|css|json)$|^pagefind\.js$/;

/**
 * @param folder exists; Pagefind's files go there
 * @throws when Pagefind refuses a page, and `UnknownPagefind` when it is not the one that is known
 */
export async function writePagefind(
  folder: string,
  records: Iterable<PagefindRecord>,
  { wordsPerFile, nameOf }: WriteOptions,
): Promise<WrittenIndex> {
  const count = await runPagefind(folder, records, wordsPerFile);
  const { version, meta } = await readEntry(folder);
  checkVersion(version);
  const code = unpack(await readFile(join(folder, PROGRAM)), PROGRAM);
  checkProgram(code);
  const urls = await takeFragments(folder);
  if (urls.size !== count) throw new Error(`检索索引应有 ${count} 页，实有 ${urls.size} 页。`);
  const renamed = await shortenNames(folder, meta, (hash) => {
    const name = nameOf(urls.get(hash) ?? '');
    if (name === undefined) throw new Error(`检索索引里有网站没有的页面 ${hash}。`);
    return name;
  });
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
  return { version, meta: renamed, wasm: PROGRAM, wasmSum: await sumOf(code) };
}

/** @returns how many pages went in */
async function runPagefind(folder: string, records: Iterable<PagefindRecord>, wordsPerFile: number): Promise<number> {
  // Pagefind takes this setting from the environment alone.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(wordsPerFile);
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: 0x7fffffff });
  let count = 0;
  try {
    if (!index) throw new Error(`检索索引没有建成：${errors.join('；')}`);
    for (const { url, content, filters } of records) {
      const own = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
      const answer = await index.addCustomRecord({ url, content, language: LANGUAGE, meta: {}, filters: own });
      if (answer.errors.length > 0) throw new Error(`页面 ${url} 没有进入检索索引：${answer.errors.join('；')}`);
      count += 1;
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`检索索引没有写成：${written.errors.join('；')}`);
  } finally {
    await close();
  }
  return count;
}

/** Which page has which hash, from the fragments; removes them, since they hold only words. */
async function takeFragments(folder: string): Promise<Map<string, string>> {
  const fragments = join(folder, 'fragment');
  const urls = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = Buffer.from(unpack(await readFile(join(fragments, name)), name)).toString('utf8');
    const { url } = JSON.parse(text) as { url?: unknown };
    if (typeof url !== 'string') throw new UnknownPagefind(`页面片段 ${name} 里没有 url`);
    urls.set(name.replace(/\.pf_fragment$/, ''), url);
  }
  await rm(fragments, { recursive: true });
  return urls;
}

/** Gives pages short names in the table of contents, which is named by a hash of what it holds. @returns its new file */
async function shortenNames(folder: string, old: string, nameOf: (hash: string) => string): Promise<string> {
  const body = renamePages(unpack(await readFile(join(folder, old)), old), nameOf);
  const file = metaFile(`${LANGUAGE}_${(await hashOf(body)).slice(0, 10)}`);
  await rm(join(folder, old));
  await writeFile(join(folder, file), gzipSync(Buffer.concat([Buffer.from(SIGNATURE), body]), { level: 9 }));
  return file;
}

async function readEntry(folder: string): Promise<{ version: string; meta: string }> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const hash = entry.languages[LANGUAGE]?.hash;
  if (!hash) throw new UnknownPagefind(`索引里没有语言 ${LANGUAGE}`);
  return { version: entry.version, meta: metaFile(hash) };
}

function unpack(bytes: Uint8Array, name: string): Uint8Array {
  const body = bodyOf(gunzipSync(bytes));
  if (!body) throw new UnknownPagefind(`文件 ${name} 开头不是 ${SIGNATURE}`);
  return body;
}
