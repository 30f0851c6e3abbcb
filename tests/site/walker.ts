/** What a walk through the site needs of a browser, whichever program drives it. */
import { launch as launchFirefox, type Browser as Firefox, type Page as FirefoxPage } from 'puppeteer-core';
import { inject } from 'vitest';
import { siteAddress, withPage } from './browser.ts';
import { firefoxProgram } from './firefox.ts';
import { launchBrowser } from './launch-browser.ts';
import { oldChromium, OLD_CHROMIUM } from './old-chromium.ts';

export interface Walker {
  open: (path: string) => Promise<unknown>;
  /** Runs in the page. */
  ask: <T, A = undefined>(question: (argument: A) => T, argument?: A) => Promise<T>;
  /** Waits until it holds in the page. */
  until: (condition: () => boolean) => Promise<unknown>;
  click: (selector: string) => Promise<unknown>;
  hover: (selector: string) => Promise<unknown>;
  press: (key: 'Escape' | 'Enter' | 'Tab') => Promise<unknown>;
}

export interface WalkingBrowser {
  /** Gives a new visitor's page to a walk, and fails when the page has complained. */
  walk: (use: (walker: Walker) => Promise<void>, hasScripts: boolean) => Promise<void>;
  close: () => Promise<unknown>;
}

/** A browser, or why there is none here. */
type Start = () => Promise<WalkingBrowser | { reason: string }>;

const WAIT = 15_000; // ms
/** Room for a panel beside its figure. */
const VIEWPORT = { width: 1280, height: 850 };

async function startOldChromium(): Promise<WalkingBrowser | { reason: string }> {
  const found = await oldChromium();
  if ('reason' in found) return found;
  const browser = await launchBrowser(found.path);
  return {
    walk: (use, hasScripts) =>
      withPage(
        '/about/',
        (page) =>
          use({
            open: (path) => page.goto(siteAddress(path)),
            ask: (question, argument) => page.evaluate(question as never, argument) as never,
            until: (condition) => page.waitForFunction(condition, undefined, { timeout: WAIT }),
            click: (selector) => page.locator(selector).first().click(),
            hover: (selector) => page.locator(selector).first().hover(),
            press: (key) => page.keyboard.press(key),
          }),
        { browser, context: { viewport: VIEWPORT, javaScriptEnabled: hasScripts } },
      ),
    close: () => browser.close(),
  };
}

async function startFirefox(): Promise<WalkingBrowser | { reason: string }> {
  const executablePath = firefoxProgram();
  if (executablePath === undefined) return { reason: '这里没有 Firefox（firefox-esr 或 firefox）' };
  const start = (preferences: Record<string, unknown>) =>
    launchFirefox({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: VIEWPORT,
      extraPrefsFirefox: preferences,
    });
  const browser = await start({});
  return {
    walk: async (use, hasScripts) => {
      if (hasScripts) return walkInFirefox(browser, use);
      // Firefox can't be told over its wire to run no scripts: it has to be started so.
      const plain = await start({ 'javascript.enabled': false });
      try {
        await walkInFirefox(plain, use, clickPoint);
      } finally {
        await plain.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Clicks where an element stands. The driver's own click closes the page of a Firefox that runs no scripts. */
async function clickPoint(page: FirefoxPage, selector: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (!point) throw new Error(`页面上没有看得见的 ${selector}`);
  await page.mouse.click(point.x, point.y);
}

async function walkInFirefox(
  browser: Firefox,
  use: (walker: Walker) => Promise<void>,
  click = (page: FirefoxPage, selector: string) => page.click(selector),
): Promise<void> {
  const complaints: string[] = [];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`控制台：${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`脚本：${String(error)}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== new URL(inject('siteUrl')).origin)
        complaints.push(`站外请求：${url.href}`);
    });
    await use({
      open: (path) => page.goto(siteAddress(path)),
      ask: (question, argument) => page.evaluate(question as never, argument) as never,
      until: (condition) => page.waitForFunction(condition),
      click: (selector) => click(page, selector),
      hover: (selector) => page.hover(selector),
      press: (key) => page.keyboard.press(key),
    });
    // What the page has reported by now arrives before the answer to one more question.
    await page.evaluate(() => 0);
  } finally {
    await context.close();
  }
  if (complaints.length > 0)
    throw new Error(`在 Firefox 里有问题：\n${complaints.map((text) => `  ${text}`).join('\n')}`);
}

/** The browsers to walk in besides today's Chromium. */
export const OTHER_BROWSERS: readonly (readonly [name: string, start: Start])[] = [
  [`Chromium ${OLD_CHROMIUM}`, startOldChromium],
  ['Firefox', startFirefox],
];
