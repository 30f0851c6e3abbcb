import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './browser.ts';

// The other browser tests rely on it to notice trouble; here it must.

const injectScript = (page: Page, code: string) =>
  page.evaluate((text) => {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
  }, code);

describe('withPage', () => {
  it('opens the home page, finds nothing to complain about, and hands back the result', async () => {
    expect(await withPage('/', (page) => page.locator('html').getAttribute('lang'))).toMatch(/^zh/);
  });

  it('reports an error on the console', async () => {
    await expect(withPage('/', (page) => page.evaluate(() => console.error('出错了')))).rejects.toThrow(
      '控制台：出错了',
    );
  });

  it('reports an error thrown by a script', async () => {
    const failing = withPage('/', async (page) => {
      const thrown = page.waitForEvent('pageerror');
      await page.evaluate(() =>
        queueMicrotask(() => {
          throw new Error('坏了');
        }),
      );
      await thrown;
    });
    await expect(failing).rejects.toThrow('脚本：Error: 坏了');
  });

  it('reports a request that leaves the site, and does not let it out', async () => {
    const fetchOutside = (page: Page) =>
      page.evaluate(() =>
        fetch('https://example.com/font').then(
          () => 'answered',
          () => 'refused',
        ),
      );
    // The site's own policy would stop the request before it is made.
    const context = { bypassCSP: true };
    await expect(withPage('/', fetchOutside, { context })).rejects.toThrow('站外请求：https://example.com/font');
    expect(await withPage('/', fetchOutside, { context, allow: [/example\.com/] })).toBe('refused');
  });

  it('reports a breach of the page’s content security policy', async () => {
    const failing = withPage('/', async (page) => {
      await page.evaluate(() => {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "script-src 'none'";
        document.head.append(policy);
      });
      const reported = page.evaluate(
        () =>
          new Promise<void>((resolve) =>
            document.addEventListener('securitypolicyviolation', () => resolve(), { once: true }),
          ),
      );
      await injectScript(page, 'window.ran = true');
      await reported;
    });
    await expect(failing).rejects.toThrow('内容安全策略：script-src-elem');
  });

  it('lets a complaint pass that the test expects', async () => {
    const text = await withPage('/no/such/page/', (page) => page.locator('body').innerText(), {
      allow: [/status of 404/],
    });
    expect(text).not.toBe('');
  });
});
