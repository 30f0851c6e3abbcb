/**
 * The timeline of a larger site: the invented county with invented documents beside it, so many events that the list is on a page per year and dense places are
 * counted in clusters.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../src/cli/serve.ts';
import { PAGE_LIMIT } from '../../src/timeline/paging.ts';
import type { KbTimeline } from '../../src/browser/timeline/kb-timeline.ts';
import { writeContent } from '../bench/content.ts';
import { readPages } from './built-pages.ts';
import { withPage, type PageOptions } from './browser.ts';
import { findViolations } from './find-violations.ts';
import {
  drawn,
  expectedList,
  expectedPlaces,
  keyOf,
  listed,
  listedIn,
  openFilters,
  query,
  readBack,
  readEvents,
  ready,
  settled,
  type EventRow,
} from './timeline-page.ts';

let folder = '';
let dir = '';
let site: ServedSite;
let rows: EventRow[] = [];
let said = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kb 大站 '));
  dir = join(folder, 'site');
  writeContent('tests/fixtures/county', join(folder, 'content'), { documents: 12, events: 80, paragraphs: 4 });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, KB_CONTENT: join(folder, 'content'), KB_OUT: dir, BASE_PATH: '/kb' },
  });
  if (status !== 0) throw new Error(`构建没有成功：\n${stdout}\n${stderr}`);
  said = `${stdout}${stderr}`;
  rows = readEvents(dir);
  site = await serveSite({ outDir: dir, basePath: '/kb', port: 0 });
}, 180_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const onTimeline = <T>(path: string, use: (page: Page) => Promise<T>, options: PageOptions = {}) =>
  withPage(`timeline/${path}`, use, { ...options, site: site.url });
const more = (page: Page) => page.locator('.timeline-more');

test('构建的话不多：版次、页数、索引、去处，没有成百行的警告', () => {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  expect(lines.length).toBeLessThanOrEqual(20);
  expect(said).toMatch(/页面：\d+ 页/);
  expect(said).toContain(`构建完成：${dir}`);
});

describe('没有脚本', () => {
  test('各年的页面合起来列出每个事件，只一次，起止与精度照表，每页不超过上限', () => {
    expect(rows.length).toBeGreaterThan(PAGE_LIMIT);
    const pages = readPages(dir).filter(({ path }) => path.startsWith('/timeline/'));
    const found = listedIn(pages);
    expect(found.length).toBe(rows.length);
    expect(new Map(found.map((item) => [item.key, item]))).toEqual(expectedList(rows));
    for (const page of pages) expect(listedIn([page]).length).toBeLessThanOrEqual(PAGE_LIMIT);
  });

  test('时间线页给出各年的链接与件数，合计不差，逐个打得开', async () => {
    await onTimeline(
      '',
      async (page) => {
        const links = await page.locator('#years + ul a').all();
        const counts = await page.locator('#years + ul .count').allTextContents();
        expect(counts.reduce((sum, text) => sum + Number.parseInt(text), 0)).toBe(rows.length);
        const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
        expect(addresses.length).toBe(counts.length);
        await page.goto(new URL(addresses.at(-1) ?? '', site.url).href);
        expect(await page.locator('[data-event]:visible').count()).toBe(Number.parseInt(counts.at(-1) ?? ''));
      },
      { context: { javaScriptEnabled: false } },
    );
  });
});

describe('时间线图', () => {
  test('每个事件都在图上，单独或合计一次，由坐标读回的日期与数据一致', async () => {
    await onTimeline('?minor=1', async (page) => {
      await ready(page);
      expect(await readBack(page)).toEqual(expectedPlaces(rows));
      await page.locator('[data-act="in"]').click();
      await settled(page);
      expect(await readBack(page)).toEqual(expectedPlaces(rows));
      await page.setViewportSize({ width: 360, height: 800 });
      await settled(page);
      expect(await readBack(page)).toEqual(expectedPlaces(rows));
    });
  });

  test('密集处合计，越放大合计越少，放到最大全部逐件展开', async () => {
    const clustered = (page: Page) =>
      page.$eval(
        'kb-timeline',
        (node) => Object.values((node as KbTimeline).positions()).filter((place) => place.clustered).length,
      );
    await onTimeline('?group=none', async (page) => {
      await ready(page);
      let before = await clustered(page);
      expect(before).toBeGreaterThan(100);
      for (let step = 0; step < 30 && before > 0; step += 1) {
        await page.locator('[data-act="in"]').click();
        await settled(page);
        const now = await clustered(page);
        expect(now).toBeLessThanOrEqual(before);
        before = now;
      }
      expect(before).toBe(0);
    });
  });

  test('导出的图里单独的与合计的加起来是全部', async () => {
    await onTimeline('?minor=1', async (page) => {
      await ready(page);
      const waiting = page.waitForEvent('download');
      await page.locator('[data-act="svg"]').click();
      const svg = readFileSync(await (await waiting).path(), 'utf8');
      const single = [...svg.matchAll(/<g data-key=/g)].length;
      const counted = [...svg.matchAll(/<g data-cluster="(\d+)"/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(counted).toBeGreaterThan(0);
      expect(single + counted).toBe(rows.length);
    });
  });

  test('图下的列表先列一百件，可以一直列到底，与图同一筛选、同一次序', async () => {
    await onTimeline('?minor=1', async (page) => {
      await ready(page);
      const order = await drawn(page);
      expect(order).toHaveLength(rows.length);
      expect(await listed(page)).toEqual(order.slice(0, 100));
      while (await more(page).isVisible()) await more(page).click();
      expect(await listed(page)).toEqual(order);
      await openFilters(page);
      await page.locator('select[name="region"]').selectOption('339921');
      const inRegion = await drawn(page);
      expect(inRegion.length).toBeGreaterThan(0);
      expect(inRegion.length).toBeLessThan(rows.length);
      expect(await listed(page)).toEqual(inRegion.slice(0, 100));
    });
  });

  test('列表里的一件与各年页面上的同一件说同样的话，带同样的数据与链接', async () => {
    const saidOn = (page: Page) =>
      page.$$eval('[data-event]', (items) =>
        items.map((item) => {
          const { selected: _selected, ...data } = (item as HTMLElement).dataset;
          const links = [...item.querySelectorAll('a')].map((link) => [link.getAttribute('href'), { ...link.dataset }]);
          const marks = [...item.querySelectorAll<HTMLElement>('i, .badge')].map((mark) => ({ ...mark.dataset }));
          return [data['event'], [item.textContent.replaceAll(/\s+/g, ''), data, links, marks]] as const;
        }),
      );
    const year = await onTimeline('2019/', (page) => saidOn(page), { context: { javaScriptEnabled: false } });
    expect(year.length).toBeGreaterThan(0);
    const made = await onTimeline('?minor=1&from=2018-12-31&to=2020-01-01', async (page) => {
      await ready(page);
      await settled(page);
      while (await more(page).isVisible()) await more(page).click();
      return new Map(await saidOn(page));
    });
    for (const [key, said] of year) expect(made.get(key ?? ''), key ?? '').toEqual(said);
  });

  test('方向键逐件移动，键盘选中的打开卡片', async () => {
    await onTimeline('', async (page) => {
      await ready(page);
      const order = await drawn(page);
      await page.locator('.timeline-stage').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(query(page).get('event')).toBe(order[1]);
      expect(await page.locator('.timeline-card').isVisible()).toBe(true);
      expect(await findViolations(page, 'main')).toEqual([]);
    });
  });
});

describe('事件数据读不到', () => {
  const dataFile = () => {
    const name = readdirSync(join(dir, 'timeline')).find((entry) => /^events-.*\.json$/.test(entry));
    return join(dir, 'timeline', name ?? '');
  };
  test.each([
    ['缺失', undefined],
    ['损坏', '{"build":'],
    ['来自另一版次', JSON.stringify({ build: 'other', fields: [], rows: [], names: {} })],
  ])('%s：说明情况，各年的链接仍在', async (_name, text) => {
    const path = dataFile();
    const whole = readFileSync(path);
    try {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
      await onTimeline(
        '',
        async (page) => {
          await page.waitForSelector('[data-timeline][data-state="error"]');
          expect(await page.getByRole('alert').textContent()).toContain('各年的列表');
          expect(await page.locator('#years + ul a').count()).toBeGreaterThan(0);
        },
        { allow: [/404/, /JSON/, /build/] },
      );
    } finally {
      writeFileSync(path, whole);
    }
  });
  test('恢复之后照常', async () => {
    await onTimeline('', ready);
    expect(rows.map(keyOf).length).toBeGreaterThan(PAGE_LIMIT);
  });
});
