import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseProse } from '../../../src/markdown/dialect.ts';

/** The links as `[text](url)`, and the texts around them. */
function read(body: string): string[] {
  const found: string[] = [];
  visit(parseProse(body), (node, _index, parent) => {
    if (node.type === 'link')
      found.push(`[${node.children.map((child) => ('value' in child ? child.value : '')).join()}](${node.url})`);
    else if (node.type === 'text' && parent?.type !== 'link') found.push(node.value);
  });
  return found;
}

test.each([
  [
    '见 https://www.example.gov.cn/a。其后还有话。',
    ['见 ', '[https://www.example.gov.cn/a](https://www.example.gov.cn/a)', '。其后还有话。'],
  ],
  ['见 www.example.cn，后文', ['见 ', '[www.example.cn](http://www.example.cn)', '，后文']],
  ['（https://a.example/b）', ['（', '[https://a.example/b](https://a.example/b)', '）']],
  ['https://a.example/b.。完', ['[https://a.example/b](https://a.example/b)', '.。完']],
  [
    'https://a.example/b后文https://c.example',
    ['[https://a.example/b](https://a.example/b)', '后文', '[https://c.example](https://c.example)'],
  ],
  ['https://a.example/b**重**', ['[https://a.example/b](https://a.example/b)', '重']],
  ['**见https://a.example/b**后', ['见', '[https://a.example/b](https://a.example/b)', '后']],
  [
    'https://a.example/b。[青禾](/about/)与[段](/data/)。',
    ['[https://a.example/b](https://a.example/b)', '。', '[青禾](/about/)', '与', '[段](/data/)', '。'],
  ],
  [
    'https://a.example/(b)。https://a.example/c?d=e&f=g%20h#i_j。',
    [
      '[https://a.example/(b)](https://a.example/(b))',
      '。',
      '[https://a.example/c?d=e&f=g%20h#i_j](https://a.example/c?d=e&f=g%20h#i_j)',
      '。',
    ],
  ],
  ['[见 https://a.example/b。](https://c.example/)', ['[见 https://a.example/b。](https://c.example/)']],
  [
    '（www.a.example）与WWW.B.EXAMPLE/c，',
    ['（', '[www.a.example](http://www.a.example)', '）与', '[WWW.B.EXAMPLE/c](http://WWW.B.EXAMPLE/c)', '，'],
  ],
  ['http:// 与 https://。', ['http:// 与 https://。']],
  ['[https://a.example/文件](https://a.example/文件)', ['[https://a.example/文件](https://a.example/文件)']],
  ['见 https://a.example/b 页', ['见 ', '[https://a.example/b](https://a.example/b)', ' 页']],
])('%s', (body, expected) => expect(read(body)).toEqual(expected));

test('the words behind an address keep their place', () => {
  const places: [string, number | undefined][] = [];
  visit(parseProse('见 https://a.example/b。其后'), 'text', (node) => {
    places.push([node.value, node.position?.start.column]);
  });
  expect(places).toEqual([
    ['见 ', 1],
    ['https://a.example/b', 3],
    ['。其后', 22],
  ]);
});
