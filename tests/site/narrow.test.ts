/** The narrowest phone: what is wider scrolls in a frame of its own, never the page. */
import { describe, expect, inject, test } from 'vitest';
import { pageOfEachKind, readPages } from './built-pages.ts';
import { withPage } from './browser.ts';

const WIDTH = 320;
const PATHS = [...pageOfEachKind(readPages(inject('siteDir'))), '/compare/?regions=330600,320115,370602'];

describe(`${WIDTH} 像素宽`, () => {
  test('每种页面都有一页可看', () => expect(PATHS.length).toBeGreaterThan(18));

  test.each(PATHS)('%s 不横向滚动', (path) =>
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
});
