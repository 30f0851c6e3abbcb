/** `npm run screenshot`: takes the pictures in the README from the built site, so that they never show an older one. */
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
const PICTURES = [
  { file: 'home.png', path: '' },
  { file: 'topic.png', path: 'topics/county-medical-community/' },
  { file: 'screenshot.png', path: 'documents/jiangning-2022/', from: '#digest' },
] as const;
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN', colorScheme: 'light' });
  for (const picture of PICTURES) {
    await page.goto(new URL(picture.path, site.url).href);
    if ('from' in picture) await page.locator(picture.from).evaluate((heading) => heading.scrollIntoView());
    await page.screenshot({ path: `.github/${picture.file}` });
    console.log(`已更新 .github/${picture.file}`);
  }
} finally {
  await browser.close();
  await site.close();
}
