/** What a curator or a stranger may type is read in good time, however long or odd. Every bound is many times what an idle machine needs: what they catch grows with the square. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { describe, expect, test } from 'vitest';
import { matchFigures } from '../../src/compare/match-figures.ts';
import { findExcess } from '../../src/content/nesting.ts';
import { parseYaml } from '../../src/content/read-yaml.ts';
import { findDisguise } from '../../src/markdown/prose/addresses.ts';
import { findBareFigures, rulesFor } from '../../src/markdown/prose/bare-figures.ts';
import { periodFault } from '../../src/schema/dates.ts';
import { LIMITS } from '../../src/schema/limits.ts';
import { findNumerals } from '../../src/text/numerals/find-numerals.ts';
import { figuresOf } from '../../src/ingest/candidates/figures.ts';
import { findPersonalData } from '../../src/text/personal-data.ts';
import { redact } from '../../src/text/redact.ts';
import { figure, INDICATOR } from '../compare/sample-region.ts';
import { CONTEXT } from '../ingest/make-knowledge.ts';

/** Seconds of this process's own work: a busy machine lengthens the wait, not the work. */
function secondsOf(run: () => void): number {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1e6;
}

const READERS: [name: string, seconds: number, read: (text: string) => unknown, texts: string[]][] = [
  ['a date', 1, periodFault, ['2019-', '[2019..', '1', '2019/', '(?', 'X', '..'].map((piece) => piece.repeat(200_000))],
  [
    'figures in prose',
    5,
    (text) => findBareFigures(text, rulesFor([])),
    ['一'.repeat(5e4), '十点'.repeat(5e4), '2019'.repeat(5e4), '9'.repeat(1e5), '《'.repeat(1e5)],
  ],
  [
    'the figures of one paragraph',
    10,
    (text) => figuresOf({ number: 1, text, headings: [] }, CONTEXT),
    [
      '全县组建医共体3个，签约率达61.5%，下派专家12名。',
      '下派专家12名，',
      '力争到2025年签约率达75%；',
      '甲、乙分别为1%、2%，',
    ].map((piece) => piece.repeat(600)),
  ],
  [
    'personal data of an original',
    10,
    (text) => redact(text),
    [
      '县长李大山、院长孙小川到会，',
      '记者 ',
      '主任',
      '王 ',
      '（通讯员',
      '李小',
      '电话',
      '1 ',
      '某某、',
      '“最美医生”',
    ].map((piece) => piece.repeat(20_000 / piece.length)),
  ],
  [
    'a text of numerals',
    5,
    findNumerals,
    // Each piece, repeated, keeps another part of the grammar busy.
    [
      ...[
        '全县有3家医院，签约率达88.02%，较2019年提高两个百分点。',
        '1亿',
        '1:',
        '1+',
        '1-',
        '2019，',
        '十',
        '百分之',
        '1 000 ',
      ],
      ...[
        '（一',
        '2019年至',
        '贰拾',
        '.1',
        '不超过',
        '——',
        '1,',
        '111 ',
        '几十',
        '三分之',
        '一点',
        '1/',
        '十点',
        '三家-',
        '1到',
      ],
      ...['○', '半', '第一、', '\n', '约 ', '0-1', '9'],
    ].map((piece) => `${piece.repeat(6e4 / piece.length)}1`),
  ],
  [
    'the text of a link',
    3,
    (text) => findDisguise(text, 'https://a.example/'),
    ['a.'.repeat(1e5), 'a'.repeat(2e5), 'https://'.repeat(2e4)],
  ],
  [
    'personal data',
    5,
    (text) => findPersonalData(text),
    [`${'a'.repeat(2e5)}@`, '1'.repeat(2e5), '1 '.repeat(1e5), '联系人：张三、'.repeat(3e4), '0575)'.repeat(4e4)],
  ],
  [
    'a record',
    5,
    (text) => parseYaml(text, 'a.yaml', 1, []),
    [
      `a: ${'['.repeat(20_000)}`,
      `a: ${'[\n'.repeat(2000)}`,
      `${'- '.repeat(5000)}a`,
      `a: |\n${'  x\n'.repeat(20_000)}`,
      Array.from({ length: 9000 }, (_, index) => `k${index}:`).join('\n'),
    ],
  ],
];

test.each(READERS)('%s of any length is read within %i s', (_name, seconds, read, texts) => {
  for (const text of texts)
    expect(
      secondsOf(() => read(text)),
      text.slice(0, 20),
    ).toBeLessThan(seconds);
});

test('many figures are matched within two seconds', () => {
  const many = (name: string) =>
    Array.from({ length: 200 }, (_, index) =>
      figure(`${name}/${index}`, index, { start: `${1900 + index}-01-01`, end: `${1900 + index}-12-31` }),
    );
  const lists = ['a', 'b', 'c', 'd'].map(many);
  expect(secondsOf(() => matchFigures(lists, INDICATOR))).toBeLessThan(2);
});

describe('prose that is let through is parsed within five seconds', () => {
  const { blockCharacters: most, emphasisMarks, nesting, openBrackets } = LIMITS;
  const fill = (piece: string, length: number = most) => piece.repeat(Math.floor(length / piece.length));
  const lined = (line: string, count = LIMITS.bodyLines / 2 - 1) => fill(`${line}\n\n`, count * (line.length + 2));
  const lists = (depth: number) => Array.from({ length: depth }, (_, step) => `${' '.repeat(step * 2)}- 甲`).join('\n');
  const parser = remark().use(remarkGfm).use(remarkMdx);
  test.each([
    fill('甲'.repeat(Math.floor(most / emphasisMarks)) + '**'),
    fill('a**b', emphasisMarks * 4),
    `${'['.repeat(openBrackets - 1)}${fill('[]', most / 2)}`,
    fill('`a``b'),
    fill('a@'),
    fill('www.'),
    `${fill('a', most / 2)}@`,
    fill('&#x41;'),
    fill('\\['),
    fill('|\n', LIMITS.bodyLines),
    `{"${'}'.repeat(LIMITS.braces - 2)}`,
    lined('> 甲'),
    lined('- 甲'),
    lined(`${'- '.repeat(nesting)}甲`, LIMITS.bodyLines / nesting),
    lists(13),
    `${lists(13)}\n`.repeat(100),
    lined('[甲]: /a'),
    fill('- 甲\n', 4 * (LIMITS.bodyLines - 1)),
    lined('# 甲'),
  ])('%#', (body) => {
    expect(findExcess(body), body.slice(0, 40)).toBeUndefined();
    const parse = () => {
      try {
        parser.parse(body);
      } catch (error) {
        expect(error).toMatchObject({ reason: expect.any(String) as string });
      }
    };
    expect(secondsOf(parse), body.slice(0, 40)).toBeLessThan(5);
  });
});
