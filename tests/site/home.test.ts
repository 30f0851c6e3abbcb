/** The home page as readers meet it: what it is at a glance, real figures in pictures that can be taken along, and nothing cut. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';

const dir = inject('siteDir');
const { build } = JSON.parse(readFileSync(join(dir, 'build.json'), 'utf8')) as { build: string };
const html = readFileSync(join(dir, 'index.html'), 'utf8');
const phone = { context: { viewport: { width: 360, height: 780 } } };

/** Texts of the drawings shown that lie upon each other or beyond the edge, as the browser sets them. */
const faults = (page: Page) =>
  page.$$eval('svg[data-chart]', (drawings) =>
    drawings
      .filter((drawing) => drawing.getClientRects().length > 0)
      .flatMap((drawing) => {
        const edge = drawing.getBoundingClientRect();
        const boxes = [...drawing.querySelectorAll('text')].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const cut = boxes.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1);
        const upon = boxes.filter(({ box }, index) =>
          boxes.slice(index + 1).some(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              // Lines of text have air above and below their letters.
              box.top + box.height * 0.2 < other.bottom - other.height * 0.2 &&
              other.top + other.height * 0.2 < box.bottom - box.height * 0.2,
          ),
        );
        return [...cut, ...upon].map(({ text }) => text);
      }),
  );

describe('首页', () => {
  test('一屏之内：是什么、检索框、四个入口、真实的数字', () =>
    withPage(
      '/',
      async (page) => {
        const below = await page.$$eval('h1, .hero .lede, .ask, .doors a, .strip', (parts) =>
          parts.map((part) => part.getBoundingClientRect().top).filter((top) => top > innerHeight),
        );
        expect(below).toEqual([]);
        expect(
          await page.locator('.doors a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ).toEqual(
          ['topics', 'indicators', 'targets', 'compare'].map((name) => expect.stringMatching(new RegExp(`/${name}/$`))),
        );
        expect(await page.locator('.strip').count()).toBeGreaterThan(2);
      },
      { context: { viewport: { width: 1280, height: 850 } } },
    ));

  test('1280 宽时右边不留白', () =>
    withPage(
      '/',
      async (page) => {
        const rights = await page.$$eval('.hero .plate, .doing table, .questions, .lately', (parts) =>
          parts.map((part) => part.getBoundingClientRect().right),
        );
        const right = await page.$eval('.home', (home) => home.getBoundingClientRect().right);
        expect(rights.map((edge) => Math.round(right - edge))).toEqual(rights.map(() => 0));
      },
      { context: { viewport: { width: 1280, height: 850 } } },
    ));

  test.each([
    ['宽', '/', undefined],
    ['手机', '/', phone],
    ['指标页', '/indicators/family-doctor-signing-rate/', undefined],
    ['指标页，手机', '/indicators/family-doctor-signing-rate/', phone],
  ])('图中文字不相压、不被切：%s', (_, path, options) =>
    withPage(path, async (page) => expect(await faults(page)).toEqual([]), options),
  );

  test('图中的点通到那个数字的一行', () =>
    withPage('/', async (page) => {
      const dot = page.locator('.strip .dot:visible').first();
      const key = (await dot.getAttribute('data-observation')) ?? '';
      await dot.locator('.mark-shape').click();
      await page.waitForURL((url) => url.pathname.endsWith(`/documents/${key.split('/')[0]}/`));
      expect(new URL(page.url()).hash).toBe(`#${key.split('/')[1]}`);
    }));

  test('每个检索示例都有结果', async () => {
    const queries = [...(/class="ask-examples"[\s\S]*?<\/p>/.exec(html)?.[0] ?? '').matchAll(/\?q=([^"]+)"/g)];
    expect(queries.length).toBeGreaterThan(2);
    for (const [, query = ''] of queries)
      await withPage(`/search/?q=${query}`, async (page) => {
        const search = page.locator('[data-search][data-state="done"]');
        await search.waitFor();
        expect(Number(await search.getAttribute('data-count')), decodeURIComponent(query)).toBeGreaterThan(0);
      });
  });

  test('医共体和家庭医生签约各一步可到', () => {
    for (const id of ['county-medical-community', 'family-doctor'])
      expect(html).toMatch(new RegExp(`class="scroll doing"[\\s\\S]*href="[^"]*/topics/${id}/"`));
  });

  test.each(['svg', 'png'] as const)('图可以存成 %s', (kind) =>
    withPage('/', async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-save="${kind}"]`).first().click(),
      ]);
      const file = readFileSync(await download.path());
      expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+\\.${kind}$`));
      if (kind === 'png') return expect(file.subarray(1, 4).toString()).toBe('PNG');
      const svg = file.toString();
      for (const text of [
        '对照国家目标',
        '来源：',
        `版次 ${build}`,
        '家庭医生签约率',
        '国家目标',
        '赭虚线 参照',
        '● 实际',
      ])
        expect(svg).toContain(text);
      // A picture has no style sheet of the site beside it.
      expect(svg).not.toMatch(/var\(--|class=|NaN/);
      const error = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
        svg,
      );
      expect(error).toBeUndefined();
    }),
  );

  test('B7 地图与地区目录同一个数：只被提到的也标出', () =>
    withPage('/', async (page) => {
      const named = page.locator('.tiles .named');
      expect(await named.count()).toBeGreaterThan(0);
      const [path, text] = await named.first().evaluate((tile) => [tile.getAttribute('href'), tile.textContent]);
      const index = readFileSync(join(dir, 'regions/index.html'), 'utf8');
      const count = /提及\s*(\d+)/.exec(text ?? '')?.[1];
      const after = index.slice(index.lastIndexOf(`href="${path}"`));
      expect(after.replace(/<[^>]+>/g, '')).toMatch(new RegExp(`^[^（]*（另有 ${count} 份提到）`));
    }));

  test('打印时地图不分在两张纸上', () =>
    withPage('/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.$eval('.tiles', (tiles) => getComputedStyle(tiles).breakInside)).toBe('avoid');
    }));
});
