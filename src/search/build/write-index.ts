/** Writes the search index of a built site. Build time, Node. */
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import {
  DATES_FILE,
  DIRECTORY_FILE,
  FREQUENT_FILE,
  HAN_FILE,
  INDEX_FOLDER,
  LEXICON_FILE,
  MANIFEST,
  namesFile,
  NAME_SHARDS,
  nameShard,
  packDirectory,
  packHead,
  pageName,
  partFile,
  pinyinFile,
  VOCABULARY_FILE,
  type DatesData,
  type Manifest,
  type NamesData,
  type PageHead,
  type PartData,
  type PinyinRow,
  type TermRow,
} from '../format/files.ts';
import { foldText, type HanMap } from '../format/fold.ts';
import { buildHanMap, packHanMap, usedPairs } from './han-map.ts';
import { packFile, pagefindHash, SIGNATURE, sumOf } from '../format/index-files.ts';
import { buildVocabulary } from './lexicon.ts';
import { buildOtherNames } from './other-names.ts';
import { renamePages } from '../pagefind/page-names.ts';
import type { Block } from '../format/blocks.ts';
import { frequentTokens, readRows, recordPage, type PageRecord } from './record.ts';

export interface IndexedPage {
  readonly head: PageHead;
  readonly blocks: readonly Block[];
}

export interface IndexInput {
  readonly build: string;
  readonly pages: readonly IndexedPage[];
  readonly lexicon: readonly TermRow[];
  readonly pinyin: readonly PinyinRow[];
  /** A token with more places than this on all pages is followed by longer ones. Default: by the size of the site. */
  readonly mostPlaces?: number;
  /** Whether a list of all pages is written. Default: by the size of the site. */
  readonly directory?: boolean;
}

export interface IndexSummary {
  pages: number;
  tokens: number;
  /** Tokens that are followed by longer ones. */
  frequent: number;
  files: number;
  bytes: number;
}

/** Up to this many pages the list of all pages (35 bytes each) costs less than asking for hits one by one. */
const DIRECTORY_LIMIT = 1500;

/**
 * Words of the index per file. Larger files make a query heavier, smaller ones the table of contents that every query needs; the sum is smallest when both grow
 * with the square root of the text. The constant was measured on the real corpus and on ten thousand pages.
 */
const chunkSize = (tokens: number): number => Math.max(1000, Math.round(2.4 * Math.sqrt(tokens)));

/**
 * A pair of characters with more places than this on all pages stands once per page, and its places are taken by longer tokens. With a directory 80 KB of
 * places, so that counts are exact; without, 15 KB, so that a query of many tokens stays light. The real site has none yet.
 */
const mostPlacesOf = (hasDirectory: boolean): number => (hasDirectory ? 40_000 : 8000);

/**
 * @param outDir root of the built site; the index goes into its folder `pagefind`, which is emptied first
 * @throws when Pagefind refuses a page or its files are not as expected
 */
export async function writeIndex(outDir: string, input: IndexInput): Promise<IndexSummary> {
  const { build, pages, lexicon, pinyin } = input;
  const directory = input.directory ?? pages.length <= DIRECTORY_LIMIT;
  const mostPlaces = input.mostPlaces ?? mostPlacesOf(directory);
  const folder = join(outDir, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'pages'), { recursive: true });
  const han = buildHanMap();
  const rows = pages.map(({ blocks }) => readRows(blocks, han));
  const frequent = frequentTokens(rows, mostPlaces);
  const records = new Map(
    pages.map(({ head }, index) => [head.url, { head, record: recordPage(rows[index] ?? [], frequent, han) }]),
  );
  const tokens = rows.reduce((sum, some) => sum + some.reduce((all, { letters }) => all + letters.length, 0), 0);

  await runPagefind(folder, records.values(), chunkSize(tokens));
  const urls = [...records.keys()].toSorted();
  const hashes = await readFragments(folder);
  if (hashes.size !== urls.length) throw new Error(`检索索引应有 ${urls.length} 页，实有 ${hashes.size} 页。`);
  const names = new Map(urls.map((url, index) => [url, pageName(index)]));
  const meta = await shortenNames(folder, (hash) => {
    const name = names.get(hashes.get(hash) ?? '');
    if (name === undefined) throw new Error(`检索索引里有网站没有的页面 ${hash}。`);
    return name;
  });

  const pack = (path: string, data: unknown) =>
    writeFile(join(folder, path), gzipSync(packFile(build, path, data), { level: 9 }));
  const heads: PageHead[] = [];
  for (const [url, page] of names) {
    const entry = records.get(url);
    if (!entry) continue;
    heads.push(entry.head);
    const head = directory ? [url] : packHead({ ...entry.head, region: [], measure: [], year: [] });
    await Promise.all(
      entry.record.parts.map(({ han: pairs, blocks }, part) =>
        pack(partFile(page, part), { head, han: pairs, blocks } satisfies PartData),
      ),
    );
  }
  const folded = pages.map((page) => visibleText(page, han));
  if (directory) await pack(DIRECTORY_FILE, packDirectory(heads));
  else {
    const dates: DatesData = heads.map(({ date }) => date);
    await pack(DATES_FILE, dates);
  }
  if (frequent.size > 0) await pack(FREQUENT_FILE, [...frequent].toSorted());
  await pack(HAN_FILE, packHanMap(usedPairs(han, folded)));
  await pack(LEXICON_FILE, lexicon);
  await pack(VOCABULARY_FILE, buildVocabulary(folded));
  await writeShards(folder, pack, buildOtherNames(lexicon, directory ? folded : undefined), pinyin);
  await writeManifest(folder, build, { pages: pages.length, meta, directory, frequent: frequent.size });
  return { pages: pages.length, tokens, frequent: frequent.size, ...(await measure(folder)) };
}

