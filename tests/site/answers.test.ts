/** The three questions of an official — who did it, did it work, how do we stand — answered within two clicks from home, on one screen each, and on two sheets of paper. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';
import { readPages } from './built-pages.ts';

const SCREEN = { width: 1280, height: 850 };
const WIDE = { viewport: SCREEN };
const PHONE = { viewport: { width: 360, height: 740 } };
const MOST_SHEETS = 2;

const TOPICS = [
  ['医共体', '县域医共体', '/topics/county-medical-community/'],
  ['家庭医生签约', '家庭医生签约', '/topics/family-doctor/'],
] as const;
const briefs = readPages(inject('siteDir'))
  .map(({ path }) => path)
  .filter((path) => /^\/topics\/[^/]+\/$/.test(path));

/** What of one section stands on the screen once its heading is at the top: its text, its figures, its sources. */
const onScreen = (page: Page, question: string) =>
  page.evaluate(
    ({ question: name, height }) => {
      const section = document.querySelector(`[data-question="${name}"]`);
      if (!section) return undefined;
      section.scrollIntoView({ block: 'start' });
      const box = section.getBoundingClientRect();
      const inView = (selector: string) =>
        [...section.querySelectorAll(selector)].filter((element) => {
          const { top, bottom, width } = element.getBoundingClientRect();
          return width > 0 && top >= -1 && bottom <= innerHeight + 1;
        }).length;
      return {
        fits: box.height <= height,
        text: (section as HTMLElement).innerText,
        figures: inView('a.figure'),
        grades: inView('.grade'),
        sources: inView('a.source, .source a'),
        statuses: inView('.status'),
        references: inView('.reference-line, .against'),
      };
    },
    { question, height: SCREEN.height },
  );

describe.each(TOPICS)('%s', (_word, name, path) => {
  test('从首页点两次就到，或更少', () =>
    withPage(
      '/',
      async (page) => {
        let clicks = 0;
        const direct = page.locator(`a[href$="${path}"]`).filter({ visible: true });
        if ((await direct.count()) === 0) {
          await page.locator('a[href$="/topics/"]').filter({ visible: true }).first().click();
          clicks += 1;
        }
        await direct.first().click();
        clicks += 1;
        await page.waitForURL(new RegExp(`${path}$`));
        expect(clicks).toBeLessThanOrEqual(2);
        expect(await page.locator('h1').innerText()).toBe(`${name}一页通`);
      },
      { context: WIDE },
    ));

  test('谁做过：一屏，写明状态、年份、出处；计划与建议另列', () =>
    withPage(
      path,
      async (page) => {
        const who = await onScreen(page, 'who');
        expect(who?.fits).toBe(true);
        expect(who?.statuses).toBeGreaterThan(2);
        expect(who?.sources).toBeGreaterThan(2);
        expect(who?.text).toMatch(/已实施/);
        const groups = await page.$$eval('.brief-who tbody', (bodies) =>
          bodies.map((body) => [
            body.getAttribute('data-group'),
            [...body.querySelectorAll('tr[data-status]')].map((row) => row.getAttribute('data-status')),
          ]),
        );
        for (const [group, statuses] of groups as [string, string[]][])
          for (const status of statuses)
            expect(group === 'done' ? ['implemented', 'ongoing', 'pilot'] : [group]).toContain(status);
      },
      { context: WIDE },
    ));

  test('有没有效果：一屏，数字、年份、等级、出处、参照都在', () =>
    withPage(
      path,
      async (page) => {
        const results = await onScreen(page, 'results');
        expect(results?.fits).toBe(true);
        expect(results?.figures).toBeGreaterThan(3);
        expect(results?.grades).toBeGreaterThan(2);
        expect(results?.sources).toBeGreaterThan(3);
        expect(results?.references).toBeGreaterThan(0);
        expect(results?.text).toMatch(/20\d\d年/);
      },
      { context: WIDE },
    ));

  test('各地怎么样：一屏，与参照相差多少、彼此能比到哪一步', () =>
    withPage(
      path,
      async (page) => {
        const standing = await onScreen(page, 'standing');
        expect(standing?.fits).toBe(true);
        expect(standing?.figures).toBeGreaterThan(2);
        expect(standing?.grades).toBeGreaterThan(1);
        expect(standing?.sources).toBeGreaterThan(2);
        expect(standing?.text).toMatch(/(?:达到|未到|高于|低于)国家目标 20\d\d年/);
      },
      { context: WIDE },
    ));

  test('每个数字打开自己的证据', () =>
    withPage(
      path,
      async (page) => {
        const figures = page.locator('.brief-results a.figure');
        await figures.first().click();
        const panel = page.locator('.panel').filter({ visible: true });
        await expect.poll(() => panel.count()).toBe(1);
        expect(await panel.innerText()).toContain('原文印作');
        const dangling = await page.$$eval(
          'a.figure',
          (links) => links.filter((link) => !document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).length,
        );
        expect(dangling).toBe(0);
      },
      { context: WIDE },
    ));
});

