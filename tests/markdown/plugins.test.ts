/** The plugins of the build in the compiler that Astro really uses. */
import { unified } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { prosePlugins } from '../../src/markdown/plugins.ts';
import { smallBase } from '../model/small-base.ts';

const kb = smallBase({
  regions: { 990100: { name: '甲市' } },
  measures: { alliance: { name: '医共体' } },
  documents: { doc: { regions: ['990100'], observations: [{ id: 'rate' }] } },
});
const renderer = unified({
  smartypants: false,
  gfm: false,
  remarkPlugins: prosePlugins({ load: () => kb, base: '/kb/', files: [] }),
}).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false, srcDir: new URL('file:///x/') });
/** The compiled module of a body. */
const compile = async (body: string): Promise<string> =>
  (await (await renderer)?.process(body, '/x/content/documents/doc/index.mdx', {}))?.code ?? '';

describe('what would run never gets as far as a module', () => {
  test.each([
    ['{globalThis.process.exit(1)}', 'mdx/expression'],
    ['文字 {1} 文字', 'mdx/expression'],
    ["import fs from 'node:fs'", 'mdx/import'],
    ['export const x = 1', 'mdx/import'],
    ['<script>x</script>', 'mdx/component'],
    ['<img src="x" onerror="y" />', 'mdx/component'],
    ['<Obs id={x} />', 'mdx/attribute'],
    ['<EntityCards entities="x" />', 'mdx/component'],
    ['[点](javascript:alert(1))', 'mdx/link'],
    ['![图](https://a.example/x.png)', 'mdx/image'],
    // What Astro takes for prose where the check saw a comment in the front matter.
    ['# 探测 {globalThis.marker}\n<script>x</script>', 'mdx/expression'],
  ])('%s', async (body, rule) => {
    await expect(compile(body)).rejects.toThrow(`documents/doc/index.mdx:1  [${rule}]`);
  });
});

describe('what prose becomes', () => {
  test('links get the base path', async () => {
    expect(await compile('[甲市](/regions/990100/)')).toContain('"/kb/regions/990100/"');
  });
  test('a table stands in a frame that scrolls by itself', async () => {
    const code = await compile('| 地区 | 做法 |\n|---|---|\n| 甲市 | 组建 |');
    expect(code).toMatch(/class: "scroll"[\s\S]*tabindex: "?0"?[\s\S]*_components\.table/);
  });
  test('a dead link fails the build', async () => {
    await expect(compile('[乙](/regions/999999/)')).rejects.toThrow('prose/link');
  });
  test('a break between Han characters is no space, and a word across it is a mention', async () => {
    const code = await compile('推进医\n共体建设');
    expect(code).toMatch(/EntityLink[\s\S]*"医共体"/);
  });
  test('a tilde strikes nothing out, two do', async () => {
    expect(await compile('2016~2018年和2019~2020年')).toContain('"2016~2018年和2019~2020年"');
    expect(await compile('~~旧~~新')).toContain('_components.del');
  });
  test('a bare address ends before Chinese', async () => {
    expect(await compile('见 https://a.example/b。后文')).toMatch(/href: "https:\/\/a\.example\/b"/);
  });
  test('an aligned column is a class, never a style', async () => {
    const code = await compile('| 甲 | 乙 |\n| :-: | -: |\n| 丙 | 丁 |');
    expect(code).toMatch(/align-right/);
    expect(code).toMatch(/align-center/);
    expect(code).not.toMatch(/style|align:/);
  });
  test('components and emphasis stay', async () => {
    expect(await compile('**率：**为<Obs id="rate" />。')).toMatch(/_components\.strong[\s\S]*id: "doc\/rate"/);
  });
});
