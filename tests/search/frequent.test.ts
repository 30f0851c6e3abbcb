/** Pairs so frequent that longer tokens take their places: nothing is missed, nothing wrong is shown. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frequentTokens, readRows, recordPage } from '../../src/search/build/record.ts';
import { Searcher } from '../../src/search/query/searcher.ts';
import { lettersOf, tokenAt } from '../../src/search/format/tokens.ts';
import { verifyHits } from '../../src/search/query/verify-hits.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { seeded } from '../bench/seeded.ts';
import { makeBlock, makeHead } from './make-page.ts';

const pick = seeded(5);
/** Few characters, some of them often, so that many pairs are frequent and phrases come about by chance. */
const write = (length: number) => Array.from({ length }, () => [...'甲甲甲乙乙丙丁戊'][pick(8)]).join('');
const PAGES = Array.from({ length: 50 }, (_, index) => {
  const title = write(4 + pick(5));
  const blocks = [makeBlock(title, 'title'), ...Array.from({ length: 8 }, () => makeBlock(write(5 + pick(200))))];
  return { url: `/p${index}/`, title, blocks };
});
const truth = (phrase: string) =>
  PAGES.filter(({ blocks }) => blocks.some(({ text }) => text.includes(phrase))).map(({ url }) => url);

const roots = new Map<boolean, string>();
let frequent = 0;
beforeAll(async () => {
  const pages = PAGES.map(({ url, title, blocks }) => ({ head: makeHead(url, title, { date: '2020-01-01' }), blocks }));
  for (const directory of [true, false]) {
    const root = mkdtempSync(join(tmpdir(), 'kb-frequent-'));
    roots.set(directory, root);
    const input = { build: 'b', pages, lexicon: [], pinyin: [], mostPlaces: 600, directory };
    ({ frequent } = await writeIndex(root, input));
  }
});
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

describe('frequent tokens', () => {
  it('stand once on a page, behind the block where they weigh most; longer tokens take their places', () => {
    const rows = readRows([makeBlock('甲乙'), makeBlock('丙甲乙甲乙', 'heading')], new Map());
    expect([...frequentTokens([rows, rows], 5)]).toEqual(['甲乙']);
    const { content, parts } = recordPage(rows, new Set(['甲乙']), new Map());
    const words = content.split(' ').filter((word) => !word.includes('PAGEFIND_WEIGHT'));
    const longer = tokenAt(lettersOf([...'甲乙甲']), 0, 3);
    expect(words).toEqual(['-', '-', '-', '丙甲', longer, '乙甲', '-', '-', '-', '甲乙']);
    expect(content).toMatch(/WEIGHT___4\.04\d* 甲乙 /);
    expect(parts[0]?.blocks.map(([position]) => position)).toEqual([0, 3]);
  });

  it('are some here, and not all', () => {
    expect(frequent).toBeGreaterThan(8);
    expect(frequent).toBeLessThan(100);
  });

  it.each([
    ['with a list of all pages', true],
    ['on a site too large for one', false],
  ])('miss nothing and show nothing wrong, %s', async (_name, directory) => {
    const root = roots.get(directory) ?? '';
    const searcher = await Searcher.open({ build: 'b', read: (path) => readFile(join(root, 'pagefind', path)) });
    let doubtful = 0;
    for (let run = 0; run < 150; run += 1) {
      const phrase = write(2 + pick(5));
      // Pages that hold a part of a phrase that stands nowhere are no answer to it.
      const found = { ...(await searcher.search({ query: phrase, sort: 'date' })), related: [] };
      const wanted = truth(phrase).toSorted();
      // Before the text is read there may be too many, never too few.
      expect(found.exact.length, phrase).toBeGreaterThanOrEqual(wanted.length);
      const first = await verifyHits(found, (hit) => searcher.details(hit), 10);
      if (first.isAbout) doubtful += 1;
      else expect(first.answer.exact.length, phrase).toBe(wanted.length);
      const shown = [...first.details.values()].map((details) => details.head.url);
      expect(
        shown.filter((url) => !wanted.includes(url)),
        phrase,
      ).toEqual([]);
      expect(shown.length, phrase).toBe(Math.min(10, wanted.length));
      const all = await verifyHits(found, (hit) => searcher.details(hit), Infinity);
      expect([...all.details.values()].map((details) => details.head.url).toSorted(), phrase).toEqual(wanted);
      expect(all.isAbout).toBe(false);
    }
    expect(doubtful).toBeGreaterThan(0);
  });
});
