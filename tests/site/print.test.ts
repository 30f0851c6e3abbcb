/** Pages on paper: nothing to press, nothing closed, every sheet says where it comes from. */
import { describe, expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';
import { pageOfEachKind, readPages } from './built-pages.ts';

/** Width of an A4 sheet without its margins, in CSS pixels. */
const PAPER = { viewport: { width: 680, height: 1000 } };
const SHEET = 1123 - 2 * 57;

describe('打印', () => {
  test.each(pageOfEachKind(readPages(inject('siteDir'))))('%s 没有按钮、导航与输入框，有出处和版次', (path) =>
    withPage(
      path,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const { controls, foot, tall } = await page.evaluate((sheet) => {
          const isPrinted = (node: Element) => node.getClientRects().length > 0 && node.clientHeight > 1;
          return {
            controls: [...document.querySelectorAll('nav, button, input, select, textarea, form, .skip')]
              .filter((node) => isPrinted(node) && !node.closest('th'))
              .map((node) => `${node.localName}.${node.className}`),
            foot: document.querySelector<HTMLElement>('.print-foot')?.innerText ?? '',
            // What may not be split and does not fit a sheet leaves the one before it empty.
            tall: [...document.querySelectorAll('main *')]
              .filter((node) => getComputedStyle(node).breakInside === 'avoid' && node.clientHeight > sheet)
              .map((node) => `${node.localName}.${node.className}`),
          };
        }, SHEET);
        expect(controls).toEqual([]);
        expect(tall).toEqual([]);
        const build = await page.locator('meta[name="kb-build"]').getAttribute('content');
        expect(foot).toContain(build);
        expect(foot).toContain(path === '/404.html' ? '/404' : path);
      },
      { context: PAPER, allow: [/404/] },
    ),
  );

  test('没有脚本也印出折叠的部分', () =>
    withPage(
      '/documents/shaoxing-2019/',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect((await page.locator('#paragraphs .paragraphs').boundingBox())?.height).toBeGreaterThan(500);
      },
      { context: { ...PAPER, javaScriptEnabled: false } },
    ));

  test('地图不分在两张纸上', () =>
    withPage(
      '/regions/',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const map = page.locator('.tiles').first();
        expect(await map.evaluate((node) => getComputedStyle(node).breakInside)).toBe('avoid');
      },
      { context: PAPER },
    ));

  test('页边有空，网址不跟在链接后面', () =>
    withPage(
      '/policies/yunzhou-county-capability-plan-2023/',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const { margin, after } = await page.evaluate(() => {
          const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
          const inner = rules.flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]));
          return {
            margin: inner.find((rule) => rule instanceof CSSPageRule)?.cssText ?? '',
            after: [...document.querySelectorAll('main a')].map((link) => getComputedStyle(link, '::after').content),
          };
        });
        expect(margin).toMatch(/margin: \d+mm/);
        expect(after.filter((content) => content.includes('http'))).toEqual([]);
      },
      { context: PAPER },
    ));
});
