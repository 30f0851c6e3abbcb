/** `npm run screenshot`: takes the picture in the README from the built site, so that it never shows an older one. */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './bootstrap/browser.mjs';
import { serveSite } from './serve.ts';

const executablePath = findBrowser();
if (!executablePath) {
  console.error('找不到浏览器。运行 npm test 会自动安装，或用 CHROMIUM 指明一个。');
  process.exit(1);
}
const site = await serveSite({ outDir: resolve(process.env['KB_OUT'] || 'dist'), port: 0 });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN', colorScheme: 'light' });
  await page.goto(new URL('documents/jiangning-2022/', site.url).href);
  await page.locator('#digest').evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: '.github/screenshot.png' });
  console.log('已更新 .github/screenshot.png');
} finally {
  await browser.close();
  await site.close();
}
