/** Writes the search index of a built site. Build time, Node. */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  DATES_FILE,
  DIRECTORY_FILE,
  FACETS,
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
import { figuresFile, type FiguresData } from '../format/figures.ts';
import { foldText, type HanMap } from '../format/fold.ts';
import { suggestionsFile, type SuggestionRow } from '../format/suggestions.ts';
import { shortValues } from './figures.ts';
import { buildHanMap, packHanMap, usedPairs } from './han-map.ts';
import { packFile } from '../format/index-files.ts';
import { buildVocabulary } from './lexicon.ts';
import { buildOtherNames } from './other-names.ts';
import { writePagefind, type PagefindRecord } from '../pagefind/write.ts';
import type { Block } from '../format/blocks.ts';
import { frequentTokens, readRows, recordPage, type PageRecord } from './record.ts';

export interface IndexedPage {
  readonly head: PageHead;
  readonly blocks: readonly Block[];
  /** Of the page of an indicator. */
  readonly figures?: FiguresData | undefined;
}

export interface IndexInput {
  readonly build: string;
  readonly pages: readonly IndexedPage[];
  readonly lexicon: readonly TermRow[];
  readonly pinyin: readonly PinyinRow[];
  /** Names by file. Default: none. */
  readonly suggestions?: (han: HanMap) => readonly (readonly SuggestionRow[])[];
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
  const { build, pages, lexicon, pinyin, suggestions: suggest } = input;
  const directory = input.directory ?? pages.length <= DIRECTORY_LIMIT;
  const mostPlaces = input.mostPlaces ?? mostPlacesOf(directory);
  const folder = join(outDir, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  for (const name of ['pages', 'figures', 'suggest']) await mkdir(join(folder, name), { recursive: true });
  const han = buildHanMap();
  const rows = pages.map(({ blocks }) => readRows(blocks, han));
  const frequent = frequentTokens(rows, mostPlaces);
  const records = new Map(
    pages.map(({ head, figures }, index) => [
      head.url,
      { head, figures, record: recordPage(rows[index] ?? [], frequent, han) },
    ]),
  );
  const tokens = rows.reduce((sum, some) => sum + some.reduce((all, { letters }) => all + letters.length, 0), 0);

  const names = new Map([...records.keys()].toSorted().map((url, index) => [url, pageName(index)]));
  const written = await writePagefind(folder, [...records.values()].map(pagefindRecord), {
    wordsPerFile: chunkSize(tokens),
    nameOf: (url) => names.get(url),
  });

  const pack = async (path: string, data: unknown) =>
    writeFile(join(folder, path), gzipSync(await packFile(build, path, data), { level: 9 }));
  const heads: PageHead[] = [];
  for (const [url, page] of names) {
    const entry = records.get(url);
    if (!entry) continue;
    heads.push(entry.head);
    const head = directory ? [url] : packHead({ ...entry.head, region: [], measure: [], year: [] });
    await writeParts(pack, page, head, entry.record, entry.figures);
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
  const suggestions = suggest?.(han) ?? [];
  await Promise.all(suggestions.map((rowsOfFile, shard) => pack(suggestionsFile(shard), rowsOfFile)));
  const { version, ...files } = written;
  const manifest: Manifest = {
    pagefind: version,
    ...files,
    pages: pages.length,
    directory,
    frequent: frequent.size,
    suggest: suggestions.length,
  };
  await writeFile(join(folder, MANIFEST), await packFile(build, MANIFEST, manifest));
  return { pages: pages.length, tokens, frequent: frequent.size, ...(await measure(folder)) };
}

type Pack = (path: string, data: unknown) => Promise<void>;

/** The parts of a page, and its figures if it has any. */
async function writeParts(
  pack: Pack,
  page: string,
  head: PartData['head'],
  { parts }: PageRecord,
  figures: FiguresData | undefined,
): Promise<void> {
  const values = figures && { values: shortValues(figures) };
  await Promise.all(
    parts.map(({ han, blocks }, part) =>
      pack(partFile(page, part), { head, han, blocks, ...values } satisfies PartData),
    ),
  );
  if (figures) await pack(figuresFile(page), figures);
}

/** Names by shard, spellings by their first letter: a query reads one of each. A shard without entries is written too, since a missing file is a failure. */
async function writeShards(folder: string, pack: Pack, names: NamesData, pinyin: readonly PinyinRow[]): Promise<void> {
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

const pagefindRecord = ({ head, record }: { head: PageHead; record: PageRecord }): PagefindRecord => ({
  url: head.url,
  content: record.content,
  filters: Object.fromEntries(FACETS.map((facet) => [facet, head[facet]])),
});

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  // One after the other: an index has more files than a process may open.
  let bytes = 0;
  for (const entry of entries) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return { files: entries.length, bytes };
}
