/** The code of the data page: what is said to be tested runs here against the built site; what is not says so. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { exampleIndicator } from '../../src/views/programs.ts';
import { SNIPPETS } from '../../src/words/programs.ts';
import { withPage } from './browser.ts';

const site = inject('siteUrl');
const rows = (table: string) =>
  JSON.parse(readFileSync(join(inject('siteDir'), 'data', `${table}.json`), 'utf8')) as Record<string, unknown>[];
const indicator = exampleIndicator(knowledgeBase());
const actual = rows('observations').filter((row) => row['indicator'] === indicator && row['nature'] === 'actual');
const comparable = rows('comparability').filter(
  (row) => row['indicator'] === indicator && row['grade'] === 'comparable',
);

/** Program, and how it takes code from the command line. */
const TOOLS: Readonly<Record<string, readonly [program: string, ...options: string[]]>> = {
  javascript: [process.execPath, '--input-type=module', '--eval'],
  pandas: ['python3', '-c'],
  r: ['Rscript', '-e'],
  duckdb: ['duckdb', '-c'],
};
const run = promisify(execFile);

/** What a program prints; `undefined` where there is no such program, or it lacks what the code needs. */
async function tryRun(id: string, code: string): Promise<string | undefined> {
  const [program, ...options] = TOOLS[id] ?? [];
  if (program === undefined) return undefined;
  try {
    return (await run(program, [...options, code])).stdout;
  } catch (error) {
    const { code: reason, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (reason === 'ENOENT' || /No module named|command not found|httpfs/.test(stderr)) return undefined;
    throw error;
  }
}

describe('数据页的代码', () => {
  test.for(SNIPPETS)('$name：写明已试的就在这里运行', async ({ id, isTested, code }, { skip }) => {
    const printed = await tryRun(id, code(site, indicator));
    if (printed === undefined && !isTested) skip('这里没有这个程序，页面上写明未试');
    expect(printed).toBeDefined();
    expect(actual.length).toBeGreaterThan(1);
    for (const row of actual) expect(printed).toContain(String(row['value']));
    if (id !== 'duckdb') expect(printed).toContain(`可比的 ${comparable.length} 对`);
  });

  test('每一段都在页上，写明试没试过', () =>
    withPage('/data/', async (page) => {
      for (const { id, isTested, name } of SNIPPETS) {
        const fold = page.locator(`#program-${id}`);
        expect(await fold.locator('summary').innerText()).toContain(isTested ? '已试' : '未试');
        await fold.locator('summary').click();
        const shown = await fold.locator('code').innerText();
        expect(shown, name).toContain(indicator);
        expect(shown, name).toContain('data/');
      }
    }));
});
