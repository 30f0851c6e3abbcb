/** The document page as a reader uses it. */
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const PATH = '/documents/yunzhou-2023/';
const PHONE = { viewport: { width: 360, height: 740 } };

describe('文献页', () => {
  test('点开数字，看到原文印法、段落、口径、时期、性质与固定链接', () =>
    withPage(PATH, async (page) => {
      const figure = page.locator('.prose .figure').first();
      const id = (await figure.getAttribute('href'))?.slice(1);
      await figure.click();
      const panel = page.locator(`#${id}`);
      await expect.poll(() => panel.isVisible()).toBe(true);
      const text = await panel.innerText();
      for (const word of ['原文印作', '出处', '性质', '时期', '口径', '固定链接']) expect(text).toContain(word);
      await panel.getByRole('link', { name: '固定链接' }).click();
      expect(new URL(page.url()).hash.length).toBeGreaterThan(1);
      expect(await page.locator(':target').count()).toBe(1);
    }));

  test('键盘打开与关闭证据', () =>
    withPage(PATH, async (page) => {
      const figure = page.locator('.prose .figure').first();
      const panel = page.locator((await figure.getAttribute('href')) ?? '-');
      await figure.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => panel.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.isVisible()).toBe(false);
    }));

  test('不用脚本也能读完、点开证据', () =>
    withPage(
      PATH,
      async (page) => {
        expect((await page.locator('.prose').innerText()).length).toBeGreaterThan(2000);
        const figure = page.locator('.prose .figure').first();
        await figure.click();
        expect(await page.locator((await figure.getAttribute('href')) ?? '-').isVisible()).toBe(true);
      },
      { context: { javaScriptEnabled: false } },
    ));

  test('宽屏在旁注里给出证据，窄屏收进数字里', async () => {
    await withPage(
      PATH,
      async (page) => {
        const notes = page.locator('.prose .notes').first();
        const box = await notes.boundingBox();
        const text = await page.locator('.prose > p').first().boundingBox();
        expect(box && text && box.x > text.x + text.width).toBe(true);
      },
      { context: { viewport: { width: 1280, height: 900 } } },
    );
    await withPage(PATH, async (page) => expect(await page.locator('.prose .notes').first().isVisible()).toBe(false), {
      context: PHONE,
    });
  });

  test('段落锚点可直达', () =>
    withPage(`${PATH}#p25`, async (page) => {
      await expect.poll(async () => (await page.locator('#p25').boundingBox())?.y ?? -1).toBeLessThan(740);
      expect(await page.locator('#p25').isVisible()).toBe(true);
    }));

  test('斜杠键进检索框', () =>
    withPage(PATH, async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q');
    }));
});

describe('360 像素宽', () => {
  test.each([
    '/',
    '/documents/',
    PATH,
    '/regions/330600/',
    '/measures/county-medical-community/',
    '/indicators/family-doctor-signing-rate/',
    '/policies/',
    '/data/',
    '/about/',
    '/cases/',
  ])('%s 不横向滚动', (path) =>
    withPage(
      path,
      async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360),
      { context: PHONE },
    ),
  );
});
