/** Reading without a network: what was seen stays, the whole site on request, and nothing once the reader says no. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteAddress, withPage } from './browser.ts';

/** What is asked for without a network fails by design. */
const OPTIONS = { context: { serviceWorkers: 'allow' as const }, allow: [/ERR_INTERNET_DISCONNECTED|Failed to load/] };

const settled = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active && active.state !== 'activated')
      await new Promise<void>((done) =>
        active.addEventListener('statechange', () => active.state === 'activated' && done()),
      );
  });
const offline = (page: Page, off = true) => page.context().setOffline(off);
const title = (page: Page) => page.locator('h1').innerText();

test('看过的页断网时还在，没看过的说还没有留存', () =>
  withPage(
    '/regions/',
    async (page) => {
      const first = await title(page);
      await settled(page);
      await page.goto(siteAddress('/measures/'));
      const second = await title(page);
      await offline(page);
      await page.goto(siteAddress('/regions/'));
      expect(await title(page)).toBe(first);
      await page.goto(siteAddress('/measures/'));
      expect(await title(page)).toBe(second);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).not.toBe('16px');
      await page.goto(siteAddress('/policies/'));
      await expect.poll(() => page.locator('kb-offline').innerText()).toContain('/policies/');
      await offline(page, false);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect.poll(() => title(page)).toBe('政策');
    },
    OPTIONS,
  ));

test('关掉就清除，再打开又有', () =>
  withPage(
    '/offline/',
    async (page) => {
      await settled(page);
      await page.getByRole('button', { name: '关掉并清除' }).click();
      await expect.poll(() => page.getByRole('status').innerText()).toContain('关着');
      const left = () =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]);
      expect(await left()).toEqual([0, 0]);
      await page.goto(siteAddress('/about/'));
      await page.waitForLoadState('networkidle');
      expect(await left()).toEqual([0, 0]);
      await page.goto(siteAddress('/offline/'));
      await page.getByRole('button', { name: '打开离线阅读' }).click();
      await expect.poll(() => page.getByRole('status').innerText()).toContain('开着');
      expect((await left())[0]).toBe(1);
    },
    OPTIONS,
  ));

test('整站下载后，断网也能检索', { timeout: 180_000 }, () =>
  withPage(
    '/offline/',
    async (page) => {
      await settled(page);
      await page.getByRole('button', { name: '整站下载' }).click();
      await expect.poll(() => page.getByRole('status').innerText(), { timeout: 150_000 }).toContain('整站已留存');
      await offline(page);
      await page.goto(siteAddress('/search/?q=医共体'));
      await page.waitForSelector('[data-search][data-state=done]');
      expect(Number(await page.locator('[data-search]').getAttribute('data-count'))).toBeGreaterThan(0);
    },
    OPTIONS,
  ),
);
