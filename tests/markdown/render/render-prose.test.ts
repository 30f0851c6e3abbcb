/** What prose becomes, through all the plugins of the build. */
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/markdown/render/parts.ts';
import { renderProse } from '../../../src/markdown/render/render-prose.ts';
import { smallBase } from '../../model/small-base.ts';

const kb = smallBase({
  regions: { 990100: { name: '甲市' } },
  measures: { alliance: { name: '医共体' } },
  documents: { doc: { regions: ['990100'], observations: [{ id: 'rate' }] } },
});
const render = (body: string): Part[] =>
  renderProse(kb, { base: '/kb/', files: [] }, { collection: 'documents', id: 'doc' }, body);
/** The parts as one text, components as tags. */
const htmlOf = (body: string): string =>
  render(body)
    .map((part) => {
      if (typeof part === 'string') return part;
      const attributes = Object.entries(part.attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${part.name}${attributes.join('')}>${part.inner}</${part.name}>`;
    })
    .join('');

describe('what would run is refused once more', () => {
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
    ['# 探测 {globalThis.marker}\n<script>x</script>', 'mdx/expression'],
  ])('%s', (body, rule) => {
    expect(() => render(body)).toThrow(`documents/doc/index.mdx:1  [${rule}]`);
  });
});

describe('what prose becomes', () => {
  test('paragraphs, lists and headings, whose anchors are those that the check knows', () => {
    expect(htmlOf('## 做法 一\n\n甲。\n\n- 乙\n- 丙\n\n### 做法 一\n\n---')).toBe(
      '<h2 id="做法-一">做法 一</h2>\n<p>甲。</p>\n<ul>\n<li>乙</li>\n<li>丙</li>\n</ul>\n<h3 id="做法-一-1">做法 一</h3>\n<hr>',
    );
  });
  test('signs of HTML in a text are text', () => {
    expect(htmlOf('甲 & 乙 &lt;b&gt; "丙"')).toBe('<p>甲 &amp; 乙 &lt;b&gt; &quot;丙&quot;</p>');
  });
  test('links get the base path', () => {
    expect(htmlOf('[甲市](/regions/990100/)')).toContain('<a href="/kb/regions/990100/">');
  });
  test('a table stands in a frame that scrolls by itself', () => {
    expect(htmlOf('| 地区 | 做法 |\n|---|---|\n| 丙 | 组建 |')).toMatch(
      /^<div class="scroll" tabindex="0" role="group" aria-label="[^"]+"><table>[\s\S]*<td>组建<\/td>[\s\S]*<\/table><\/div>$/,
    );
  });
  test('a dead link fails the build', () => {
    expect(() => render('[乙](/regions/999999/)')).toThrow('prose/link');
  });
  test('a break between Han characters is no space, and a word across it is a mention', () => {
    expect(htmlOf('推进医\n共体建设')).toBe(
      '<p>推进<EntityLink entity="measure:alliance">医共体</EntityLink>建设</p>\n<EntityCards entities="measure:alliance"></EntityCards>',
    );
  });
  test('a tilde strikes nothing out, two do', () => {
    expect(htmlOf('2016~2018年和2019~2020年')).toContain('2016~2018年和2019~2020年');
    expect(htmlOf('~~旧~~新')).toBe('<p><del>旧</del>新</p>');
  });
  test('a bare address ends before Chinese', () => {
    expect(htmlOf('见 https://a.example/b。后文')).toContain(
      '<a href="https://a.example/b">https://a.example/b</a>。后文',
    );
  });
  test('an aligned column is a class, never a style', () => {
    const html = htmlOf('| 甲 | 乙 |\n| :-: | -: |\n| 丙 | 丁 |');
    expect(html).toContain('<th class="align-center">');
    expect(html).toContain('<td class="align-right">');
    expect(html).not.toMatch(/style|align=/);
  });
  test('a figure is a component with its whole id, and its evidence follows the block', () => {
    expect(htmlOf('**率：**为<Obs id="rate" />。')).toBe(
      '<p><strong>率：</strong>为<Obs id="doc/rate"></Obs>。</p>\n<EvidenceNotes keys="doc/rate"></EvidenceNotes>',
    );
  });
  test('a paragraph of nothing but a component is none', () => {
    expect(htmlOf('<Cite doc="doc" p="1" />')).toBe('<Cite doc="doc" p="1"></Cite>');
    expect(htmlOf('- <Cite doc="doc" p="1" />')).toBe('<ul>\n<li>\n<Cite doc="doc" p="1"></Cite>\n</li>\n</ul>');
  });
});
