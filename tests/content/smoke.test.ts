/** The check at work on the real content: clean as it is, and three mistakes, wherever they are made, are told with file and line. Each rule has its own tests on the invented county. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';

let root = '';
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'kb 内容 ')), 'content');
  cpSync('content', root, { recursive: true });
});
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

/** Problems while a file reads otherwise, as `file:line rule`. */
function problemsWith(path: string, edit: (text: string) => string): string[] {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, edit(text));
  try {
    return checkContent(root).problems.map(({ file: where, line, rule }) => `${where}:${line} ${rule}`);
  } finally {
    writeFileSync(file, text);
  }
}

describe('真实的内容', () => {
  const [document = ''] = readdirSync('content/documents');

  test('原样没有问题', () => expect(checkContent(root).problems).toEqual([]));

  test('表头写错：指得出文件与行', () => {
    const path = `documents/${document}/observations.csv`;
    expect(problemsWith(path, (text) => text.replace('indicator', 'indicater'))).toContain(
      `content/${path}:1 table/unknown-column`,
    );
  });

  test('正文里没有出处的数字：指得出文件与行', () => {
    const path = `documents/${document}/index.mdx`;
    const line = readFileSync(join(root, path), 'utf8').split('\n').length + 2;
    expect(problemsWith(path, (text) => `${text}\n\n共有 37 家医院。\n`)).toContain(
      `content/${path}:${line} prose/bare-figure`,
    );
  });

  test('文件改名：指向它的都报出来', () => {
    const [measure = ''] = readdirSync('content/measures');
    renameSync(join(root, 'measures', measure), join(root, 'measures/Renamed.mdx'));
    try {
      const rules = checkContent(root).problems.map(({ rule }) => rule);
      expect(rules).toContain('files/name');
      expect(rules.filter((rule) => /^reference\/(?:measure|domain)$/.test(rule)).length).toBeGreaterThan(0);
    } finally {
      renameSync(join(root, 'measures/Renamed.mdx'), join(root, 'measures', measure));
    }
  });
});
