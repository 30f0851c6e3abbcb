/** What surrounds every page: the header on a phone, and how the reader wants to see the site. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';
import { pageOfEachKind, readPages } from './built-pages.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const isDark = (page: Page) =>
  page.evaluate(() => {
    const [red = 255] = (/\d+/.exec(getComputedStyle(document.body).backgroundColor) ?? []).map(Number);
    return red < 128;
  });
const sizeOfText = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize));

describe('手机上的页头', () => {
  // A part for other sites has none.
  const framed = pageOfEachKind(readPages(inject('siteDir')).filter(({ html }) => !html.includes('data-embed=')));
  test.each(framed)('%s 一行，不高于 64 像素', (path) =>
    withPage(
      path,
      async (page) => {
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 740 });
          const box = await page.locator('.site-header').boundingBox();
          expect(box?.height, `${width}`).toBeLessThanOrEqual(64);
        }
      },
      { context: PHONE, allow: [/404/] },
    ),
  );

  test.each([true, false])('导航收起，点开可用（脚本 %s）', (javaScriptEnabled) =>
    withPage(
      '/about/',
      async (page) => {
        const link = page.locator('.site-nav a', { hasText: '对比' });
        expect(await link.isVisible()).toBe(false);
        await page.locator('.site-menu > summary').click();
        expect(await link.isVisible()).toBe(true);
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await link.click();
        await page.waitForURL(/\/compare\//);
      },
      { context: { ...PHONE, javaScriptEnabled } },
    ),
  );

  test('宽屏上不收起，专题在最前', () =>
    withPage(
      '/about/',
      async (page) => {
        expect(await page.locator('.site-menu').isVisible()).toBe(false);
        expect(await page.locator('.site-nav a').first().innerText()).toBe('专题');
        expect(await page.locator('.site-nav a').first().isVisible()).toBe(true);
      },
      { context: { viewport: { width: 1280, height: 800 } } },
    ));
});

describe('主题与字号', () => {
  test('选了就变，换页、重来都记得，先于第一次显示', () =>
    withPage(
      '/about/',
      async (page) => {
        expect(await isDark(page)).toBe(false);
        const usual = await sizeOfText(page);
        await page.locator('kb-display summary').click();
        await page.getByLabel('主题').selectOption('dark');
        await page.getByLabel('字号').selectOption('larger');
        expect(await isDark(page)).toBe(true);
        expect(await sizeOfText(page)).toBeGreaterThan(usual * 1.2);
        await page.addInitScript(() => {
          const seen = new MutationObserver(() => {
            if (!document.body) return;
            document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'] ?? '';
            seen.disconnect();
          });
          seen.observe(document, { childList: true, subtree: true });
        });
        await page.reload();
        expect(await page.evaluate(() => document.documentElement.dataset['atBody'])).toBe('dark');
        await page.locator('.site-nav a').first().click();
        expect(await isDark(page)).toBe(true);
        await page.locator('kb-display summary').click();
        expect(await page.getByLabel('主题').inputValue()).toBe('dark');
        await page.getByLabel('主题').selectOption('');
        expect(await isDark(page)).toBe(false);
      },
      { context: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } },
    ));

  test('系统是深色时可以选浅色，打印总是白纸', () =>
    withPage(
      '/about/',
      async (page) => {
        expect(await isDark(page)).toBe(true);
        await page.locator('kb-display summary').click();
        await page.getByLabel('主题').selectOption('light');
        expect(await isDark(page)).toBe(false);
        await page.getByLabel('主题').selectOption('dark');
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        expect(await isDark(page)).toBe(false);
      },
      { context: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
    ));

  test('没有脚本时随系统，不留空架子', () =>
    withPage(
      '/about/',
      async (page) => {
        expect(await isDark(page)).toBe(true);
        expect(await page.locator('kb-display').isVisible()).toBe(false);
      },
      { context: { colorScheme: 'dark', javaScriptEnabled: false } },
    ));
});
