/** YAML that two readers read in two ways never passes: the check reads with `yaml`, the build reads front matter with `js-yaml`. */
import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/read-yaml.ts';
import type { Problem } from '../../src/schema/problem.ts';

function read(source: string) {
  const problems: Problem[] = [];
  const value = parseYaml(source, 'a.yaml', 1, problems)?.value;
  return { value, rules: problems.map(({ rule, line }) => `${line} ${rule}`), problems };
}

const laughs = [
  'a: &a [x, x]',
  ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`),
];

describe('plain YAML', () => {
  test.each<[string, string, string]>([
    ['an anchor', 'a: &x 1', '1 yaml/anchor'],
    ['an alias', 'a: &x 1\nb: *x', '2 yaml/anchor'],
    ['an alias of nothing', 'a: 1\nb: *nope', '2 yaml/anchor'],
    ['a list that holds itself', 'a: &x [*x]', '1 yaml/anchor'],
    ['a billion laughs', laughs.join('\n'), '1 yaml/anchor'],
    ['an unknown tag', 'a: !evil 1', '1 yaml/tag'],
    ['a known tag', 'a: !!str 1', '1 yaml/tag'],
    ['a tag on a list', 'a: !!set {x}', '1 yaml/tag'],
    ['bytes', 'a: !!binary aGk=', '1 yaml/tag'],
    ['a tag of an unknown kind', 'a: !x!y 1', '1 yaml/tag'],
    ['an end before its end', '- a\n...\n', '2 yaml/directive'],
    ['merge', 'a: 1\n<<: {b: 1}', '2 yaml/merge'],
    ['a directive', '%YAML 1.1\n---\na: yes', '1 yaml/directive'],
    ['a second document', 'a: 1\n---\nb: 2', '2 yaml/syntax'],
    ['a key that is a list', '? [a]\n: 1', '1 yaml/key'],
    ['a key that is a number', '1: a', '1 yaml/key'],
    ['a key that is null', '~: a', '1 yaml/key'],
    ['binary digits', 'a: 0b11', '1 yaml/ambiguous'],
    ['a time', 'a: 2019-01-01 10:00:00', '1 yaml/ambiguous'],
    ['a time in ISO', 'a: 1\nb: [x, 2019-01-01T10:00:00Z]', '2 yaml/ambiguous'],
    ['a date', 'a: 2019-01-01', '1 yaml/unquoted-date'],
    ['twice the same key', 'a: 1\na: 2', '2 yaml/duplicate-key'],
    ['deep lists', `a: ${'['.repeat(20)}1${']'.repeat(20)}`, '1 limits/yaml-depth'],
    ['deep maps', Array.from({ length: 20 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), '9 limits/yaml-depth'],
    ['deeper than the reader goes', `a: ${'['.repeat(20_000)}`, '1 limits/yaml-depth'],
    ['deeper in lines', `a: ${'[\n'.repeat(2000)}`, '41 limits/yaml-depth'],
    ['lists in one line', `${'- '.repeat(5000)}a`, '1 yaml/syntax'],
    ['a record without end', `a: |\n${'  x\n'.repeat(20_000)}`, '10001 limits/record'],
    ['keys without end', Array.from({ length: 9000 }, (_, index) => `k${index}:`).join('\n'), '5874 limits/record'],
  ])('has no %s', (_name, source, rule) => {
    const { rules, problems } = read(source);
    expect(rules).toContain(rule);
    expect(problems.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
  });

  test('whatever passes, the reader of the build reads alike', () => {
    const scalars =
      'yes no on off y n true True TRUE null Null ~ 0o17 017 0x1F 0b1 1_000 +1 -0 .5 5. 1e3 1E3 .inf -.INF .nan 12:30 1:2:3 2019-1-1 2019-01 00 1.0 "" \'\' "\\x41" "\\e" = <<'.split(
        ' ',
      );
    const sources = scalars.flatMap((scalar) => [
      `a: ${scalar}`,
      `a: [${scalar}, b]`,
      `a: {b: ${scalar}}`,
      `- ${scalar}`,
      `${scalar}: a`,
      `a: >\n  ${scalar}\n`,
      `a: ${scalar} # x`,
    ]);
    const passed = sources.filter((source) => read(source).rules.length === 0);
    expect(passed.length).toBeGreaterThan(100);
    for (const source of passed) expect(load(source), source).toEqual(read(source).value);
  });

  test('names that every object has are names', () => {
    const { value, rules } = read('constructor: a\ntoString: b\nvalueOf: c\nhasOwnProperty: d\n');
    expect(rules).toEqual([]);
    expect(Object.entries(value as object).flat()).toEqual([
      ...['constructor', 'a', 'toString', 'b', 'valueOf', 'c', 'hasOwnProperty', 'd'],
    ]);
    expect(read('__proto__: {a: 1}').rules).toEqual([]);
  });

  test('the reader is the very one that Astro uses', () => {
    const own = createRequire(import.meta.url);
    const astro = createRequire(own.resolve('astro/package.json'));
    const helpers = createRequire(realpathSync(astro.resolve('@astrojs/internal-helpers/frontmatter')));
    expect(helpers.resolve('js-yaml')).toBe(own.resolve('js-yaml'));
  });
});

test('a text that goes on in the next line has no gap between Chinese characters', () => {
  const source =
    'a: 推进县域\n  医共体 of\n  county\nb: "甲，\n  乙"\nc: >-\n  县域\n  医改\nd: |-\n  甲 乙\n  丙\ne: 甲 乙\n';
  expect(read(source).value).toEqual({
    a: '推进县域医共体 of county',
    b: '甲，乙',
    c: '县域医改',
    d: '甲 乙\n丙',
    e: '甲 乙',
  });
});
