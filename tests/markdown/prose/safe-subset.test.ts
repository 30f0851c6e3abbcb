import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/markdown/dialect.ts';
import { remarkSafeSubset } from '../../../src/markdown/prose/remark-safe-subset.ts';
import { findUnsafe } from '../../../src/markdown/prose/safe-subset.ts';

const rules = (body: string) => findUnsafe(parseProse(body)).map(({ rule, line }) => `${rule} ${line}`);

describe('what prose may hold', () => {
  test.each([
    '## 做法\n\n### 其一\n\n一段**强调**与*着重*，~~删去~~。',
    '- 甲\n  1. 乙\n\n> 引文\n\n***\n\n| 甲 | 乙 |\n| - | -: |\n| 丙 | 丁 |',
    '值为<Obs id="a/b" />。<Cite doc="a" p="1-3" />',
    '[国家卫健委](https://www.nhc.gov.cn/)，[本页](#做法)，[绍兴](/regions/330600/)，[丙][x]\n\n[x]: https://a.example/ "题名"',
    '见 https://www.example.gov.cn/a。其后还有话。',
    '甲\\\n乙 &lt;b&gt; 2016~2018年',
    '0. 甲\n1. 乙\n\n甲\n\n12. 丙',
  ])('%s', (body) => expect(rules(body)).toEqual([]));
});

describe('what it may not', () => {
  test.each([
    ['{1 + 1}', 'mdx/expression 1'],
    ['一段 {globalThis.x} 话', 'mdx/expression 1'],
    ['{/* 隐藏 */}', 'mdx/expression 1'],
    ["import x from 'y'", 'mdx/import 1'],
    ['export const x = 1', 'mdx/import 1'],
    ['<script>x</script>', 'mdx/component 1'],
    ['甲\n\n<b onclick="x">乙</b>', 'mdx/component 3'],
    ['<svg:script href="x" />', 'mdx/component 1'],
    ['<Obs.Foo id="a" />', 'mdx/component 1'],
    ['<>文字</>', 'mdx/component 1'],
    ['<EvidenceNotes keys="a/b" />', 'mdx/component 1'],
    ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'].map((name) => [
      `<${name} a="b" />`,
      'mdx/component 1',
    ]),
    ['<Obs id={x} />', 'mdx/attribute 1'],
    ['<Obs {...x} />', 'mdx/attribute 1'],
    ['<Obs id />', 'mdx/attribute 1'],
    ['<Obs id="a" set:html="b" />', 'mdx/attribute 1'],
    ['<Obs id="a" __proto__="b" />', 'mdx/attribute 1'],
    ['<Obs id="a" id="b" />', 'mdx/attribute 1'],
    ['<Cite doc="a" p="1" p="2" />', 'mdx/attribute 1'],
    ['<Obs />', 'mdx/attribute 1'],
    ['<Obs id="a">x</Obs>', 'mdx/children 1'],
    ['![图](https://a.example/x.png)', 'mdx/image 1'],
    ['# 标题', 'prose/heading 1'],
    ['#### 标题', 'prose/heading 1'],
    ['`码`', 'prose/code 1'],
    ['- [ ] 待办', 'mdx/task-list 1'],
    ['- [x] 已办', 'mdx/task-list 1'],
    ['甲[^a]。\n\n[^a]: 注', 'mdx/footnote 1,mdx/footnote 3'],
    ['[点](javascript:alert(1))', 'mdx/link 1'],
    ['[点](java&Tab;script&colon;alert(1))', 'mdx/link 1'],
    ['[点][a]\n\n[a]: //evil.example', 'mdx/link 3'],
    ['[https://gov.cn][a]\n\n[a]: https://evil.example/', 'mdx/link 1'],
    ['见 https://gov.cn@evil.example/ 页', 'mdx/link 1'],
    ['写信到 someone@example.com', 'mdx/link 1'],
    ['[](/about/)', 'mdx/link 1'],
    ['[&nbsp;](/about/)', 'mdx/link 1'],
    ['[值<Obs id="a/b" />](/about/)', 'mdx/link 1'],
    ['[**见<Cite doc="a" p="1" />**][x]\n\n[x]: /about/', 'mdx/link 1'],
    ['[点](https://evil.example/ "官网 www.gov.cn")', 'mdx/link 1'],
    ['[点][a]\n\n[a]: https://evil.example/ "https://www.gov.cn/"', 'mdx/link 3'],
    ['1998. 家医院参加', 'prose/list-start 1'],
  ])('%s', (body, expected) => expect(rules(body).join()).toBe(expected));
});

/** Trees as another parser might make them: the list goes by the tree, not by the text. */
const tree = (...children: unknown[]): Root => ({ type: 'root', children: children as RootContent[] });
const text = { type: 'text', value: '甲' };

describe('a tree from elsewhere', () => {
  test.each([
    ['an expression', { type: 'mdxFlowExpression', value: 'process.exit()' }, 'mdx/expression'],
    [
      'one in a paragraph',
      { type: 'paragraph', children: [{ type: 'mdxTextExpression', value: 'x' }] },
      'mdx/expression',
    ],
    ['a program', { type: 'mdxjsEsm', value: 'import "x"' }, 'mdx/import'],
    ['raw HTML', { type: 'html', value: '<script>' }, 'mdx/html'],
    ['a component', { type: 'mdxJsxFlowElement', name: 'script', attributes: [], children: [] }, 'mdx/component'],
    [
      'an element without a name',
      { type: 'mdxJsxTextElement', name: null, attributes: [], children: [] },
      'mdx/component',
    ],
    ['a link that runs', { type: 'link', url: 'javascript:x', children: [text] }, 'mdx/link'],
    ['a definition that runs', { type: 'definition', identifier: 'a', url: 'data:text/html,x' }, 'mdx/link'],
    ['a kind nobody knows', { type: 'leafDirective', name: 'x', children: [] }, 'mdx/node'],
    ['mathematics', { type: 'math', value: 'x' }, 'mdx/node'],
    ['front matter', { type: 'yaml', value: 'x' }, 'mdx/node'],
    ['a name for the HTML', { type: 'paragraph', children: [text], data: { hName: 'script' } }, 'mdx/node'],
    ['attributes', { type: 'paragraph', children: [text], data: { hProperties: { onclick: 'x' } } }, 'mdx/node'],
    ['children', { type: 'paragraph', children: [text], data: { hChildren: [] } }, 'mdx/node'],
  ])('%s', (_what, node, rule) => {
    expect(findUnsafe(tree(node))).toMatchObject([{ rule, line: 1 }]);
    expect(() => remarkSafeSubset()(tree(node), { path: 'content/regions/990100.mdx' })).toThrow(
      `content/regions/990100.mdx:1  [${rule}]`,
    );
  });

  test('what is allowed goes through the plugin unchanged', () => {
    const good = parseProse('## 做法\n\n值为<Obs id="a/b" />。');
    const before = JSON.stringify(good);
    remarkSafeSubset()(good, {});
    expect(JSON.stringify(good)).toBe(before);
  });
});

test('each finding says in Chinese what is wrong and what to do', () => {
  for (const { message, remedy } of findUnsafe(
    parseProse('{x}\n\n- [ ] 甲[^a]\n\n[^a]: 乙 `丙` ![丁](/x) [戊](//己)\n\n<constructor />'),
  )) {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(remedy).toMatch(/\p{Script=Han}/u);
  }
});
