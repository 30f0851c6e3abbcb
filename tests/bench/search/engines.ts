/** Four search engines behind one interface. Each builds its files in a folder, is opened in a new session, and says what it read. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/cli/bootstrap/browser.mjs';
import { serveSite } from '../../../src/cli/serve.ts';
import { INDEX_FOLDER } from '../../../src/search/format/files.ts';
import { Searcher } from '../../../src/search/query/searcher.ts';
import { isDoubtful, verifyHits } from '../../../src/search/query/verify-hits.ts';
import { writeIndex } from '../../../src/search/build/write-index.ts';
import { makeHead } from '../../search/make-page.ts';
import type { BenchPage } from './corpus.ts';

export interface Found {
  /** Every page found, in order. */
  urls: readonly string[];
  /** Bytes read for this query, to the first ten hits with their text. */
  bytes: number;
  ms: number;
  /** Whether the number of pages is shown as about right. */
  isAbout?: boolean;
}
export interface Session {
  search(query: string): Promise<Found>;
  close(): Promise<void>;
}
export interface Engine {
  session(): Promise<Session>;
  close(): Promise<void>;
}
export type OpenEngine = (folder: string, pages: readonly BenchPage[]) => Promise<Engine>;
export type EngineName = 'ours' | 'pagefind' | 'minisearch' | 'flexsearch';

const FIRST = 10;
const nothing = () => Promise.resolve();
const plainText = ({ blocks }: BenchPage): string => blocks.map(({ text }) => text).join('\n');

/** Ours: the same program the browser runs, in Node; bytes are those of the files it asks for. */
const ours: OpenEngine = async (folder, pages) => {
  await writeIndex(folder, {
    build: 'bench',
    pages: pages.map(({ url, title, blocks }) => ({ head: makeHead(url, title), blocks })),
    lexicon: [],
    pinyin: [],
  });
  return {
    close: nothing,
    session: async () => {
      let bytes = 0;
      const read = async (path: string): Promise<Uint8Array> => {
        const file = await readFile(join(folder, INDEX_FOLDER, path));
        bytes += file.length;
        return file;
      };
      let opening: Promise<Searcher> | undefined;
      return {
        close: nothing,
        search: async (query) => {
          const [before, started] = [bytes, performance.now()];
          const searcher = await (opening ??= Searcher.open({ build: 'bench', read }));
          const found = await searcher.search({ query });
          const { answer, details, isAbout } = await verifyHits(found, (hit) => searcher.details(hit), FIRST);
          const ms = performance.now() - started;
          const read10 = bytes - before;
          // On a large site the addresses of later hits come with their parts, and those in doubt are read; here all are wanted for the count.
          const all = await Promise.all(
            answer.exact.map(async (hit) => {
              const known = details.get(hit)?.head.url ?? (isDoubtful(hit) ? undefined : hit.head?.url);
              return known ?? (await searcher.details(hit))?.head.url;
            }),
          );
          const urls = all.flatMap((url) => url ?? []);
          return { urls, bytes: read10, ms, isAbout };
        },
      };
    },
  };
};

/** Pagefind 1.6 as it comes, in Chromium: pages in Chinese, its own script, first ten fragments. */
const pagefind: OpenEngine = async (folder, pages) => {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  for (const page of pages)
    await index.addCustomRecord({
      url: page.url,
      content: plainText(page),
      language: 'zh',
      meta: { title: page.title },
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const urls = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'pagefind/fragment'))) {
    const fragment = JSON.parse(
      gunzipSync(readFileSync(join(folder, 'pagefind/fragment', name)))
        .toString()
        .slice('pagefind_dcd'.length),
    ) as { url?: string } & Record<string, { url: string }>;
    if (typeof fragment.url === 'string') urls.set(name.replace('.pf_fragment', ''), fragment.url);
    else
      for (const [id, entry] of Object.entries(fragment)) urls.set(id, typeof entry === 'string' ? entry : entry.url);
  }
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>bench</title></html>',
  );
  const site = await serveSite({ outDir: folder, port: 0 });
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('没有找到浏览器：请设环境变量 CHROMIUM。');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    close: async () => {
      await browser.close();
      await site.close();
    },
    session: async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      let bytes = 0;
      context.on('response', (response) => {
        if (response.url().includes('/pagefind/')) bytes += Number(response.headers()['content-length'] ?? 0);
      });
      await page.goto(site.url);
      return {
        close: () => context.close(),
        search: async (query) => {
          const before = bytes;
          const { ids, ms } = await page.evaluate(
            async ([text, first]) => {
              const started = performance.now();
              const address = '/pagefind/pagefind.js';
              const program = (await import(address)) as {
                search(query: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
              };
              const { results } = await program.search(text);
              await Promise.all(results.slice(0, first).map((result) => result.data()));
              return { ids: results.map(({ id }) => id), ms: performance.now() - started };
            },
            [query, FIRST] as const,
          );
          return { urls: ids.map((id) => urls.get(id) ?? id), bytes: bytes - before, ms };
        },
      };
    },
  };
};

/** MiniSearch as VitePress sets it up: title, headings and text, prefix and fuzzy search, one index that is read whole. */
const minisearch: OpenEngine = (folder, pages) => {
  const options = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] };
  const index = new MiniSearch(options);
  index.addAll(
    pages.map((page) => ({
      id: page.url,
      title: page.title,
      titles: page.blocks.filter(({ zone }) => zone === 'heading').map(({ text }) => text),
      text: plainText(page),
    })),
  );
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.json');
  writeFileSync(file, JSON.stringify(index));
  return Promise.resolve({
    close: nothing,
    session: () => {
      let loaded: MiniSearch | undefined;
      return Promise.resolve({
        close: nothing,
        search: (query: string) => {
          const started = performance.now();
          let bytes = 0;
          if (!loaded) {
            const json = readFileSync(file, 'utf8');
            bytes = Buffer.byteLength(json);
            loaded = MiniSearch.loadJSON(json, options);
          }
          const urls = loaded
            .search(query, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } })
            .map(({ id }) => String(id));
          return Promise.resolve({ urls, bytes, ms: performance.now() - started });
        },
      });
    },
  });
};

/** FlexSearch as Quartz does: all contents are read, then indexed in the browser, cut between characters. */
const flexsearch: OpenEngine = (folder, pages) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'contentIndex.json');
  writeFileSync(
    file,
    JSON.stringify(pages.map((page) => ({ id: page.url, title: page.title, content: plainText(page) }))),
  );
  const encode = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/([^a-z]|[^\x00-\x7f])/)
      .filter((token) => token.trim() !== '');
  return Promise.resolve({
    close: nothing,
    session: () => {
      let index: InstanceType<typeof FlexSearch.Document> | undefined;
      return Promise.resolve({
        close: nothing,
        search: (query: string) => {
          const started = performance.now();
          let bytes = 0;
          if (!index) {
            const json = readFileSync(file, 'utf8');
            bytes = Buffer.byteLength(json);
            index = new FlexSearch.Document({
              encode,
              tokenize: 'forward',
              document: { id: 'id', index: ['title', 'content'] },
            });
            for (const entry of JSON.parse(json) as { id: string; title: string; content: string }[])
              void index.add(entry);
          }
          const answer = index.search(query, { limit: 100_000 }) as { result: (string | number)[] }[];
          return Promise.resolve({
            urls: [...new Set(answer.flatMap(({ result }) => result.map(String)))],
            bytes,
            ms: performance.now() - started,
          });
        },
      });
    },
  });
};

export const ENGINES: Readonly<Record<EngineName, OpenEngine>> = { ours, pagefind, minisearch, flexsearch };
