/** Whatever stands in the content folder, the check names it, goes on with the rest, and ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { LIMITS } from '../../src/schema/limits.ts';
import { checkWith, copyCounty, told } from './broken-county.ts';

/** Checks a copy in which something was put where a file could be. */
function checkAfter(put: (root: string) => void): string[] {
  const root = copyCounty();
  put(root);
  return checkContent(root).problems.map(told);
}
const pipe = (path: string) => execFileSync('mkfifo', [path]);
const replaced = (path: string, by: (path: string) => void) => (root: string) => {
  rmSync(join(root, path), { recursive: true });
  by(join(root, path));
};

const KIND = '这里应是文件，实际是';
const STRANGE: [string, (root: string) => void, string][] = [
  ['a pipe', (root) => pipe(join(root, 'cases/pipe.mdx')), `cases/pipe.mdx:1 files/kind ${KIND}管道、套接字或设备`],
  ['a folder', (root) => mkdirSync(join(root, 'cases/x.mdx')), `cases/x.mdx:1 files/kind ${KIND}文件夹`],
  [
    'a link to a file',
    (root) => symlinkSync('/etc/passwd', join(root, 'cases/x.mdx')),
    `cases/x.mdx:1 files/kind ${KIND}链接（快捷方式）`,
  ],
  [
    'a link to nothing',
    (root) => symlinkSync('nowhere', join(root, 'cases/x.mdx')),
    `cases/x.mdx:1 files/kind ${KIND}链接（快捷方式）`,
  ],
  [
    'a link to itself',
    (root) => symlinkSync('x.mdx', join(root, 'cases/x.mdx')),
    `cases/x.mdx:1 files/kind ${KIND}链接（快捷方式）`,
  ],
  [
    'a device',
    (root) => symlinkSync('/dev/zero', join(root, 'cases/x.mdx')),
    `cases/x.mdx:1 files/kind ${KIND}链接（快捷方式）`,
  ],
  [
    'a linked document',
    (root) => symlinkSync('qinghe-2023', join(root, 'documents/copy')),
    'documents/copy:1 files/kind 这里应是文件夹，实际是链接（快捷方式）',
  ],
  [
    'a document linked to nothing',
    (root) => symlinkSync('nowhere', join(root, 'documents/copy')),
    'documents/copy:1 files/kind 这里应是文件夹，实际是链接（快捷方式）',
  ],
  [
    'a pipe among documents',
    (root) => pipe(join(root, 'documents/copy')),
    'documents/copy:1 files/kind 这里应是文件夹，实际是管道、套接字或设备',
  ],
  [
    'a linked folder',
    replaced('cases', (path) => symlinkSync('measures', path)),
    'cases:1 files/kind 这里应是文件夹，实际是链接（快捷方式）',
  ],
  [
    'a file for a folder',
    replaced('cases', (path) => writeFileSync(path, '')),
    'cases:1 files/kind 这里应是文件夹，实际是文件',
  ],
  [
    'a pipe for a table',
    replaced('documents/qinghe-2023/events.csv', pipe),
    `documents/qinghe-2023/events.csv:1 files/kind ${KIND}管道、套接字或设备`,
  ],
  [
    'a folder for a registry',
    replaced('policies.yaml', (path) => mkdirSync(path)),
    `policies.yaml:1 files/kind ${KIND}文件夹`,
  ],
  [
    'a link for a record',
    replaced('collection.yaml', (path) => symlinkSync('checks.yaml', path)),
    `collection.yaml:1 files/kind ${KIND}链接（快捷方式）`,
  ],
  [
    'a stranger',
    (root) => pipe(join(root, 'documents/qinghe-2023/notes.txt')),
    'documents/qinghe-2023/notes.txt:1 files/unexpected 不认识的文件“notes.txt”，不会被收录',
  ],
  [
    'a name with a line feed',
    (root) => writeFileSync(join(root, 'cases/a\n::warning::x.mdx'), ''),
    'cases/a\n::warning::x.mdx:1 files/name 文件名“aU+000A::warning::x.mdx”不合体例，不会被收录',
  ],
];

describe('files that are none', () => {
  test.each(STRANGE)('%s is refused and named', (_name, put, expected) => {
    expect(checkAfter(put)).toContain(expected);
  });

  test("a registry that can't be read makes no reference to it dangle", () => {
    const problems = checkAfter(replaced('policies.yaml', (path) => symlinkSync('x', path)));
    expect(problems).toEqual([`policies.yaml:1 files/kind ${KIND}链接（快捷方式）`]);
  });
});

