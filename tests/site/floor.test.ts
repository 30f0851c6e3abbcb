/** What ships is known to every browser the site promises to work in (src/cli/lint/floor.mjs), or is told there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { FLOOR, SKIPPED_BELOW, WITHOUT } from '../../src/cli/lint/floor.mjs';
import { pageOfEachKind, readPages } from './built-pages.ts';
import { youngInPage, youngInScript, youngInStyle } from './young-features.ts';

const dir = inject('siteDir');
const assets = (ending: string) => readdirSync(join(dir, '_assets')).filter((name) => name.endsWith(ending));
const read = (name: string) => readFileSync(join(dir, '_assets', name), 'utf8');

/** Methods of ours and of d3's that are called like young ones of the language's own objects. */
const OWN_NAMES = new Set(['difference', 'move']);
/** Asked for by packages after a look whether it is there. */
const LOOKED_FOR = new Set(['.captureStackTrace']);

describe('送到读者那里的，最低版本的浏览器都认得', () => {
  test('脚本', () => {
    expect(assets('.js').length).toBeGreaterThan(10);
    for (const name of assets('.js'))
      expect(
        youngInScript(read(name), OWN_NAMES).filter((feature) => !(feature in WITHOUT) && !LOOKED_FOR.has(feature)),
        name,
      ).toEqual([]);
  });

  test('样式', () => {
    expect(assets('.css').length).toBeGreaterThan(2);
    for (const name of assets('.css'))
      expect(
        youngInStyle(read(name)).filter((feature) => !(feature in SKIPPED_BELOW)),
        name,
      ).toEqual([]);
  });

  test('网页', () => {
    const pages = readPages(dir);
    const kinds = new Set(pageOfEachKind(pages));
    const young = new Set(pages.filter(({ path }) => kinds.has(path)).flatMap(({ html }) => youngInPage(html)));
    expect([...young].filter((feature) => !(feature in SKIPPED_BELOW))).toEqual([]);
  });

  test('README 写明的版本与实际一致', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`Chromium ${FLOOR.chrome}、Firefox ${FLOOR.firefox}、Safari ${FLOOR.safari}`);
  });
});

describe('查得出来', () => {
  test.each([
    ['list.toSorted()', '.toSorted'],
    ['Object.groupBy(list, f)', '.groupBy'],
    ['set.isSubsetOf(other)', '.isSubsetOf'],
    ['Array.fromAsync(list)', '.fromAsync'],
    ['Promise.withResolvers()', '.withResolvers'],
    ['new Highlight()', 'Highlight'],
    ['text.match(/(?<=a)b/)', '/(?<=a)b/'],
    ['text.match(/[a&&b]/v)', '/[a&&b]/v'],
    ['class A { static { f(); } }', 'static {}'],
  ])('%s', (code, feature) => expect(youngInScript(code)).toContain(feature));

  test('早就有的、自己的，不算', () =>
    expect(
      youngInScript(
        'const kept = list.at(-1); structuredClone(kept); list.findLast(f); x = { Highlight: 1 }.Highlight;',
      ),
    ).toEqual([]));

  test.each([
    ['a { b { color: red } }', 'nesting'],
    ['a:has(b) { color: red }', ':has'],
    ['a { height: 100dvh }', 'dvh'],
    ['a { width: 10cqw }', 'cqw'],
    ['a { color: color-mix(in oklab, red, blue) }', 'color-mix()'],
    ['a { color: light-dark(#fff, #000) }', 'light-dark()'],
    ['@container (width > 3em) { a { color: red } }', '@container'],
    ['@media (width > 3em) { a { color: red } }', '@media range'],
    ['a { grid-template-columns: subgrid }', 'grid-template-columns: subgrid'],
    ['a { position-anchor: --b }', 'position-anchor'],
    ['@starting-style { a { color: red } }', '@starting-style'],
  ])('%s', (code, feature) => expect(youngInStyle(code)).toContain(feature));

  test('先问过的不算', () =>
    expect(
      youngInStyle('@supports (height: 1dvh) { a { height: 1dvh } } a { inset: 0; color: rgb(0 0 0 / 10%) }'),
    ).toEqual([]));

  test.each([
    ['<div popover></div>', 'div[popover]'],
    ['<button popovertarget="a"></button>', 'button[popovertarget]'],
    ['<div inert></div>', 'div[inert]'],
    ['<search></search>', 'search'],
  ])('%s', (html, feature) => expect(youngInPage(html)).toContain(feature));
});
