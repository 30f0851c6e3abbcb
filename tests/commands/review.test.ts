/** A draft is reviewed in a real browser, by the keyboard alone, and what is on disk afterwards is what was decided. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyCounty } from '../reading/broken-county.ts';
import { launchBrowser } from '../site/launch-browser.ts';

const ID = 'qinghe-2023';
let browser: Browser;
const running: ChildProcess[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGINT');
});
afterAll(() => browser.close());

interface Opened {
  page: Page;
  url: string;
  folder: string;
  asked: string[];
}

/** The invented county, of which one document is a draft. */
function draftCounty(): { root: string; folder: string } {
  const root = copyCounty();
  const folder = join(root, 'documents', ID);
  const index = join(folder, 'index.mdx');
  writeFileSync(index, readFileSync(index, 'utf8').replace('\n', '\nstate: draft\n'));
  return { root, folder };
}

/** A draft of the invented county, with one numeral that the ledger does not hold. */
async function open(): Promise<Opened> {
  const { root, folder } = draftCounty();
  const ledger = join(folder, 'numerals.csv');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(/^6,90\.6%,.*\n/m, ''));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/review.ts', ID], {
    env: { ...process.env, KB_CONTENT: root, KB_ORIGINALS: resolve('tests/fixtures/county-originals') },
  });
  running.push(child);
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error(said)));
  });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).host));
  await page.goto(url);
  return { page, url, folder, asked };
}

const read = (folder: string, table: string) => readFileSync(join(folder, `${table}.csv`), 'utf8');
/** Presses a key and waits until the answer stands on the page. */
async function press(page: Page, key: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/act'));
  await page.keyboard.press(key);
  await answered;
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-focus') ?? false);
}
const task = (page: Page) => page.locator('[data-task]').first();

describe('npm run review', () => {
  test('an unaccounted numeral comes first; one key says what it is', async () => {
    const { page, folder } = await open();
    await expect.poll(() => task(page).textContent()).toContain('90.6');
    await press(page, '1');
    // In the order of the text: it is the first of its paragraph.
    expect(read(folder, 'numerals')).toMatch(/^5,.*\n6,90\.6%?,date\n6,/m);
    await press(page, 'u');
    expect(read(folder, 'numerals')).not.toMatch(/^6,90\.6%?,date$/m);
  });

  test('accept, reject, undo, next: the tables follow each step', async () => {
    const { page, folder, asked } = await open();
    await press(page, '1');
    const first = await task(page).getAttribute('data-row');
    await press(page, 'a');
    expect(await task(page).getAttribute('data-row')).not.toBe(first);
    while ((await task(page).getAttribute('data-task')) !== 'observations') await press(page, 'n');
    const before = read(folder, 'observations');
    await press(page, 'r');
    expect(read(folder, 'observations').split('\n')).toHaveLength(before.split('\n').length - 1);
    // What was thrown out is open again, so it is asked first.
    await press(page, 'u');
    expect(read(folder, 'observations')).toBe(before);
    expect(new Set(asked).size).toBe(1);
    expect(existsSync(join(folder, 'review.json'))).toBe(true);
  });

  test('a row is changed in its form, by name, and a wrong cell is told', async () => {
    const { page, folder } = await open();
    await press(page, '1');
    while ((await task(page).getAttribute('data-task')) !== 'adoptions') await press(page, 'n');
    await press(page, 'e');
    // Two choices further down: 已实施, 推进中, 试点.
    await page.locator('form select[name="status"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.locator('form [name="note"]').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('审读时改写');
    await press(page, 'Control+Enter');
    expect(read(folder, 'adoptions')).toMatch(/,pilot,.*审读时改写/);
    expect(await task(page).locator('s').first().textContent()).toBe('已实施');
    await press(page, 'e');
    await page.locator('form[data-act="save"] [name="measure"]').fill('没有的举措');
    await press(page, 'Control+Enter');
    expect(await page.locator('.faults').textContent()).toContain('库里没有这个举措');
    await press(page, 'e');
    await press(page, 'Escape');
    expect(await page.locator('form[data-act="save"]').count()).toBe(0);
  });

  test('a numeral becomes a figure with what it says filled in', async () => {
    const { page, folder } = await open();
    await press(page, 'o');
    expect(await page.locator('form [name="value"]').inputValue()).toBe('90.6');
    await page.locator('form[data-act="save"] [name="id"]').fill('county-visits');
    await page.locator('form [name="nature"]').focus();
    await page.keyboard.press('ArrowDown');
    await press(page, 'Control+Enter');
    expect(read(folder, 'observations')).toMatch(/^county-visits,.*,actual,/m);
    expect(read(folder, 'numerals')).toMatch(/^6,90\.6%?,county-visits$/m);
  });

  test('a new institution is drafted with the draft', async () => {
    const { page, folder } = await open();
    await press(page, 'o');
    const form = page.locator('[data-new="institution"]');
    await form.locator('summary').focus();
    await page.keyboard.press('Enter');
    await form.locator('[name="id"]').fill('new-clinic');
    await form.locator('[name="name"]').fill('新诊所');
    await form.locator('[name="region"]').fill('339921');
    await form.locator('[name="region"]').focus();
    await press(page, 'Enter');
    expect(readFileSync(join(folder, 'new/institutions.yaml'), 'utf8')).toContain("name: '新诊所'");
    expect(await page.locator('form[data-act="save"] [name="institution"]').inputValue()).toBe('new-clinic');
  });

  test('what was changed by hand meanwhile is read again, and nothing of it is lost', async () => {
    const { page, folder } = await open();
    await press(page, '1');
    const file = join(folder, 'adoptions.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()},\n`.replace(/,\n$/, '手改\n'));
    await press(page, 'a');
    expect(await page.locator('#said').textContent()).toContain('文件在别处改过');
    await press(page, 'a');
    expect(readFileSync(file, 'utf8')).toContain('手改');
  });

  test('without the token, from another host or another page, nothing is given', async () => {
    const { url } = await open();
    const bare = new URL('/', url);
    expect((await fetch(bare)).status).toBe(404);
    expect((await fetch(new URL('/0123456789abcdef0123456789abcdef/', url))).status).toBe(404);
    expect((await fetch(new URL('act', url), { method: 'POST', body: '{"act":"accept"}' })).status).toBe(415);
    const policy = (await fetch(url)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
  });

  test.each([
    ['a draft that is not there is named with what is near', 'qinghe-2032', '是否指“qinghe-2023”'],
    ['a published document is none that a key may take off the site', 'baishi-2024', '已发布的直接改它的文件'],
  ])('%s', async (_, id, remedy) => {
    const child = spawn(process.execPath, ['src/cli/review.ts', id], {
      env: { ...process.env, KB_CONTENT: draftCounty().root },
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const code = await new Promise((done) => child.once('exit', done));
    expect(code).toBe(1);
    expect(said).toContain(remedy);
  });
});
