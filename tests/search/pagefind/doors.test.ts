/** Contract: the doors of the room, what they leave on the disk, and that nobody else touches Pagefind. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchFailure } from '../../../src/search/format/index-files.ts';
import { writePagefind } from '../../../src/search/pagefind/write.ts';
import { namesIn, openSmall, plain } from './small-index.ts';

const PAGES = { '/a': plain('甲乙 丙丁'), '/b': plain('甲乙') };
const FILTERS = { '/a': { year: ['2019', '2020'], kind: ['case'] }, '/b': { year: ['2020'] } };

describe('the door for whoever builds', () => {
  it('leaves the program, the contents, words and filters: no script, no fragment', async () => {
    const { folder } = await openSmall(PAGES, FILTERS);
    expect(namesIn(folder).map((name) => name.replace(/[0-9a-f]{7,}/, '…'))).toEqual([
      'filter/und_….pf_filter',
      'filter/und_….pf_filter',
      'index/und_….pf_index',
      'pagefind.und_….pf_meta',
      'wasm.unknown.pagefind',
    ]);
  });

  it('fails for a page that nobody gave', async () => {
    const { folder } = await openSmall(PAGES);
    const record = { url: '/c', content: '甲乙', filters: {} };
    const written = writePagefind(folder, [record], { wordsPerFile: 1000, nameOf: () => undefined });
    await expect(written).rejects.toThrow('网站没有的页面');
  });
});

describe('the door for whoever asks', () => {
  it('narrows by filters and counts them', async () => {
    const { engine } = await openSmall(PAGES, FILTERS);
    const pages = async (filters: Record<string, string[]>) =>
      (await engine.search(['甲乙'], filters)).hits.map(({ page }) => page).toSorted();
    expect(await pages({})).toEqual(['a', 'b']);
    expect(await pages({ year: ['2019'] })).toEqual(['a']);
    expect(await pages({ year: ['2020'], kind: ['case'] })).toEqual(['a']);
    expect(await pages({ year: ['1999'] })).toEqual([]);
    await engine.loadFilters();
    expect((await engine.search(['甲乙'])).counts).toEqual({ year: { '2019': 1, '2020': 2 }, kind: { case: 1 } });
  });

  it.each([
    ['missing', 'pf_index', () => Promise.reject(new SearchFailure('missing', 'x'))],
    ['damaged', 'pf_index', () => Promise.resolve(new TextEncoder().encode('pagefind_dcd?'))],
    ['damaged', 'pf_index', () => Promise.resolve(new TextEncoder().encode('<!doctype html>'))],
  ] as const)('says that a file is %s (%s), and asks again next time', async (kind, ending, harm) => {
    let isHarmed = true;
    const { engine } = await openSmall(PAGES, {}, (path, read) =>
      isHarmed && path.endsWith(ending) ? harm() : read(path),
    );
    await expect(engine.search(['甲乙'])).rejects.toMatchObject({ kind });
    isHarmed = false;
    expect((await engine.search(['甲乙'])).hits.length).toBe(2);
  });

  it.each(['pf_meta', 'wasm.unknown.pagefind'])('does not open with another file for %s', async (ending) => {
    const other = () => Promise.resolve(new TextEncoder().encode('pagefind_dcd other'));
    const opened = openSmall(PAGES, {}, (path, read) => (path.endsWith(ending) ? other() : read(path)));
    await expect(opened).rejects.toMatchObject({ kind: 'damaged', file: expect.stringContaining(ending) as string });
  });
});

describe('the room', () => {
  const ROOM = resolve('src/search/pagefind');
  const DOORS = ['engine.ts', 'marks.ts', 'write.ts'];
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|astro)$/.test(name))
    .map((name) => ({ file: resolve('src', name), text: readFileSync(join('src', name), 'utf8') }));
  const outside = sources.filter(({ file }) => !file.startsWith(ROOM));

  it('is entered by its doors alone', () => {
    const entered = outside.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)]
        .map(([, target = '']) => resolve(dirname(file), target))
        .filter((target) => target.startsWith(ROOM))
        .map((target) => relative(ROOM, target)),
    );
    expect([...new Set(entered)].toSorted()).toEqual(DOORS);
  });

  it('alone knows Pagefind', () => {
    const names = /from 'pagefind'|import\('pagefind'\)|_+PAGEFIND_|PAGEFIND_UNSTABLE|pagefind_dcd|wbindgen/;
    expect(sources.filter(({ text }) => names.test(text)).every(({ file }) => file.startsWith(ROOM))).toBe(true);
    expect(sources.some(({ text }) => names.test(text))).toBe(true);
  });
});
