import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/markdown/dialect.ts';
import { rulesFor } from '../../../src/markdown/prose/bare-figures.ts';
import { runningTexts } from '../../../src/markdown/prose/running-text.ts';
import { checkWords } from '../../../src/markdown/prose/words.ts';

const texts = (body: string) => runningTexts(parseProse(body)).map(({ text }) => text);
const found = (body: string) =>
  checkWords(parseProse(body), rulesFor([])).map(({ rule, line, column }) => `${rule} ${line}:${column ?? ''}`);

describe('running text', () => {
  test('blocks one by one, emphasis and links as they read, a component as one character', () => {
    expect(
      texts('## 标题\n\n甲**乙**[丙](/about/)。<Obs id="a/b" />丁\n\n| 戊 | 己 |\n| - | - |\n| 庚 | 辛 |'),
    ).toEqual(['标题', '甲乙丙。\uFFFC丁', ...['戊', '己', '庚', '辛']]);
  });
  test('a line break is a blank only between words of the Latin kind', () => {
    expect(texts('县域\n医共体\nDRG\npay **重**\n点<Obs id="a/b" />\n后')).toEqual(['县域医共体 DRG pay 重点\uFFFC后']);
  });
  test('a character knows its place, on later lines and behind emphasis', () => {
    const [run] = runningTexts(parseProse('- 甲**乙丙**丁\n  戊己'));
    expect([0, 1, 3, 4].map((offset) => run?.place(offset))).toEqual([
      { line: 1, column: 3 },
      { line: 1, column: 6 },
      { line: 1, column: 10 },
      { line: 2, column: undefined },
    ]);
  });
});

describe('words', () => {
  test.each([
    ['达到 7**3**.4%。', 'prose/bare-figure 1:4'],
    ['达到 &#55;3 人', 'prose/bare-figure 1:4'],
    ['[点](https://a.example "达到 73.4%")', 'prose/bare-figure 1:1'],
    ['[点][a]\n\n[a]: https://a.example "共 37 家"', 'prose/bare-figure 3:1'],
    ['甲,乙', 'text/half-width 1:2'],
    ['甲**乙**,丙', 'text/half-width 1:7'],
    ['联系人 **李四**。', 'privacy/name 1:7'],
    ['文字 &#0; 文字', 'text/invisible 1:4'],
    ['反向\n再一行 &#x202e;乙', 'text/invisible 2:'],
    ['[家庭&#x200b;医生](/about/)', 'text/invisible 1:4'],
    ['[甲](https://a.example "乙&#x200b;丙")', 'text/invisible 1:1'],
    ['<Obs id="a&#x200b;b" />', 'text/invisible 1:1'],
    ['## 家庭&shy;医生', 'text/invisible 1:6'],
    ['⼈⺠健康', 'text/look-alike 1:1,text/look-alike 1:2'],
    ['甲[^zz]。', 'mdx/footnote 1:2'],
    ['甲** 乙**丙', 'prose/mark 1:2,prose/mark 1:6'],
    ['~~甲', 'prose/mark 1:1'],
  ])('%s', (body, expected) => expect(found(body).join()).toBe(expected));
  test('a telephone number that runs over lines', () =>
    expect(found('手机138\n0013\n8000')).toContain('privacy/phone 1:3'));
  test.each(['2016~2018年，\n甲“乙”（丙）', '值为<Obs id="a/b" />，又<Obs id="a/c" />。', 'Windows, Linux'])(
    '%s',
    (body) => expect(found(body)).toEqual([]),
  );
});
