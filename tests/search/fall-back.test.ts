/** After nothing: the parts of a question that do stand on pages, never as an exact hit or another name. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { piecesOf } from '../../src/search/query/filler.ts';
import { Searcher } from '../../src/search/query/searcher.ts';
import { takeNames } from '../../src/search/query/split-phrase.ts';
import { makeBlock, makeHead } from './make-page.ts';

const page = (url: string, text: string, more: Parameters<typeof makeHead>[2] = {}) => ({
  head: makeHead(url, url, more),
  blocks: [makeBlock(text)],
});
const PAGES = [
  page('/mile/', '服务的最后一公里'),
  page('/both/', '医共体的成效，打通经络', { region: ['100000', '330000'], place: '青禾县' }),
  page('/union/', '紧密型医共体'),
  page('/effect/', '成效'),
  page('/radical/', '⼈才与⽇常'),
  page('/measure/', '医共体的定义', { kind: ['measure'], region: ['100000', '330000'] }),
  page('/regions/330000/', '青禾县的概况', { kind: ['region'], region: ['100000', '330000'], place: '青禾县' }),
  ...Array.from({ length: 8 }, (_, index) => page(`/filler-${index}/`, '与此无关的一页')),
];
let root = '';
let searcher: Searcher;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kb-fall-back-'));
  await writeIndex(root, {
    build: 'b',
    pages: PAGES,
    lexicon: [['measure', 'm', ['医共体'], []]],
    pinyin: [['医共体', 'yigongti', 'ygt']],
  });
  searcher = await Searcher.open({ build: 'b', read: (path) => readFile(join(root, 'pagefind', path)) });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function ask(query: string, filters: Record<string, string> = {}) {
  const { exact, synonym, related, fallback, nearest } = await searcher.search({ query, filters });
  const urls = (hits: typeof exact) => hits.map(({ head }) => head?.url);
  return { exact: urls(exact), synonym: urls(synonym), related: urls(related), fallback, nearest };
}

describe('a phrase that stands nowhere', () => {
  it('is answered by its longest parts that do, as related pages', async () => {
    expect(await ask('打通最后一公里')).toMatchObject({
      exact: [],
      synonym: [],
      related: ['/mile/'],
      fallback: { terms: ['最后一公里'], left: ['打通'] },
    });
  });
  it('is answered by the names in it, a question by its terms', async () => {
    const { exact, related, fallback } = await ask('我们县想做医共体怎么做');
    expect(exact).toEqual([]);
    expect(fallback).toEqual({ terms: ['医共体'], left: [] });
    expect(related.toSorted()).toEqual(['/both/', '/measure/', '/union/']);
  });
  it('says nothing where nothing of it stands anywhere', async () => {
    expect(await ask('龘靐齉爩')).toMatchObject({ exact: [], synonym: [], related: [], fallback: undefined });
  });
});

describe('several terms that never meet', () => {
  it('are answered by the pages with most of them', async () => {
    const { exact, related, fallback } = await ask('最后一公里 紧密型医共体');
    expect(exact).toEqual([]);
    expect(related.toSorted()).toEqual(['/mile/', '/union/']);
    expect(fallback?.terms.toSorted()).toEqual(['最后一公里', '紧密型医共体']);
  });
  it('are no fallback where one page has them all', async () => {
    expect(await ask('医共体 成效')).toMatchObject({ exact: ['/both/'], fallback: undefined });
  });
});

describe('conditions', () => {
  it('that alone keep a phrase away are not made up for by parts of it', async () => {
    expect(await ask('最后一公里', { region: '330000' })).toMatchObject({
      exact: [],
      related: [],
      fallback: undefined,
    });
  });
  it('of a region bring its own pages first, definitions last', async () => {
    expect((await ask('医共体', { region: '330000' })).exact).toEqual(['/both/', '/measure/']);
  });
});

describe('ways of writing', () => {
  it.each(['医 共 体', '医  共　体', '医 共体'])('%s is one word', async (query) =>
    expect((await ask(query)).exact.toSorted()).toEqual(['/both/', '/measure/', '/union/']),
  );
  it.each(["yi'gong'ti", 'yi’gong’ti', 'yi gong ti', 'yi-gong-ti', 'yī gòng tǐ', 'YiGongTi'])(
    '%s spells it',
    async (query) => expect((await ask(query)).synonym.toSorted()).toEqual(['/both/', '/measure/', '/union/']),
  );
  it('the beginning of a spelling is a guess, never another name', async () => {
    const { exact, synonym, related } = await ask('yigong');
    expect([exact, synonym]).toEqual([[], []]);
    expect(related.toSorted()).toEqual(['/both/', '/measure/', '/union/']);
  });
  it('radicals are the characters they stand for, on the page and in the question', async () => {
    expect((await ask('人才')).exact).toEqual(['/radical/']);
    expect((await ask('⼈才与日')).exact).toEqual(['/radical/']);
    expect((await ask('⽇常')).exact).toEqual(['/radical/']);
  });
});

describe('taking a question apart', () => {
  it('leaves out what names nothing', () => {
    expect(piecesOf('我们县想做医共体怎么做')).toEqual(['医共体']);
    expect(piecesOf('签约率是多少')).toEqual(['签约率']);
    expect(piecesOf('怎么做')).toEqual([]);
  });
  it('takes the longest names, none inside another', () => {
    const terms = [['measure', 'a', ['医共体', '县域医共体', '签约'], ['集团']]] as const;
    expect(takeNames('建县域医共体和签约', terms)).toEqual({ names: ['县域医共体', '签约'], rest: ['建', '和'] });
    expect(takeNames('别的', terms)).toEqual({ names: [], rest: ['别的'] });
  });
});
