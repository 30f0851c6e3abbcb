/** 下载结果: every hit with what is known of it; what turns out to be none is left out. */
import { expect, test } from 'vitest';
import { tellHits } from '../../../src/browser/search/save-results.ts';
import type { Hit, HitDetails } from '../../../src/search/query/answer.ts';
import { PAGE_DATA } from '../../../src/words/data-page.ts';
import { makeAnswer } from './make-answer.ts';

const head = (url: string, title: string) => ({
  ...{
    url,
    title,
    kind: ['document', 'notice'],
    crumbs: [],
    place: '青禾县',
    date: '2023-05-06',
    dated: '2023年5月6日',
  },
  ...{ region: [], measure: [], year: [], evidence: [] },
});
const hit = (page: string, more: Partial<Hit> = {}): Hit => ({
  ...{ page, match: 'exact', score: 1, grounds: [], head: head(`/documents/${page}/`, page) },
  ...more,
});
const inDoubt = { grounds: [{ inDoubt: true } as Hit['grounds'][number]] };
const details = (title: string): HitDetails => ({
  head: head(`/documents/${title}/`, title),
  excerpts: [],
  values: [],
});
const address = (path: string) => `https://kb.example.org${path}`;

test('what a hit is called, where it is, of which kind and region, and how it matches', async () => {
  const answer = makeAnswer([hit('a')], { synonym: [hit('b', { match: 'synonym' })] });
  const read = () => Promise.reject(new Error('nothing is read'));
  expect(await tellHits({ details: read }, answer, address)).toEqual([
    {
      ...{ title: 'a', url: 'https://kb.example.org/documents/a/', kind: 'document', kind_name: '文献' },
      ...{ region: '青禾县', date: '2023-05-06', match: 'exact', match_name: '精确匹配' },
    },
    expect.objectContaining({ title: 'b', match: 'synonym', match_name: '同义' }),
  ]);
});
test('a hit without a head is read, one in doubt is looked at, and what is none is left out', async () => {
  const answer = makeAnswer([hit('a', { head: undefined }), hit('b', inDoubt), hit('c', inDoubt)]);
  const source = { details: ({ page }: Hit) => Promise.resolve(page === 'b' ? undefined : details(page)) };
  expect((await tellHits(source, answer, address)).map(({ title }) => title)).toEqual(['a', 'c']);
});
test('a failure is no empty table', () =>
  expect(
    tellHits({ details: () => Promise.reject(new Error('offline')) }, makeAnswer([hit('a', inDoubt)]), address),
  ).rejects.toThrow('offline'));
test('no more than so many', async () => {
  const many = Array.from({ length: PAGE_DATA.mostResults + 5 }, (_, index) => hit(`p${index}`));
  const rows = await tellHits({ details: () => Promise.resolve(undefined) }, makeAnswer(many), address);
  expect(rows).toHaveLength(PAGE_DATA.mostResults);
  expect(PAGE_DATA.results(many.length)).toContain(String(PAGE_DATA.mostResults));
});
test('the file is called by what was asked, without signs that a file system refuses', () => {
  expect(PAGE_DATA.resultsFile('医共体 “三医”/DRG')).toBe('检索-医共体-三医-DRG');
});
