/** Contract: the table of contents. */
import { readdirSync } from 'node:fs';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/search/pagefind/form.ts';
import { readMeta, renamePages } from '../../../src/search/pagefind/meta.ts';
import { bodyIn, contentOf, namesIn, plain, writeRaw } from './small-index.ts';

let folder = '';
let body: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const filters = { year: ['2019'], region: ['330600'] };
  folder = await writeRaw(
    [
      { url: '/a/', content: contentOf(plain('甲乙 乙丙 丙丁')), filters },
      { url: '/b/', content: contentOf(plain('戊己')), filters: {} },
    ],
    1000,
  );
  body = bodyIn(folder, namesIn(folder).find((name) => name.endsWith('.pf_meta')) ?? '');
});

describe('the table of contents', () => {
  it('holds the version, the pages by hash with their words, the files of words and of filters', () => {
    const fragments = readdirSync(`${folder}/fragment`).map((name) => name.replace('.pf_fragment', ''));
    const [version, pages, chunks, filters, ...others] = readMeta(body);
    expect(version).toBe('1.6.0');
    expect(pages.map(([hash]) => hash).toSorted()).toEqual(fragments.toSorted());
    expect(pages.map(([, words]) => words).toSorted()).toEqual([1, 3]);
    expect(pages.map((page) => page.length)).toEqual([3, 3]);
    expect(chunks).toEqual([['丙丁', '甲乙', expect.stringMatching(/^und_[0-9a-f]{7}$/)]]);
    expect(filters.map(([name]) => name)).toEqual(['region', 'year']);
    expect(others).toEqual([[], []]);
    const named = namesIn(folder);
    for (const [, , hash] of chunks) expect(named).toContain(`index/${hash}.pf_index`);
    for (const [, hash] of filters) expect(named).toContain(`filter/${hash}.pf_filter`);
  });

  it('gives pages other names and leaves everything else as it was', () => {
    const renamed = renamePages(body, (hash) => `p${hash.length}`);
    const [version, pages, ...rest] = decode(body) as [string, [string, ...unknown[]][], ...unknown[]];
    const names = pages.map(([hash, ...page]) => [`p${hash.length}`, ...page]);
    expect(decode(renamed)).toEqual([version, names, ...rest]);
    expect(Buffer.from(renamePages(body, (hash) => hash)).equals(body)).toBe(true);
  });

  it.each([
    ['another shape', () => encode(['1.7.0', { pages: [] }, [], []]), '目次（pf_meta）的形状是 string object [0] [0]'],
    ['pages without words', () => encode(['1.6.0', [['a']], [], []]), '目次（pf_meta）的形状是 string [1] [0] [0]'],
    ['a list without a length', () => Uint8Array.of(0x9f, 0x61, 0x31, 0x80, 0x80, 0x80, 0xff), '别的 CBOR 写法'],
    ['no CBOR', () => new TextEncoder().encode('{"version":"1.7.0"}'), '不是 CBOR'],
    ['an end too soon', () => body.subarray(0, 20), '不是 CBOR'],
  ])('stops the build at %s', (_what, make, message) => {
    expect(() => readMeta(make())).toThrow(message);
  });
});

describe('the name of a file', () => {
  it('is the beginning of its content’s hash', async () => {
    const named = namesIn(folder).filter((name) => /_[0-9a-f]+\.pf_(index|filter|meta)$/.test(name));
    expect(named.length).toBe(4);
    for (const name of named)
      expect((await hashOf(bodyIn(folder, name))).startsWith(/_([0-9a-f]+)\./.exec(name)?.[1] ?? '-'), name).toBe(true);
  });
});
