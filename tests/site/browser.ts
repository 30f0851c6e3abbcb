import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { watchPage } from './watch-page.ts';

export interface PageOptions {
  /** How the visitor's browser is set: viewport, colorScheme, javaScriptEnabled, offline … */
  context?: BrowserContextOptions;
  /** Complaints this test expects, e.g. `[/status of 404/]` on the page for missing pages. */
  allow?: RegExp[];
  /** Address of another site than the built one; ends with a slash. */
  site?: string;
  /** Another browser than the one all tests share. */
  browser?: Browser;
}

let running: Promise<Browser> | undefined;

/** One browser per test file, started by the first test that asks, closed after the last. */
export function openBrowser(): Promise<Browser> {
  running ??= launchBrowser();
  return running;
}

afterAll(async () => {
  const browser = await running?.catch(() => undefined);
  running = undefined;
  await browser?.close();
});

/**
 * Opens a page of the site as a new visitor (nothing stored) and hands it over once it has loaded. Afterwards the test fails
 * if the page complained: an error on the console or thrown, a breach of the content security policy, a request that left
 * the site.
 * @param path below the home page, e.g. `/compare/?regions=330600`
 */
export async function withPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  { context: contextOptions, allow = [], site = inject('siteUrl'), browser: other }: PageOptions = {},
): Promise<T> {
  const browser = other ?? (await openBrowser());
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What a test takes away from a page must not come back from what was kept of an earlier one.
    serviceWorkers: 'block',
    ...contextOptions,
  });
  try {
    const complaints = await watchPage(context, new URL(site).origin);
    const page = await context.newPage();
    await page.goto(siteAddress(path, site));
    const result = await use(page);
    // What the page has reported by now arrives before the answer to one more question.
    await page.evaluate('0').catch(() => undefined);
    const unexpected = complaints.filter((complaint) => !allow.some((pattern) => pattern.test(complaint)));
    if (unexpected.length > 0)
      throw new Error(`${path} 在浏览器里有问题：\n${unexpected.map((text) => `  ${text}`).join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Full address of a page, whatever prefix the site was built for. */
export function siteAddress(path: string, site = inject('siteUrl')): string {
  return new URL(path.replace(/^\/+/, ''), site).href;
}
