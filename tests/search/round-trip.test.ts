/** An index of invented pages, written and read back in Node. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packFile, SearchFailure } from '../../src/search/format/index-files.ts';
import { Searcher } from '../../src/search/query/searcher.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { makeBlock, makeHead } from './make-page.ts';

const PAGES = [
  {
    head: makeHead('/a/', '共同体建设', { region: ['100000', '330000'], measure: ['constructor'], date: '2019-01-01' }),
    blocks: [
      makeBlock('共同体建设', 'title'),
      makeBlock('组建 12 个共同体，共 1,220 人'),
      makeBlock('人人人口均衡与流动人口'),
    ],
  },
  {
    head: makeHead('/b/', '健共体', { region: ['100000'], date: '2023-01-01' }),
    blocks: [makeBlock('健共体', 'title'), makeBlock('城区的健共体。文号：某政发〔2020〕5号')],
  },
  {
    head: makeHead('/c/', '縣域', { kind: ['case'] }),
    blocks: [makeBlock('縣域醫院', 'title'), makeBlock('下派专家'), makeBlock('卡片里的共同体', 'card')],
  },
  { head: makeHead('/d/', '四'), blocks: [makeBlock('共'), makeBlock('同体'), makeBlock('Ｏpen data 4500 万人次')] },
];
let root = '';
const open = (folder = root, build = 'b1') =>
  Searcher.open({
    build,
    read: (path) =>
      readFile(join(folder, 'pagefind', path)).catch((cause) =>
        Promise.reject(new SearchFailure('missing', path, cause)),
      ),
  });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kb-index-'));
  await writeIndex(root, {
    build: 'b1',
    pages: PAGES,
    lexicon: [
      ['measure', 'm', ['共同体', '健共体'], ['联盟']],
      ['number', '', ['某政发〔2020〕5号'], []],
    ],
    pinyin: [
      ['共同体', 'gongtongti', 'gtt'],
      ['下派', 'open', 'pen'],
    ],
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function find(query: string, more: Omit<Parameters<Searcher['search']>[0], 'query'> = {}) {
  const answer = await (await open()).search({ query, ...more });
  const urls = (hits: typeof answer.exact) => hits.map(({ head: found }) => found?.url);
  return { ...answer, exact: urls(answer.exact), synonym: urls(answer.synonym), related: urls(answer.related) };
}

describe('an index written and read back', () => {
  it.each([
    ['共同体', ['/a/', '/c/']],
    ['12个共', ['/a/']],
    ['12 个', ['/a/']],
    ['1220', ['/a/']],
    ['1,220', ['/a/']],
    ['体，共', ['/a/']],
    ['口均衡与流动人口', ['/a/']],
    ['人人人', ['/a/']],
    ['某政发[2020]5号', ['/b/']],
    ['县域医院', ['/c/']],
    ['縣域', ['/c/']],
    ['open', ['/d/']],
    ['pen d', ['/d/']],
    ['4500万人', ['/d/']],
    ['院下派', []],
    ['医院下派', []],
    ['域医院下派专', []],
    ['同体共', []],
    ['共同', ['/a/', '/c/']],
    ['没有这个', []],
  ])('%s → %j', async (query, urls) => expect((await find(query)).exact).toEqual(urls));

  it('keeps synonyms apart, and puts what is only in a card last', async () => {
    expect(await find('共同体')).toMatchObject({
      exact: ['/a/', '/c/'],
      synonym: ['/b/'],
      related: [],
      expansions: [{ from: '共同体', to: ['健共体'] }],
      near: [{ from: '共同体', to: ['联盟'] }],
    });
  });
  it('reads pinyin, bare document numbers and numbers written out', async () => {
    expect(await find('gtt')).toMatchObject({
      exact: [],
      synonym: ['/a/', '/c/'],
      expansions: [{ from: 'gtt', to: ['共同体'] }],
    });
    expect(await find('某政发2020年5号')).toMatchObject({ exact: [], synonym: ['/b/'] });
    expect(await find('45000000')).toMatchObject({ exact: [], synonym: ['/d/'] });
  });
  it('reads pinyin in full beside a word of the same letters, initials only without one', async () => {
    expect(await find('gong tong ti')).toMatchObject({ synonym: ['/a/', '/c/'] });
    expect(await find('open')).toMatchObject({ exact: ['/d/'], synonym: ['/c/'] });
    expect(await find('pen')).toMatchObject({ exact: ['/d/'], synonym: [] });
  });
  it('offers the document number that is most alike, not its parts', async () => {
    expect((await find('某政办〔2020〕5号')).nearest).toEqual(['某政发〔2020〕5号']);
    expect((await find('某政发〔2021〕5号')).nearest).toEqual(['某政发〔2020〕5号']);
  });
  it('wants every word on one page', async () => {
    expect((await find('共同体 流动人口')).exact).toEqual(['/a/']);
    expect((await find('健共体 下派')).exact).toEqual([]);
  });
  it('narrows by filters, counts them, sorts by date', async () => {
    expect((await find('共', { filters: {} })).phrases).toEqual([]);
    expect((await find('同体', { filters: { region: '330000' } })).exact).toEqual(['/a/']);
    expect((await find('同体')).counts?.['region']).toEqual({ '100000': 1, '330000': 1 });
    expect(Object.entries((await find('同体')).counts?.['measure'] ?? {})).toEqual([['constructor', 1]]);
    expect((await find('同体', { filters: { measure: 'constructor' } })).exact).toEqual(['/a/']);
    expect((await find('constructor')).exact).toEqual([]);
    expect((await find('共体', { sort: 'date' })).exact).toEqual(['/b/']);
  });
  it('gives excerpts that hold what was looked for', async () => {
    const searcher = await open();
    const { exact } = await searcher.search({ query: '县域' });
    const shown = await searcher.details(exact[0] ?? expect.fail('nothing found'));
    expect(shown?.excerpts[0]?.runs).toContainEqual({ text: '縣域', hit: true });
  });
});

describe('an index that is not whole', () => {
  /** @param harm is told the path of a file and how many of that kind came before it */
  async function harmed(pattern: RegExp, harm: (path: string, number: number) => void): Promise<unknown> {
    const copy = mkdtempSync(join(tmpdir(), 'kb-harmed-'));
    try {
      cpSync(root, copy, { recursive: true });
      const names = readdirSync(join(copy, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        pattern.test(name),
      );
      expect(names.length).toBeGreaterThan(0);
      names.forEach((name, number) => harm(join(copy, 'pagefind', name), number));
      const searcher = await open(copy);
      const answer = await searcher.search({ query: '共同体' });
      return await searcher
        .details(answer.exact[0] ?? expect.fail('answered “nothing”'))
        .then(() => expect.fail('noticed nothing'));
    } catch (error) {
      return error;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  const FILES = [/manifest/, /wasm/, /pf_meta/, /pf_index/, /names.*kbs/, /directory/, /pages.*kbs/];
  it.each(FILES)('says so when %s is missing', async (pattern) =>
    expect(await harmed(pattern, (path) => rmSync(path))).toMatchObject({ kind: 'missing' }),
  );
  it.each(FILES)('says so when %s is cut short', async (pattern) => {
    expect(await harmed(pattern, (path) => writeFileSync(path, readFileSync(path).subarray(0, 40)))).toMatchObject({
      kind: 'damaged',
    });
  });
  /** Rewrites what a file of ours says, as someone would who knows how it is packed. */
  const rewrite = (path: string, change: (packed: Record<string, unknown>) => Record<string, unknown>) => {
    const isPacked = path.endsWith('.kbs');
    const bytes = isPacked ? gunzipSync(readFileSync(path)) : readFileSync(path);
    const text = JSON.stringify(change(JSON.parse(bytes.toString('utf8')) as Record<string, unknown>));
    writeFileSync(path, isPacked ? gzipSync(text) : text);
  };
  const OURS = [/manifest/, /names.*kbs/, /directory/, /pages.*kbs/];
  it.each(OURS)('says so when %s is emptied', async (pattern) => {
    for (const data of [[], {}, '', null, undefined])
      expect(await harmed(pattern, (path) => rewrite(path, (packed) => ({ ...packed, data })))).toMatchObject({
        kind: 'damaged',
      });
  });
  it.each(OURS)('says so when %s no longer says which file it is', async (pattern) =>
    expect(await harmed(pattern, (path) => rewrite(path, ({ build, data }) => ({ build, data })))).toMatchObject({
      kind: 'damaged',
    }),
  );
  it.each([/names.*kbs/, /pages.*kbs/])('says so when files of %s have changed places', async (pattern) => {
    let before: Buffer | undefined;
    const failure = await harmed(pattern, (path) => {
      const own = readFileSync(path);
      writeFileSync(path, before ?? readFileSync(join(root, 'pagefind', 'han.kbs')));
      before = own;
    });
    expect(failure).toMatchObject({ kind: 'misplaced' });
  });
  it('says so when the list of all pages lacks some', async () => {
    const whole = gunzipSync(readFileSync(join(root, 'pagefind', 'directory.kbs'))).toString('utf8');
    const { build, file, data } = JSON.parse(whole) as { build: string; file: string; data: string[][] };
    const columns = data.map((column) => column.slice(1));
    const shorter = gzipSync(await packFile(build, file, columns));
    const failure = await harmed(/directory/, (path) => writeFileSync(path, shorter));
    expect(failure).toMatchObject({ kind: 'damaged', file: 'directory.kbs' });
  });
  it('says so when another file of Pagefind stands in for its program', async () => {
    const meta = readdirSync(join(root, 'pagefind')).find((name) => name.endsWith('.pf_meta')) ?? '';
    const failure = await harmed(/wasm/, (path) => cpSync(join(root, 'pagefind', meta), path));
    expect(failure).toMatchObject({ kind: 'damaged', file: expect.stringContaining('wasm') as string });
  });
  it('is read, and harm noticed, where the browser keeps its own sums for https', async () => {
    vi.stubGlobal('crypto', {});
    try {
      expect((await find('共同体')).exact).toEqual(['/a/', '/c/']);
      const other = readFileSync(join(root, 'pagefind', 'han.kbs'));
      expect(await harmed(/pf_index/, (path) => writeFileSync(path, other))).toMatchObject({ kind: 'damaged' });
    } finally {
      vi.unstubAllGlobals();
    }
  });
  it('is read without the browser’s own program to unpack', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    try {
      expect((await find('共同体')).exact).toEqual(['/a/', '/c/']);
      expect(
        await harmed(/directory/, (path) => writeFileSync(path, readFileSync(path).subarray(0, 40))),
      ).toMatchObject({
        kind: 'damaged',
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });
  it('says so when it is of another build', async () => {
    await expect(open(root, 'b2')).rejects.toMatchObject({ kind: 'stale', file: 'manifest.json' });
  });
});
