/** Searches a built site the way a browser does, and holds the answers against the pages themselves. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from '../../../src/search/build/page-text.ts';
import { INDEX_FOLDER } from '../../../src/search/format/files.ts';
import { Searcher } from '../../../src/search/query/searcher.ts';
import { isDoubtful, verifyHits } from '../../../src/search/query/verify-hits.ts';
import { readPages } from '../../site/built-pages.ts';
import { pickQueries, readTruth, type BenchPage } from '../search/corpus.ts';

export interface SearchFigures {
  readonly queries: number;
  /** Shares of 1. */
  readonly recall: number;
  readonly precision: number;
  /** Of a first query in a new session, to its first ten hits with their text: bytes and files read. */
  readonly coldBytes: readonly number[];
  readonly coldRequests: readonly number[];
}

const FIRST = 10;
const COLD_SESSIONS = 20;

export async function askSite(site: string, count: number): Promise<SearchFigures> {
  const pages = readTexts(site);
  const queries = pickQueries(pages, count);
  const truth = readTruth(pages, queries);
  const { build } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as { build: string };
  const cold: { bytes: number; requests: number }[] = [];
  let [wanted, found, right] = [0, 0, 0];
  let shared: Searcher | undefined;
  for (const [index, query] of queries.entries()) {
    const read = { bytes: 0, requests: 0 };
    const open = () =>
      Searcher.open({
        build,
        read: async (path) => {
          const file = await readFile(join(site, INDEX_FOLDER, path));
          read.bytes += file.length;
          read.requests += 1;
          return file;
        },
      });
    const searcher = index < COLD_SESSIONS ? await open() : (shared ??= await open());
    const { answer, details } = await verifyHits(
      await searcher.search({ query }),
      (hit) => searcher.details(hit),
      FIRST,
    );
    if (index < COLD_SESSIONS) cold.push({ ...read });
    const urls = await Promise.all(
      answer.exact.map(
        async (hit) =>
          details.get(hit)?.head.url ??
          (isDoubtful(hit) ? undefined : hit.head?.url) ??
          (await searcher.details(hit))?.head.url,
      ),
    );
    const got = new Set(urls.flatMap((url) => url ?? []));
    const sought = truth.get(query) ?? new Set();
    wanted += sought.size;
    found += got.size;
    right += [...got].filter((url) => sought.has(url)).length;
  }
  return {
    queries: queries.length,
    recall: wanted === 0 ? 1 : right / wanted,
    precision: found === 0 ? 1 : right / found,
    coldBytes: cold.map(({ bytes }) => bytes),
    coldRequests: cold.map(({ requests }) => requests),
  };
}

function readTexts(site: string): BenchPage[] {
  return readPages(site).flatMap(({ path, html }) => {
    const page = /^\/(search\/|404)/u.test(path) ? undefined : readPage(html);
    return page ? [{ url: path, title: page.title, blocks: page.blocks.filter(({ zone }) => zone !== 'card') }] : [];
  });
}
