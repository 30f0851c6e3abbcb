/** A long page in use: its contents stay in view and follow, what is folded opens for whoever looks for it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const PATH = '/documents/shaoxing-2019/';
const WIDE = { viewport: { width: 1280, height: 850 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const isFolded = (page: Page, anchor: string) =>
  page.evaluate((id) => document.getElementById(id)?.closest('details:not([open])') !== null, anchor);
const isInView = (page: Page, anchor: string) =>
  page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
  }, anchor);

describe('折叠的部分', () => {
  test('先是合上的，打开要找的地址时展开并滚到那里', async () => {
    await withPage(PATH, async (page) => {
      expect(await isFolded(page, 'p16')).toBe(true);
      await page.evaluate(() => (location.hash = '#p16'));
      await expect.poll(() => isInView(page, 'p16')).toBe(true);
    });
    await withPage(`${PATH}#p16`, (page) => expect.poll(() => isInView(page, 'p16')).toBe(true));
  });

  test('同一个链接点第二次也展开', () =>
    withPage(`${PATH}#p16`, async (page) => {
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((part) => (part.open = false));
        scrollTo(0, 0);
        const link = document.createElement('a');
        link.href = '#p16';
        document.querySelector('main')?.append(link);
        link.click();
      });
      await expect.poll(() => isInView(page, 'p16')).toBe(true);
    }));

  test('从检索结果打开时，命中所在的部分展开', () =>
    withPage(`${PATH}?hl=${encodeURIComponent('原文没有取作事实')}#p1`, async (page) => {
      await expect.poll(() => isFolded(page, 'p1')).toBe(false);
    }));

  test('打印时全部展开，打印后照旧', () =>
    withPage(PATH, async (page) => {
      const counts = () => page.locator('main details.folded:not([open])').count();
      const before = await counts();
      expect(before).toBeGreaterThan(0);
      await page.evaluate(() =>
        addEventListener('beforeprint', () => {
          document.body.dataset['closed'] = String(document.querySelectorAll('main details.folded:not([open])').length);
        }),
      );
      await page.pdf();
      expect(await page.evaluate(() => document.body.dataset['closed'])).toBe('0');
      expect(await counts()).toBe(before);
    }));
});

describe('本页目录', () => {
  test('宽屏上一直看得见，标出读到的部分', () =>
    withPage(
      PATH,
      async (page) => {
        const current = () => page.locator('.contents-beside [aria-current]').getAttribute('href');
        await expect.poll(current).toBe('#digest');
        await page.evaluate(() => document.getElementById('observations')?.scrollIntoView());
        await expect.poll(current).toBe('#observations');
        await page.evaluate(() => document.querySelectorAll('.prose > h2')[1]?.scrollIntoView());
        const part = page.locator('.contents-beside .part a').nth(1);
        await expect.poll(() => part.getAttribute('aria-current')).toBe('location');
        const box = await page.locator('.contents-beside').boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= 850).toBe(true);
        await page.locator('.contents-beside a[href="#paragraphs"]').click();
        await expect.poll(current).toBe('#paragraphs');
      },
      { context: WIDE },
    ));

  test('手机上是一条能展开的窄栏，点了就合上，不遮住要看的标题', () =>
    withPage(
      PATH,
      async (page) => {
        await page.evaluate(() => scrollTo(0, 3000));
        const bar = page.locator('.contents-bar > summary');
        await expect.poll(async () => (await bar.boundingBox())?.y).toBeCloseTo(1, 0);
        expect((await bar.boundingBox())?.height ?? 99).toBeLessThanOrEqual(48);
        await bar.click();
        await page.locator('.contents-bar a[href="#observations"]').click();
        await expect.poll(() => page.locator('.contents-bar[open]').count()).toBe(0);
        await expect.poll(() => isInView(page, 'observations')).toBe(true);
        const top = await page.evaluate(() => document.getElementById('observations')?.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(44);
        expect(await bar.innerText()).toContain('指标观测');
      },
      { context: PHONE },
    ));
});
