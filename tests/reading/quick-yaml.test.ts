/** The quick reading of YAML: what passes it, the full reading takes for the same and finds nothing wrong with. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readFully } from '../../src/content/full-yaml.ts';
import { readQuickly } from '../../src/content/quick-yaml.ts';
import { parseYaml } from '../../src/content/read-yaml.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { seeded } from '../bench/seeded.ts';

/** What both say, where the quick one says anything. */
function compare(source: string) {
  const quick = readQuickly(source);
  const problems: Problem[] = [];
  const full = quick && readFully(source, 'a.yaml', 1, problems);
  return { quick, full, problems };
}

const records = globSync('tests/fixtures/county/**/*.{mdx,yaml}').map((file) =>
  (readFileSync(file, 'utf8').split('\n---\n')[0] ?? '').replace(/^---\n/u, '').split('\n'),
);

describe('the quick reading of YAML', () => {
  test.each([
    ['texts', "title: '《关于……的通知》'\nshort: 县域医共体（试行）\nid: a-b_c\nsource: https://www.example.cn/a"],
    ['numbers', 'a: 0\nb: -12\nc: 300字范文\nd: 001_02b3.txt'],
    ['a digest', `sha256: ${'0a'.repeat(32)}`],
    ['lists', "regions: ['330000', '330127']\naliases: []\nnames: [ 双下沉, 'a, b' ]\nnotes:\n  - 一\n  - 二"],
    ['maps', "- { paragraph: 14, name: 公共卫生 }\n- for: { text: 甲, cites: [{ doc: x, p: '3,5' }] }"],
    ['comments and empty lines', '# 专题\n\na: 1\n  # 注\n'],
  ])('takes %s', (_, source) => {
    const { quick, full, problems } = compare(source);
    expect(problems).toEqual([]);
    expect(quick).toEqual({ value: full?.value });
  });

  test.each([
    ['a word that other YAML takes for true', 'a: yes'],
    ['nothing', 'a: ~'],
    ['nothing by name', 'a: null'],
    ['a date without quotes', 'a: 2019-01-01'],
    ['a digest that is a number', `a: 1e${'1'.repeat(62)}`],
    ['a number that is not decimal', 'a: 0x1f'],
    ['a number with a sign in front', 'a: +1'],
    ['a long number', 'a: 1234567890123456'],
    ['a text in two lines', 'a: 一\n  二'],
    ['a block', 'a: >-\n  一'],
    ['a comment behind a value', 'a: 一 # 二'],
    ['a colon in a text', 'a: 一: 二'],
    ['an anchor', 'a: &x 一'],
    ['a tag', 'a: !x 一'],
    ['a repeated key', 'a: 一\na: 二'],
    ['an escape', String.raw`a: "\u0041"`],
    ['a tab', 'a:\t一'],
    ['a key that is a word for true', 'yes: 一'],
    ['an item that is not in line', 'a:\n  - 一\n - 二'],
  ])('leaves %s to the full reading', (_, source) => expect(readQuickly(source)).toBeUndefined());

  it('never takes what the full reading takes otherwise, however a record is spoilt', () => {
    const below = seeded(18);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
    const bits = [' ', '- ', ':', ': ', '#', ' #', "'", '"', ',', ', ', '[', ']', '{', '}', '?', '!', '&a', '*', '|'];
    const words = ['null', 'true', '1', '-', '.', 'e', '_', '\t', '中', '，', '<<: ', '\\', '1e5', '12:30', '\u3000'];
    let taken = 0;
    for (let round = 0; round < 4000; round += 1) {
      const lines = pick(records).slice(0, 10);
      for (let edit = 0; edit < 2; edit += 1) {
        const row = below(lines.length);
        const line = lines[row] ?? '';
        const at = below(line.length + 1);
        lines[row] = below(5) === 0 ? line.trimStart() : line.slice(0, at) + pick([...bits, ...words]) + line.slice(at);
      }
      const { quick, full, problems } = compare(lines.join('\n'));
      if (!quick) continue;
      taken += 1;
      expect({ source: lines.join('\n'), problems, value: quick.value ?? null }).toEqual({
        ...{ source: lines.join('\n'), problems: [], value: full?.value },
      });
    }
    expect(taken).toBeGreaterThan(300);
  });

  it('tells the place of a part when asked', () => {
    const parsed = parseYaml('a: 一\nlist:\n  - 甲\n  - 乙', 'a.yaml', 2, []);
    expect(parsed?.at(['list', 1])).toEqual({ line: 5, column: 5 });
    expect(parsed?.at(['nowhere'])).toEqual({ line: 2, column: 1 });
  });
});
