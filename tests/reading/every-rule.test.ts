/**
 * Every rule of the check, broken in the invented county: a folder of tests/fixtures/broken in, `problems.txt` out. That text is what a curator reads, and is read
 * before it is committed; `npm run unit -- -u tests/reading/every-rule.test.ts` writes it anew.
 */
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { formatProblems } from '../../src/cli/report.ts';
import { LIMITS } from '../../src/schema/limits.ts';
import { breakCounty, copyCounty, REPORT } from './broken-county.ts';
import { readRules } from './rules.ts';

const FOLDER = 'tests/fixtures/broken';
/** Of more problems the last two are looked at. */
const MANY = 100;
const MEASURE = 'measures/circuit-clinic.mdx';

/** What is too large for a folder here, or can't stand in one: made in the copy. @returns where the content then is, if it has moved */
const MADE: Readonly<Record<string, (root: string) => string | void>> = {
  'files/path': (root) => {
    const odd = join(dirname(root), '县#一', 'content');
    mkdirSync(dirname(odd));
    renameSync(root, odd);
    return odd;
  },
  'files/missing': () => undefined,
  'files/kind': (root) => symlinkSync('339922.mdx', join(root, 'regions/339929.mdx')),
  'limits/body': (root) => add(root, MEASURE, `${'甲'.repeat(999)}\n\n`.repeat(LIMITS.bodyCharacters / 1000 + 1)),
  'limits/entries': (root) => add(root, 'institutions.yaml', '-\n'.repeat(LIMITS.registryEntries)),
  'limits/file': (root) => add(root, MEASURE, '甲'.repeat(LIMITS.mdxBytes / 3)),
  'limits/folder': (root) => {
    for (let index = 0; index <= LIMITS.folderEntries; index += 1) writeFileSync(join(root, `cases/a${index}.mdx`), '');
  },
  'limits/record': (root) => add(root, 'institutions.yaml', `  note: |\n${`    ${'甲'.repeat(99)}\n`.repeat(400)}`),
  'limits/rows': (root) =>
    add(root, 'documents/qinghe-2023/citations.csv', 'county-reform-guidance,16,某文件,\n'.repeat(LIMITS.tableRows)),
  'report/more': (root) =>
    add(root, 'documents/qinghe-2023/citations.csv', 'no-such,16,某文件,\n'.repeat(LIMITS.problemsPerFile + 7)),
};
const add = (root: string, path: string, text: string) =>
  writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8')}${text}`);

/** Rules that nothing in a content folder can break, and where their words are held. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  'mdx/html': 'tests/markdown/prose/safe-subset.test.ts',
  'mdx/node': 'tests/markdown/prose/safe-subset.test.ts',
  'internal/read': 'tests/reading/safely.test.ts',
};

const rules = readRules().filter((rule) => !(rule in UNREACHABLE));
const folders = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === REPORT)
  .map(({ parentPath }) => parentPath.slice(FOLDER.length + 1));

describe('what a curator reads', () => {
  test.each(rules)('%s', async (rule) => {
    const folder = join(FOLDER, rule);
    const root = copyCounty();
    breakCounty(root, folder);
    const { problems } = checkContent(MADE[rule]?.(root) ?? root);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    // The folder the copy stands in is another each time.
    const report = formatProblems(problems.length > MANY ? problems.slice(-2) : problems, 'text', '').replaceAll(
      `${dirname(root)}/`,
      '',
    );
    await expect(`${report}\n`).toMatchFileSnapshot(join(process.cwd(), folder, REPORT));
  });
});

test('every folder is of a rule that there is', () =>
  expect(folders.filter((rule) => !rules.includes(rule))).toEqual([]));

test.each(Object.entries(UNREACHABLE))('%s is held elsewhere', (rule, file) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(rule);
});