describe('每一份一页通', () => {
  test('都在', () => expect(briefs.length).toBeGreaterThan(5));

  test.each(briefs)(`%s 打印不超过 ${MOST_SHEETS} 张`, (path) =>
    withPage(path, async (page) => {
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(MOST_SHEETS);
    }),
  );

  test.each(briefs)('%s 在 360 像素宽不横滚', (path) =>
    withPage(
      path,
      async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360),
      { context: PHONE },
    ),
  );
});

describe('本县', () => {
  const REGION = '/regions/330600/';
  const slot = (page: Page) => page.locator('[data-home]');

  test('在地区页记下，页眉和各地的表里认得出，可以清除；只记在这台设备上', () =>
    withPage(
      REGION,
      async (page) => {
        expect(await slot(page).isVisible()).toBe(false);
        await page.getByRole('button', { name: '设为本县' }).click();
        expect(await slot(page).innerText()).toContain('本县：绍兴市');
        await page.goto(new URL('topics/family-doctor/', inject('siteUrl')).href);
        expect(await slot(page).locator('a').getAttribute('href')).toMatch(/\/regions\/330600\/$/);
        expect(await page.locator('tr[data-home-county]').count()).toBeGreaterThan(0);
        await slot(page).getByRole('button').click();
        expect(await slot(page).isVisible()).toBe(false);
        expect(await page.locator('tr[data-home-county]').count()).toBe(0);
        await page.goto(new URL('regions/330600/', inject('siteUrl')).href);
        expect(await page.getByRole('button', { name: '设为本县' }).getAttribute('aria-pressed')).toBe('false');
      },
      { context: WIDE },
    ));

  test('存储里写了别的东西，就当没有', () =>
    withPage(
      '/topics/',
      async (page) => {
        for (const stored of ['{"code":"x","name":"y"}', 'no json', '[]', '{"code":"330600"}']) {
          await page.evaluate((text) => localStorage.setItem('kb-home', text), stored);
          await page.reload();
          expect(await slot(page).isVisible(), stored).toBe(false);
        }
      },
      { context: WIDE },
    ));

  test('没有脚本就不出现', () =>
    withPage(
      REGION,
      async (page) => {
        expect(await slot(page).isVisible()).toBe(false);
        expect(await page.getByRole('button', { name: '设为本县' }).count()).toBe(0);
      },
      { context: { ...WIDE, javaScriptEnabled: false } },
    ));
});

describe('地区、举措、指标的页首', () => {
  test('地区页先是五到十个关键数字，各有年份、性质、等级与出处；长度不到从前的一半', () =>
    withPage(
      '/regions/330600/',
      async (page) => {
        const rows = page.locator('[data-key-figure]');
        const count = await rows.count();
        expect(count).toBeGreaterThanOrEqual(5);
        expect(count).toBeLessThanOrEqual(10);
        for (const row of await rows.all()) {
          expect(await row.locator('a.figure').count()).toBeGreaterThan(0);
          expect(await row.locator('.grade').count()).toBe(1);
          expect(await row.locator('.source').count()).toBeGreaterThan(0);
          expect(await row.innerText()).toMatch(/20\d\d年[\s\S]*实际/);
        }
        const first = await rows.first().boundingBox();
        expect(first?.y).toBeLessThan(SCREEN.height);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(25_780 / 2);
      },
      { context: WIDE },
    ));

  test('举措页的结果写在页上，不是链接；辨析在后面', () =>
    withPage(
      '/measures/family-doctor/',
      async (page) => {
        expect(await page.locator('#indicators ~ * .brief-results a.figure').count()).toBeGreaterThan(3);
        const top = (selector: string) =>
          page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
        expect(await top('#adoptions')).toBeLessThan(await top('#indicators'));
        expect(await top('#indicators')).toBeLessThan(await top('#distinct'));
        expect(await page.locator('#who').evaluate((part) => (part as HTMLDetailsElement).open)).toBe(false);
      },
      { context: WIDE },
    ));

  test('指标页先是数字，然后是图和表；逐对的判断是一张小表，理由只说一次', () =>
    withPage(
      '/indicators/family-doctor-signing-rate/',
      async (page) => {
        const first = await page.locator('.latest a.figure').first().boundingBox();
        expect(first?.y).toBeLessThan(SCREEN.height / 2);
        const words = await page.locator('.pair-matrix td[data-grade]').allInnerTexts();
        // Every pair once, however many figures there are: n (n - 1) / 2.
        const rows = await page.locator('.pair-matrix tbody tr').count();
        expect(rows).toBeGreaterThanOrEqual(2);
        expect(words).toHaveLength(((rows + 1) * rows) / 2);
        for (const text of words) expect(text).toMatch(/[＝≒∥×] ?(?:可比|可参考|并列|不可比)/);
        const notes = await page.locator('.pair-notes li').allInnerTexts();
        expect(new Set(notes).size).toBe(notes.length);
        expect(await page.locator('[data-pair]').first().isVisible()).toBe(false);
        await page.evaluate(() => (location.hash = '#pairs'));
        expect(await page.locator('#pairs').isVisible()).toBe(true);
      },
      { context: WIDE },
    ));
});
