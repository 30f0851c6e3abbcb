/**
 * `npm run bench -- timeline [--sizes 100,1000,10000]`: our timeline beside vis-timeline, on the same events, in the same
 * browser, in one run. Goals, at 10,000 events: first drawing at least 5 times faster, 95th percentile of the frame time
 * while panning at least 3 times lower.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/bootstrap/browser.mjs';
import './pages/shared.ts';

const CONTENDERS = ['ours', 'vis'] as const;
type Contender = (typeof CONTENDERS)[number];
const NAMES: Record<Contender, string> = { ours: '本站', vis: 'vis-timeline' };
const GOAL_SIZE = 10_000;
const FASTER = 5;
const SMOOTHER = 3;
const ADDRESS = 'http://bench.invalid/';

interface Figures {
  /** ms */
  first: number;
  pan: Frames;
  zoom: Frames;
  /** Megabytes of JavaScript heap after a garbage collection. */
  heap: number;
}
interface Frames {
  median: number;
  p95: number;
  count: number;
}

export default async function benchTimeline(options: string[]): Promise<boolean> {
  const sizes = readSizes(options);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('没有找到浏览器：请设环境变量 CHROMIUM。');
  const pages = { ours: await makePage('ours'), vis: await makePage('vis') };
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
  const results = new Map<number, Record<Contender, Figures>>();
  try {
    console.log(
      `浏览器 ${browser.version()}，视口 1280 × 900，同一批事件、同一次运行；首次绘出取 ${DRAWINGS} 次的中位数\n`,
    );
    // The first page of a new browser pays for fonts and processes; neither contender should.
    for (const contender of CONTENDERS) await withFreshPage(browser, pages[contender], (page) => draw(page, 50));
    for (const size of sizes) {
      const figures = {} as Record<Contender, Figures>;
      for (const contender of CONTENDERS) figures[contender] = await measure(browser, pages[contender], size);
      results.set(size, figures);
      printRows(size, figures);
    }
  } finally {
    await browser.close();
  }
  return judge(results.get(GOAL_SIZE));
}

function readSizes(options: string[]): number[] {
  const at = options.indexOf('--sizes');
  const sizes = (at < 0 ? '100,1000,10000' : (options[at + 1] ?? '')).split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error('--sizes 后面写事件数，如 --sizes 100,1000,10000');
  return sizes;
}

/** The whole page as one HTML text: script and styles inside, nothing to fetch. */
async function makePage(contender: Contender): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./pages/${contender}.ts`, import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const styles =
    contender === 'ours'
      ? ['../../src/styles/tokens.css', '../../src/styles/timeline.css']
      : ['../../node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css'];
  const css = styles.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>body{margin:16px;font:14px sans-serif}.visually-hidden{position:absolute;clip-path:inset(50%)}${css}</style><body><script>${script}</script></body></html>`;
}

/** First drawings per contender and size; the median counts, since one alone tells more about what else the machine did. */
const DRAWINGS = 3;

async function measure(browser: Browser, html: string, size: number): Promise<Figures> {
  const firsts: number[] = [];
  for (let run = 1; run < DRAWINGS; run += 1)
    firsts.push(await withFreshPage(browser, html, (page) => draw(page, size)));
  return withFreshPage(browser, html, async (page) => {
    firsts.push(await draw(page, size));
    await page.waitForTimeout(500);
    const heap = await usedHeap(page);
    // Zoom in a little first: a timeline that shows everything can't be panned. Close to the whole is also where most is to be drawn.
    await wheel(page, 2, -120);
    const pan = await recordFrames(page, () => drag(page));
    const zoom = await recordFrames(page, async () => {
      await wheel(page, 8, -120);
      await wheel(page, 8, 120);
    });
    return { first: firsts.toSorted((a, b) => a - b)[Math.floor(DRAWINGS / 2)] ?? NaN, pan, zoom, heap };
  });
}

const draw = (page: Page, size: number): Promise<number> => page.evaluate((count) => window.bench.draw(count), size);

async function withFreshPage<T>(browser: Browser, html: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(ADDRESS);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** A point inside both drawings: below the axis, right of the group names. */
const CENTRE = { x: 700, y: 320 };

async function wheel(page: Page, times: number, delta: number): Promise<void> {
  await page.mouse.move(CENTRE.x, CENTRE.y);
  // A plain wheel scrolls the page in ours; vis-timeline zooms either way.
  await page.keyboard.down('Control');
  for (let index = 0; index < times; index += 1) {
    await page.mouse.wheel(0, delta);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.keyboard.up('Control');
}

/** How often a mouse reports where it is, ms, and how long the hand keeps moving. */
const REPORT = 8;
const DRAG = 1500;

/**
 * Drags to and fro as a hand does: reports come in at their own pace and wait for nobody. A driver that waits for each answer
 * would give a slow page time to rest between two moves.
 */
async function drag(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.mouse.move(CENTRE.x, CENTRE.y);
  await page.mouse.down();
  const sent: Promise<unknown>[] = [];
  const begin = performance.now();
  for (let time = 0; time < DRAG; time = performance.now() - begin) {
    const x = Math.round(CENTRE.x + 220 * Math.sin(time / 220));
    sent.push(
      session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, x, y: CENTRE.y }),
    );
    await new Promise((resolve) => setTimeout(resolve, REPORT));
  }
  await Promise.all(sent);
  await page.mouse.up();
  await session.detach();
}

async function recordFrames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => window.bench.startFrames());
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const frames = (await page.evaluate(() => window.bench.stopFrames())).toSorted((a, b) => a - b);
  const at = (share: number) => frames[Math.min(frames.length - 1, Math.floor(share * frames.length))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), count: frames.length };
}

async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 / 1024;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function printRows(size: number, figures: Record<Contender, Figures>): void {
  console.log(`${size} 件`);
  for (const contender of CONTENDERS) {
    const { first, pan, zoom, heap } = figures[contender];
    console.log(
      `  ${NAMES[contender].padEnd(12)} 首次绘出 ${ms(first)} · 平移每帧 中位 ${ms(pan.median)} p95 ${ms(pan.p95)}（${pan.count} 帧）` +
        ` · 缩放每帧 中位 ${ms(zoom.median)} p95 ${ms(zoom.p95)}（${zoom.count} 帧） · 堆 ${heap.toFixed(1)} MB`,
    );
  }
}

function judge(figures: Record<Contender, Figures> | undefined): boolean {
  if (!figures) {
    console.log(`\n没有量 ${GOAL_SIZE} 件，不作判定。`);
    return true;
  }
  const { ours, vis } = figures;
  const goals = [
    ['首次绘出快', vis.first / ours.first, FASTER],
    ['平移 p95 低', vis.pan.p95 / ours.pan.p95, SMOOTHER],
  ] as const;
  console.log('');
  for (const [name, ratio, goal] of goals)
    console.log(
      `${GOAL_SIZE} 件：${name} ${ratio.toFixed(1)} 倍（目标 ≥ ${goal} 倍）${ratio >= goal ? '达到' : '没有达到'}`,
    );
  return goals.every(([, ratio, goal]) => ratio >= goal);
}
