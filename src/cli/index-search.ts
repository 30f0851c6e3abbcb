/** Indexes a built site for search: reads its pages, writes the folder `pagefind`, and asks the finished index a question. */
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { INDEX_FOLDER } from '../search/format/files.ts';
import { buildLexicon, buildPinyin } from '../search/build/lexicon.ts';
import { figuresOf } from '../search/build/figures.ts';
import { pageFacts } from '../search/build/page-facts.ts';
import { buildSuggestions } from '../search/build/suggestions.ts';
import { readPage } from '../search/build/page-text.ts';
import { Searcher } from '../search/query/searcher.ts';
import { writeIndex, type IndexedPage, type IndexSummary } from '../search/build/write-index.ts';

/** The search page itself and the page for what is missing hold nothing to be found; a part for other sites holds what its page holds. */
const NOT_INDEXED = /^\/(search\/|embed\/|404)/;

/**
 * @param outDir the built site
 * @param build id that its pages carry
 * @throws when the index can't be written, or doesn't find the first page by its own title
 */
export async function indexSearch(outDir: string, build: string, kb: KnowledgeBase): Promise<IndexSummary> {
  const pages = readBuiltPages(outDir, kb);
  if (pages.length === 0) throw new Error(`${outDir} 里没有可检索的页面。`);
  const summary = await writeIndex(outDir, {
    build,
    pages,
    lexicon: buildLexicon(kb),
    pinyin: buildPinyin(kb),
    suggestions: (han) => buildSuggestions(kb, han),
  });
  await checkIndex(outDir, build, pages);
  return summary;
}

function readBuiltPages(outDir: string, kb: KnowledgeBase): IndexedPage[] {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted();
  return files.flatMap((name) => {
    const url = `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    const page = NOT_INDEXED.test(url) ? undefined : readPage(readFileSync(join(outDir, name), 'utf8'));
    if (!page) return [];
    const { title, kind, crumbs, blocks } = page;
    const indicator = kind === 'indicator' ? kb.indicators.get(url.split('/')[2] ?? '') : undefined;
    const figures = indicator && figuresOf(kb, indicator);
    return [{ head: { url, title, crumbs, ...pageFacts(kb, url, kind) }, blocks, figures }];
  });
}

/** The index is read back the way a browser does, so that a change in Pagefind's files can't go out unnoticed. */
async function checkIndex(outDir: string, build: string, pages: readonly IndexedPage[]): Promise<void> {
  const searcher = await Searcher.open({ build, read: (path) => readFile(join(outDir, INDEX_FOLDER, path)) });
  for (const { head } of [pages[0], pages.at(-1)].flatMap((page) => page ?? [])) {
    const answer = await searcher.search({ query: head.title });
    if (!answer.exact.some((hit) => hit.head?.url === head.url || !hit.head))
      throw new Error(`检索索引读不回来：按题名“${head.title}”没有找到 ${head.url}。`);
  }
}
