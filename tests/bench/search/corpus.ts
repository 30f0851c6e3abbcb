/** Pages, queries and the truth of the search bench. */
import { foldText } from '../../../src/search/format/fold.ts';
import type { Block } from '../../../src/search/format/blocks.ts';
import { seeded } from '../seeded.ts';

export interface BenchPage {
  readonly url: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Runs of two to eight Han characters, letters and digits as they stand on pages; every fourth from a title. */
export function pickQueries(pages: readonly BenchPage[], count: number): string[] {
  const pick = seeded(11);
  const queries: string[] = [];
  while (queries.length < count) {
    const page = pages[pick(pages.length)];
    const text = queries.length % 4 === 0 ? page?.title : page?.blocks[pick(page.blocks.length)]?.text;
    const runs = (text ?? '').match(/[\p{Script=Han}a-zA-Z0-9]{2,}/gu);
    const run = [...(runs?.[pick(runs.length)] ?? '')];
    if (run.length < 2) continue;
    const length = Math.min(run.length, 2 + pick(7));
    const start = pick(run.length - length + 1);
    queries.push(run.slice(start, start + length).join(''));
  }
  return queries;
}

/** For each query the pages that hold it. */
export function readTruth(pages: readonly BenchPage[], queries: readonly string[]): Map<string, Set<string>> {
  const texts = pages.map(({ url, blocks }) => ({ url, text: blocks.map(({ text }) => foldText(text)).join('\n') }));
  return new Map(
    queries.map((query) => {
      const folded = foldText(query);
      return [query, new Set(texts.filter(({ text }) => text.includes(folded)).map(({ url }) => url))];
    }),
  );
}
