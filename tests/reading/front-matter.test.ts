/** The check and the build must never see two different bodies in one file: what one takes for a comment, the other could run. */
import { extractFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { checkWith, told } from './broken-county.ts';

const OPENERS = [
  '---',
  '--- ',
  '---x',
  '--- # x',
  '----',
  '+++',
  '\uFEFF---',
  '\n---',
  ' \n---',
  '\t---',
  ' ---',
  '',
  '...',
  '-- -',
];
const INNER = [
  '',
  'a: 1',
  '---',
  '--- ',
  '---\t',
  '---x',
  '--- # 注',
  '----',
  '+++',
  '+++ ',
  '++',
  ' ---',
  '\u2028---',
  '"---',
  '|\n---',
  '...',
];
const CLOSERS = ['---', '---\n', '--- ', '---x\n', '+++\n', '---\n---\n', '...\n', '', '----\n'];
const FILES = OPENERS.flatMap((opener) =>
  INNER.flatMap((inner) => CLOSERS.map((closer) => `${opener}\n${inner}\nb: 2\n${closer}正文 {1}\n`)),
);

describe('front matter', () => {
  test('what is taken in, Astro splits at the same places', () => {
    const taken = FILES.flatMap((source) => {
      const split = splitFrontMatter(source);
      return 'yaml' in split ? [{ source, split }] : [];
    });
    expect(taken.length).toBeGreaterThan(10);
    for (const { source, split } of taken) {
      const raw = extractFrontmatter(source) ?? '';
      expect(raw.split('\n').slice(1, -1).join('\n'), JSON.stringify(source)).toBe(split.yaml);
      expect(source.slice(`---${raw}---`.length).replace('\n', ''), JSON.stringify(source)).toBe(split.body);
      expect(
        source
          .split('\n')
          .slice(split.bodyLine - 1)
          .join('\n'),
      ).toBe(split.body);
    }
  });

  test('every file whose front matter ends for Astro elsewhere than at the first exact line is refused', () => {
    for (const source of FILES) {
      const split = splitFrontMatter(source);
      const lines = source.split('\n');
      const exact = lines[0] === '---' && lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
      expect('yaml' in split, JSON.stringify(source)).toBe(exact !== false && lines[exact] === '---');
    }
  });

  test.each<[string, (text: string) => string, number, RegExp]>([
    [
      'a blank behind the sign',
      (text) => text.replace('---\n', '---\n--- \n# {1 + 1}\n'),
      2,
      /以“---”开头而不是单独的/,
    ],
    ['a comment behind it', (text) => text.replace('name:', '--- # x\nname:'), 3, /以“---”开头而不是单独的/],
    ['the sign of TOML', (text) => text.replace('name:', '+++\nname:'), 3, /以“\+\+\+”开头而不是单独的/],
    [
      'inside a block scalar',
      (text) => text.replace('former:', 'note: |\n--- x\nformer:'),
      7,
      /以“---”开头而不是单独的/,
    ],
    ['inside quotes', (text) => text.replace('name: 云屏市', 'name: "云屏\n--- 市"'), 4, /以“---”开头而不是单独的/],
    ['TOML as a whole', (text) => text.replaceAll('---', '+++'), 1, /TOML/],
    ['an empty line first', (text) => `\n${text}`, 1, /之前有空行/],
    ['a blank behind the first sign', (text) => text.replace('---', '--- '), 1, /第一行的“---”后面/],
    ['no end', (text) => text.replace(/\n---\n[^]*/, '\n'), 1, /没有结尾/],
    ['nothing', () => '', 1, /没有以“---”开头/],
  ])('is refused with its line: %s', (_name, change, line, message) => {
    const problems = checkWith({ 'regions/339900.mdx': change });
    expect(problems.map(told).join('\n')).toMatch(new RegExp(`^regions/339900\\.mdx:${line} mdx/front-matter `, 'm'));
    expect(problems.find(({ rule }) => rule === 'mdx/front-matter')?.message).toMatch(message);
  });

  test('a second exact sign leaves the rest in the body, where nothing is run', () => {
    const problems = checkWith({ 'regions/339900.mdx': (text) => text.replace('level:', '---\n{1 + 1}\nlevel:') });
    expect(problems.map(told)).toContain(
      'regions/339900.mdx:4 mdx/front-matter 前置信息在这一行结束，而第 10 行又以“---”或“+++”开头',
    );
  });

  test('a lone CR, which only some readers take for the end of a line, is refused', () => {
    const problems = checkWith({ 'regions/339900.mdx': (text) => text.replace('level', `a: 1\r--- \rlevel`) });
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 encoding/line-end']);
  });

  test.each(['\u2028', '\u2029', '\u0085', '\v', '\f'])('%j ends no line for anybody, and is refused', (character) => {
    const problems = checkWith({
      'regions/339900.mdx': (text) => text.replace('name: 云屏市', `name: "云屏市${character}--- "`),
    });
    expect(problems.map(({ line }) => line)).toContain(3);
  });
});
