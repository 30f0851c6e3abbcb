/** Prose that would keep a parser busy is refused before one sees it; that what is let through is parsed in good time is held by tests/bench/bounds.test.ts. */
import { describe, expect, test } from 'vitest';
import { findExcess } from '../../src/content/nesting.ts';
import { LIMITS } from '../../src/schema/limits.ts';

const steps = (count: number, line: (step: number) => string) => Array.from({ length: count }, (_, step) => line(step));
const lists = (depth: number, marker: string, width: number) =>
  steps(depth, (step) => `${' '.repeat(step * width)}${marker} 甲`).join('\n');

const TOO_MUCH: [string, string, string][] = [
  ['lists in lists', lists(1000, '-', 2), 'limits/nesting'],
  ['numbered lists in lists', lists(100, '1.', 3), 'limits/nesting'],
  ['lists by tabs', steps(30, (step) => `${'\t'.repeat(step)}- 甲`).join('\n'), 'limits/nesting'],
  ['lists between lazy lines', steps(100, (step) => `${'  '.repeat(step)}- 甲\n乙`).join('\n'), 'limits/nesting'],
  ['lists in one line', `${'- '.repeat(10_000)}甲`, 'limits/nesting'],
  ['numbered lists in one line', `${'1. '.repeat(2000)}甲`, 'limits/nesting'],
  ['quotations', `${'>'.repeat(2000)} 甲`, 'limits/nesting'],
  ['quotations and lists', `${'> - '.repeat(500)}甲`, 'limits/nesting'],
  ['many lists of some depth', `${'- '.repeat(9)}甲\n\n`.repeat(900), 'limits/nesting'],
  ['emphasis', '*'.repeat(20_000), 'limits/paragraph'],
  ['emphasis in words', '甲*乙**'.repeat(500), 'limits/paragraph'],
  ['emphasis in lines that go on', `甲\n${'2. 甲*乙*\n'.repeat(200)}`, 'limits/paragraph'],
  ['emphasis between empty items', `甲*乙*\n+\n`.repeat(200), 'limits/paragraph'],
  ['emphasis in quotations', '> 甲*乙*\n'.repeat(200), 'limits/paragraph'],
  ['underlines', '_甲 '.repeat(500), 'limits/paragraph'],
  ['strikes', '~~甲~~乙'.repeat(300), 'limits/paragraph'],
  ['brackets', '['.repeat(50_000), 'limits/paragraph'],
  ['brackets in lines', '[\n'.repeat(100), 'limits/paragraph'],
  ['pictures', '!['.repeat(100), 'limits/paragraph'],
  ['a paragraph', '甲'.repeat(LIMITS.blockCharacters + 1), 'limits/paragraph'],
  ['a body', `${'甲'.repeat(999)}\n\n`.repeat(70), 'limits/body'],
  ['lines', '\n'.repeat(LIMITS.bodyLines + 1), 'limits/lines'],
  ['underlined headings', '甲\n=\n'.repeat(600), 'prose/heading'],
  ['one heading underlined by strokes', '甲\n---\n', 'prose/heading'],
  ['braces', `{"${'}'.repeat(5000)}`, 'mdx/expression'],
  ['tags', '<a>'.repeat(2000), 'mdx/component'],
  ['open tags over paragraphs', '<Obs id="a">\n\n'.repeat(900), 'mdx/component'],
  ['columns', `${'|甲'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n`, 'limits/table'],
];

describe('prose', () => {
  test.each(TOO_MUCH)('has too much of it: %s', (_name, body, rule) => {
    const found = findExcess(body);
    expect(found?.rule).toBe(rule);
    expect(`${found?.message}${found?.remedy}`).toMatch(/\p{Script=Han}/u);
  });

  test('says on which line', () => {
    expect(findExcess(`甲\n\n乙\n${'> '.repeat(11)}丙`)).toMatchObject({ line: 4, rule: 'limits/nesting' });
    expect(findExcess(`甲\n\n乙${'*丙 '.repeat(150)}\n${'*丁 '.repeat(150)}`)).toMatchObject({ line: 4 });
  });

  test.each([
    ['nothing', ''],
    ['lists of three levels', '- 甲\n    - 乙\n        - 丙\n\n1. 丁\n   - 戊'],
    ['quotations of two levels', '> 甲\n> > 乙'],
    ['a long list', `- ${'甲'.repeat(99)}*乙*\n`.repeat(300)],
    ['a rule between paragraphs', '甲\n\n---\n\n乙'],
    ['a table', '| 甲 | 乙 |\n| --- | :-: |\n| 丙 | 丁 |'],
    ['emphasis and links', '**甲**与*乙*，见[丙](https://example.org/a_b_c)。'.repeat(30)],
    ['evidence', '为<Obs id="visits" />。<Cite doc="qinghe-2023" p="6-7" />'.repeat(100)],
  ])('may have %s', (_name, body) => expect(findExcess(body)).toBeUndefined());
});
