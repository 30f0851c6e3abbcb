/** The narrowest phone: what is wider scrolls in a frame of its own, never the page; all of it can be read, filled in and pressed. */
import { describe, expect, inject, test } from 'vitest';
import { pageOfEachKind, readPages } from './built-pages.ts';
import { withPage } from './browser.ts';
import { findViolations } from './find-violations.ts';

const WIDTH = 320;
/** Below this a phone zooms into the field one taps. */
const FIELD = 16; // px
const TEXT = 13; // px
const PATHS = [...pageOfEachKind(readPages(inject('siteDir'))), '/compare/?regions=330600,320115,370602'];

describe(`${WIDTH} 像素宽`, () => {
  test('每种页面都有一页可看', () => expect(PATHS.length).toBeGreaterThan(18));

  test.each(PATHS)('B1 %s 不横向滚动', (path) =>
    withPage(
      path,
      async (page) => {
        const { width, wide } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          wide: [...document.querySelectorAll('main *, header *, footer *')]
            .filter((node) => node.getBoundingClientRect().right > innerWidth && !node.closest('.scroll'))
            .map((node) => `${node.localName}.${node.className}`),
        }));
        expect(width, wide.slice(0, 5).join(' ')).toBeLessThanOrEqual(WIDTH);
      },
      { context: { viewport: { width: WIDTH, height: 740 } }, allow: [/404/] },
    ),
  );

  test.each(PATHS)('%s 的字不小于 13 像素，输入框不小于 16，要点的不小于 24', (path) =>
    withPage(
      path,
      async (page) => {
        const small = await page.evaluate(
          ({ least, leastInField }) => {
            // What folds within the page; what opens above it would cover it.
            for (const part of document.querySelectorAll<HTMLDetailsElement>('main details:not(.contents-bar)'))
              part.open = true;
            const found = new Set<string>();
            const judge = (element: Element, least: number) => {
              const size = Number.parseFloat(getComputedStyle(element).fontSize);
              if (size < least && element.getClientRects().length > 0)
                found.add(`${element.localName}.${element.className} ${size}`);
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode())
              if (text.textContent?.trim() && !text.parentElement?.closest('svg, .visually-hidden'))
                judge(text.parentElement as Element, least);
            const fields = 'input:not([type="checkbox"], [type="radio"]), select, textarea';
            for (const field of document.querySelectorAll(fields)) judge(field, leastInField);
            return [...found];
          },
          { least: TEXT, leastInField: FIELD },
        );
        expect(small).toEqual([]);
        expect(await findViolations(page, 'html', { runOnly: { type: 'rule', values: ['target-size'] } })).toEqual([]);
      },
      { context: { viewport: { width: 360, height: 740 } }, allow: [/404/] },
    ),
  );
});
