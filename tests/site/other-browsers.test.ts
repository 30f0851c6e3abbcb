/**
 * The browsers of county offices: pages, search, timeline, comparison and evidence in the last Chromium of Windows 7 and, where there is one, in Firefox. What a
 * browser lacks shows as an error on the console, a state that is never reached, or a panel that lies open.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, type TestContext } from 'vitest';
import { INDEX_FOLDER } from '../../src/search/format/files.ts';
import { Searcher } from '../../src/search/query/searcher.ts';
import { pageOfEachKind, readPages } from './built-pages.ts';
import { OTHER_BROWSERS, type Walker, type WalkingBrowser } from './walker.ts';

const dir = inject('siteDir');
const built = readPages(dir);
const QUERY = '家庭医生签约';

/** Boxes that are shown only when they are opened; runs in the page. */
const openBoxes = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.panel, .card, [popover], [role="dialog"]')]
    .filter((box) => box.getClientRects().length > 0)
    .map(({ id }) => id);

/** How many pages hold the query, as the index answers in Node. */
async function truth(): Promise<number> {
  const { build } = JSON.parse(await readFile(join(dir, 'build.json'), 'utf8')) as { build: string };
  const searcher = await Searcher.open({ build, read: (path) => readFile(join(dir, INDEX_FOLDER, path)) });
  return (await searcher.search({ query: QUERY })).exact.length;
}

describe.each(OTHER_BROWSERS)('%s', (_name, start) => {
  let started: WalkingBrowser | { reason: string } | undefined;
  beforeAll(async () => (started = await start()), 120_000);
  afterAll(async () => started && 'close' in started && (await started.close()));

  const walk =
    (use: (walker: Walker) => Promise<void>, { hasScripts = true } = {}) =>
    (context: TestContext) =>
      started && 'walk' in started ? started.walk(use, hasScripts) : context.skip(started?.reason ?? '浏览器没有启动');

  test(
    '每种页面：没有错误，没有敞开的证据卡',
    { timeout: 120_000 },
    walk(async ({ open, ask }) => {
      for (const path of pageOfEachKind(built)) {
        await open(path);
        expect(await ask(openBoxes), path).toEqual([]);
        expect(await ask(() => document.querySelector('main')?.innerText.length ?? 0), path).toBeGreaterThan(10);
      }
    }),
  );

  test(
    '地址里的锚点写坏了：页面照常',
    walk(async ({ open, ask }) => {
      for (const path of ['/measures/#%E0', '/targets/#%', '/documents/yunzhou-2023/?hl=医共体#%E0%A4']) {
        await open(path);
        expect(await ask(openBoxes), path).toEqual([]);
        expect(await ask(() => document.querySelector('main')?.innerText.length ?? 0), path).toBeGreaterThan(10);
      }
    }),
  );

  test(
    '不用脚本：读得全，证据卡点得开、关得上，检索页给出目录',
    { timeout: 120_000 },
    walk(
      async ({ open, ask, click }) => {
        for (const path of pageOfEachKind(built)) {
          await open(path);
          expect(await ask(openBoxes), path).toEqual([]);
          expect(await ask(() => document.querySelector('main')?.innerText.length ?? 0), path).toBeGreaterThan(10);
        }
        await open('/documents/yunzhou-2023/');
        await click('.prose .figure');
        const [id = '-', ...others] = await ask(openBoxes);
        expect(others).toEqual([]);
        expect(await ask((panel) => document.getElementById(panel)?.innerText, id)).toContain('原文印作');
        await click(`#${id} .close`);
        expect(await ask(openBoxes)).toEqual([]);
        await open('/search/?q=医共体');
        expect(await ask(() => [...document.querySelectorAll('noscript a')].length)).toBeGreaterThan(4);
      },
      { hasScripts: false },
    ),
  );

  test(
    '检索：报出的页数与索引一致，列出结果',
    walk(async ({ open, ask, until }) => {
      await open(`/search/?q=${encodeURIComponent(QUERY)}`);
      await until(() =>
        /^(done|error)$/.test(document.querySelector<HTMLElement>('[data-search]')?.dataset['state'] ?? ''),
      );
      const { state, count } = await ask(() => ({ ...document.querySelector<HTMLElement>('[data-search]')?.dataset }));
      expect({ state, count: Number(count) }).toEqual({ state: 'done', count: await truth() });
      expect(await ask(() => document.querySelectorAll('[data-result] mark').length)).toBeGreaterThan(0);
    }),
  );

  test(
    '时间线：画出来了',
    walk(async ({ open, ask, until }) => {
      await open('/timeline/');
      await until(() => document.querySelector('[data-timeline][data-state="ready"]') !== null);
      expect(await ask(() => document.querySelectorAll('[data-event]').length)).toBeGreaterThan(10);
      expect(
        await ask(() => document.querySelector('[data-timeline] canvas')?.getBoundingClientRect().height),
      ).toBeGreaterThan(40);
    }),
  );

  test(
    '对比：列出来了，每格说明可不可比',
    walk(async ({ open, ask, until }) => {
      await open('/compare/?regions=330600,370602');
      await until(() => document.querySelector('[data-compare][data-state="ready"]') !== null);
      expect(await ask(() => document.querySelectorAll('[data-region][data-indicator]').length)).toBeGreaterThan(0);
    }),
  );

  test(
    '证据卡：点开，再点、按 Esc、点别处都能关',
    walk(async ({ open, ask, until, click, press }) => {
      const figure = '.prose .figure';
      await open('/documents/yunzhou-2023/');
      const id = await ask(() => document.querySelector('.prose a.figure')?.getAttribute('href')?.slice(1));
      const isOpen = () => ask(openBoxes).then((boxes) => boxes.includes(id ?? '-'));
      await click(figure);
      expect(await ask(openBoxes)).toEqual([id]);
      await press('Escape');
      expect(await ask(openBoxes)).toEqual([]);
      expect(await ask(() => document.activeElement?.matches('.figure'))).toBe(true);
      await press('Enter');
      expect(await isOpen()).toBe(true);
      await click('h1');
      expect(await ask(openBoxes)).toEqual([]);
      await click(figure);
      await click(figure);
      expect(await ask(openBoxes)).toEqual([]);
      await click(figure);
      await click(`#${id} .close`);
      expect(await ask(openBoxes)).toEqual([]);
      await open(`/documents/yunzhou-2023/#${id}`);
      await until(() => document.querySelector('.panel:target')?.getClientRects().length === 1);
      await press('Escape');
      expect(await ask(openBoxes)).toEqual([]);
    }),
  );

  test(
    '条目卡片：指上去出现，移开消失',
    walk(async ({ open, ask, until, hover }) => {
      await open('/cases/jiangning-qilin/');
      await hover('.prose a[data-card]');
      await until(() => document.querySelector('.card')?.getClientRects().length === 1);
      expect(await ask(openBoxes)).toHaveLength(1);
      await hover('h1');
      await until(() => document.querySelector('.card')?.getClientRects().length === 0);
    }),
  );
});