describe('files that are too large', () => {
  test.each<[string, string, string, string]>([
    [
      'prose',
      'regions/339900.mdx',
      'a'.repeat(LIMITS.mdxBytes + 1),
      'regions/339900.mdx:1 limits/file 文件超过 256 KB',
    ],
    [
      'a table',
      'documents/qinghe-2023/events.csv',
      'a,'.repeat(LIMITS.tableBytes / 2 + 1),
      'documents/qinghe-2023/events.csv:1 limits/file 文件超过 4096 KB',
    ],
    [
      'a registry',
      'policies.yaml',
      '#'.repeat(LIMITS.registryBytes + 1),
      'policies.yaml:1 limits/file 文件超过 2048 KB',
    ],
  ])('%s', (_name, path, text, expected) => {
    expect(checkWith({ [path]: text }).map(told)).toContain(expected);
  });

  test('a table of too many rows is read up to the limit', () => {
    const problems = checkWith({
      'documents/qinghe-2023/numerals.csv': (text) => text + '18,1,other:甲\n'.repeat(LIMITS.tableRows),
    });
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toContain(`limits/rows ${LIMITS.tableRows + 2}`);
  });

  test('a file with very many problems shows the first and counts the rest', () => {
    const problems = checkWith({
      'documents/qinghe-2023/numerals.csv': (text) => text + '18,1,nowhere\n'.repeat(5000),
    });
    expect(problems.length).toBeLessThanOrEqual(LIMITS.problemsPerFile + 1);
    expect(problems.at(-1)).toMatchObject({ rule: 'report/more', message: '这个文件还有 4800 处问题没有列出' });
  });
});

describe('tables as a spreadsheet leaves them', () => {
  const TABLE = 'documents/qinghe-2023/numerals.csv';
  test('empty rows below are one problem', () => {
    const lines: number[] = [];
    const problems = checkWith({
      [TABLE]: (text) => {
        lines.push(text.split('\n').length);
        return text + ',,\n'.repeat(40);
      },
    });
    expect(problems.map(told)).toEqual([
      `${TABLE}:${lines[0]} table/blank-rows 第 ${lines[0]} 至 ${(lines[0] ?? 0) + 39} 行之间有 40 行只有逗号，没有内容`,
    ]);
  });
  test('so are empty columns at the side', () => {
    const problems = checkWith({ [TABLE]: (text) => text.replaceAll('\n', ',,,\n') });
    expect(problems.map(told)).toEqual([`${TABLE}:1 table/blank-columns 表头里有 3 个没有名称的列`]);
  });
  test('a file of thousands of columns names a few', () => {
    const problems = checkWith({ [TABLE]: `${'乱,'.repeat(50_000)}x\n` });
    expect(problems.length).toBeLessThan(30);
  });
});

describe('the commands', () => {
  const run = (root: string, format: string) =>
    spawnSync(process.execPath, ['src/cli/check.ts', '--format', format], {
      encoding: 'utf8',
      env: { ...process.env, KB_CONTENT: root },
    });
  test('machines get what they can read, whatever the names and the values are', () => {
    const root = copyCounty();
    writeFileSync(join(root, 'cases/a,b:c%\n::warning file=README.md::x.mdx'), '');
    writeFileSync(join(root, 'regions/339900.mdx'), `---\nname: "\\e[2J\\u202Eabc${'长'.repeat(5000)}"\n---\n`);
    const { status, stdout } = run(root, 'json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { ok: boolean }).ok).toBe(false);
    const annotations = run(root, 'github').stdout.trim().split('\n');
    expect(annotations.every((line) => /^::error file=[^:,\n]+,line=\d+,col=\d+,title=[^:,\n]+::/.test(line))).toBe(
      true,
    );
    expect(annotations.some((line) => line.includes('a%2Cb%3Ac%25%0A%3A%3Awarning'))).toBe(true);
    const { stdout: text } = run(root, 'text');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(900);
  });
  test("a folder that is none, or that Astro can't address", () => {
    expect(JSON.parse(run('package.json', 'json').stdout)).toMatchObject({ problems: [{ rule: 'files/missing' }] });
    const root = copyCounty();
    mkdirSync(join(root, '..', 'a#b'));
    const odd = join(root, '..', 'a#b', 'content');
    symlinkSync(root, odd);
    expect(JSON.parse(run(odd, 'json').stdout)).toMatchObject({ problems: [{ rule: 'files/path' }] });
  });
});