/** Names by shard, spellings by their first letter: a query reads one of each. A shard without entries is written too, since a missing file is a failure. */
async function writeShards(
  folder: string,
  pack: (path: string, data: unknown) => Promise<void>,
  names: NamesData,
  pinyin: readonly PinyinRow[],
): Promise<void> {
  await Promise.all(['names', 'pinyin'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const byShard = Map.groupBy(Object.entries(names), ([name]) => nameShard(name));
  for (let shard = 0; shard < NAME_SHARDS; shard += 1)
    await pack(namesFile(shard), Object.fromEntries(byShard.get(shard) ?? []));
  const byLetter = Map.groupBy(pinyin, ([, full]) => full.slice(0, 1));
  for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789')
    await pack(pinyinFile(letter), byLetter.get(letter) ?? []);
}

const visibleText = ({ blocks }: IndexedPage, han: HanMap): string =>
  blocks.flatMap(({ zone, text }) => (zone === 'card' ? [] : [foldText(text, han)])).join('\n');

async function runPagefind(
  folder: string,
  pages: Iterable<{ head: PageHead; record: PageRecord }>,
  wordsPerFile: number,
): Promise<void> {
  // Pagefind takes this setting from the environment alone.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(wordsPerFile);
  // Chinese would be cut by a dictionary; `und` leaves the words as they are given.
  const { index, errors } = await createIndex({ forceLanguage: 'und', maxFragments: 0x7fffffff });
  try {
    if (!index) throw new Error(`检索索引没有建成：${errors.join('；')}`);
    for (const { head, record } of pages) {
      const { region, measure, kind, year, evidence } = head;
      const answer = await index.addCustomRecord({
        url: head.url,
        content: record.content,
        language: 'und',
        meta: {},
        filters: {
          region: [...region],
          measure: [...measure],
          kind: [...kind],
          year: [...year],
          evidence: [...evidence],
        },
      });
      if (answer.errors.length > 0) throw new Error(`页面 ${head.url} 没有进入检索索引：${answer.errors.join('；')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`检索索引没有写成：${written.errors.join('；')}`);
  } finally {
    await close();
  }
}

/** Pagefind names a page by a hash of its fragment. Takes the names and removes the fragments, which hold only tokens. */
async function readFragments(folder: string): Promise<Map<string, string>> {
  const fragments = join(folder, 'fragment');
  const urls = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    urls.set(name.replace(/\.pf_fragment$/, ''), url);
  }
  await rm(fragments, { recursive: true });
  return urls;
}

/** Gives pages short names in Pagefind's table of contents, which is named by a hash of what it holds. @returns its new file */
async function shortenNames(folder: string, nameOf: (hash: string) => string): Promise<string> {
  const old = (await readEntry(folder)).meta;
  const meta = renamePages(gunzipSync(await readFile(join(folder, old))), SIGNATURE.length, nameOf);
  const file = `pagefind.und_${pagefindHash(meta.subarray(SIGNATURE.length)).slice(0, 10)}.pf_meta`;
  await rm(join(folder, old));
  await writeFile(join(folder, file), gzipSync(meta, { level: 9 }));
  return file;
}

async function readEntry(folder: string): Promise<{ version: string; meta: string }> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const hash = entry.languages['und']?.hash;
  if (!hash) throw new Error('检索索引里没有语言 und。');
  return { version: entry.version, meta: `pagefind.${hash}.pf_meta` };
}

async function writeManifest(
  folder: string,
  build: string,
  parts: Omit<Manifest, 'pagefind' | 'wasm' | 'wasmSum'>,
): Promise<void> {
  const { version } = await readEntry(folder);
  const wasm = 'wasm.unknown.pagefind';
  const program = gunzipSync(await readFile(join(folder, wasm))).subarray(SIGNATURE.length);
  const manifest: Manifest = { ...parts, pagefind: version, wasm, wasmSum: sumOf(program) };
  await writeFile(join(folder, MANIFEST), packFile(build, MANIFEST, manifest));
  // Pagefind's own scripts are not used (see engine.ts).
  for (const name of await readdir(folder))
    if (/^pagefind-.*\.(js|css|json)$|^pagefind\.js$/.test(name)) await rm(join(folder, name));
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  // One after the other: an index has more files than a process may open.
  let bytes = 0;
  for (const entry of entries) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return { files: entries.length, bytes };
}
