/** Parts for other sites, shown in a page of another origin: whole, without scripts, in the height that their code gives. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser, siteAddress, withPage } from './browser.ts';
import { readPages } from './built-pages.ts';

const parts = readPages(inject('siteDir')).filter(({ html }) => html.includes('data-embed='));
const KINDS = ['chart', 'table', 'timeline', 'figure'] as const;
/** Of each kind the longest. */
const longest = KINDS.map(
  (kind) =>
    parts
      .filter(({ path }) => path.startsWith(`/embed/${kind}/`))
      .toSorted((a, b) => b.html.length - a.html.length || a.path.localeCompare(b.path))[0] ?? expect.fail(kind),
);

describe('嵌入的页面', () => {
  test('没有脚本、页头、页脚，不让收录，写明来源与版次', () => {
    for (const { path, html } of parts) {
      expect(html, path).not.toMatch(/<script|<header|<footer|<nav/);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(html, path).toMatch(/来源：[^<]+版次/);
      expect(html, path).toContain("default-src 'none'; style-src 'self'");
    }
  });

  test('代码能原样复制，地址就是它自己', () =>
    withPage(longest[0]?.path ?? '', async (page) => {
      await page.locator('summary').click();
      const code = await page.locator('.embed-code code').innerText();
      const [, src = '', height = ''] = /^<iframe src="([^"]+)" title="[^"]+" .*height="(\d+)"/.exec(code) ?? [];
      expect(new URL(src, page.url()).pathname).toBe(new URL(page.url()).pathname);
      expect(await page.locator('body').getAttribute('data-height')).toBe(height);
    }));

  test.each(longest.map(({ path }) => path))('%s：放进别的网站，不横滚，高度够用，链接另开', async (path) => {
    const height = Number(/data-height="(\d+)"/.exec(parts.find((part) => part.path === path)?.html ?? '')?.[1]);
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><iframe src="${siteAddress(path)}" width="600" height="${height}"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const context = await (await openBrowser()).newContext();
    try {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      const frame = page.frames()[1] ?? expect.fail('没有框');
      await frame.waitForLoadState();
      const size = await frame.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        tall: document.documentElement.scrollHeight - innerHeight,
        target: document.querySelector('base')?.target,
        background: getComputedStyle(document.body).backgroundColor,
      }));
      expect(size).toMatchObject({ wide: 0, target: '_blank' });
      // A long table scrolls; what is drawn stands whole.
      if (!path.startsWith('/embed/table/')) expect(size.tall).toBeLessThanOrEqual(0);
      // The style sheet has come.
      expect(size.background).not.toBe('rgba(0, 0, 0, 0)');
    } finally {
      await context.close();
      host.closeAllConnections();
      host.close();
    }
  });
});
