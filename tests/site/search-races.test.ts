/** Search in a real browser when things come in the wrong order, or the box is moved in its page. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const shown = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    return {
      state: root?.dataset['state'],
      count: root?.dataset['count'],
      status: root?.querySelector('[data-part="status"]')?.textContent,
      hits: [...document.querySelectorAll<HTMLElement>('[data-result]')].map((hit) => hit.dataset['url']),
      failure: root?.querySelector<HTMLElement>('[data-part="failure"]')?.hidden,
    };
  });

async function paste(page: Page, query: string) {
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('[data-search] input[type="search"]') as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
  await page.waitForSelector('[data-search][data-state="done"]');
  return shown(page);
}

describe('检索：晚到的不算', () => {
  test('上一次的摘录后来才失败：这一次的答案、条数、状态都不变', async () => {
    await withPage(
      '/search/',
      async (page) => {
        const held: Route[] = [];
        let isHolding = false;
        await page.route('**/pagefind/pages/**', (route) => (isHolding ? void held.push(route) : route.continue()));
        expect(Number((await paste(page, '签约')).count)).toBeGreaterThan(30);
        // Every excerpt that was wanted at once is there; from here on they are held back.
        await expect.poll(() => page.locator('[data-result] .excerpts').count()).toBeGreaterThanOrEqual(10);
        isHolding = true;
        await page.locator('.search-more button').click();
        await page.locator('[data-result]').nth(30).scrollIntoViewIfNeeded();
        await expect.poll(() => held.length).toBeGreaterThan(0);
        isHolding = false;
        const second = await paste(page, '龘靐齉爩');
        expect(second).toMatchObject({ state: 'done', count: '0', hits: [], failure: true });
        const late = held.map((route) => route.request().response());
        for (const route of held) await route.fulfill({ status: 404, body: '' });
        expect((await Promise.all(late)).map((response) => response?.status())).toEqual(held.map(() => 404));
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        expect(await shown(page)).toEqual(second);
      },
      { allow: [/status of 404/] },
    );
  });
});

describe('检索：在页内挪动', () => {
  test('答案还在，仍能输入；每一按只算一次', async () => {
    await withPage('/search/', async (page) => {
      const first = await paste(page, '签约');
      await page.evaluate(() => {
        const search = document.querySelector('kb-search') as HTMLElement;
        search.parentElement?.append(search);
      });
      await page.waitForSelector('[data-search][data-state="done"]');
      expect(await shown(page)).toEqual(first);
      await page.locator('.search-more button').click();
      await page.locator('[data-result]').nth(30).scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator('[data-result]').nth(30).locator('.excerpts').count()).toBe(1);
      const before = await page.evaluate(() => history.length);
      await page.locator('[data-facet="kind"][data-value="document"]').click();
      await page.waitForFunction(() => location.search.includes('kind=document'));
      await page.waitForSelector('[data-search][data-state="done"]');
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      expect(Number((await shown(page)).count)).toBeLessThan(Number(first.count));
      await page.goBack();
      await page.waitForFunction(
        (count) => document.querySelector<HTMLElement>('[data-search]')?.dataset['count'] === count,
        first.count,
      );
      expect(await paste(page, '医共体')).toMatchObject({ state: 'done', failure: true });
    });
  });
});
