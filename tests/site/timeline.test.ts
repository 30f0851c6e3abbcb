/** The timeline in a real browser: each event drawn once and at its date, everything reachable, state in the address. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parsePeriod } from '../../src/schema/dates.ts';
import { PAGE_LIMIT } from '../../src/timeline/paging.ts';
import type { KbTimeline } from '../../src/browser/timeline/kb-timeline.ts';
import { readPages } from './built-pages.ts';
import { withPage } from './browser.ts';
import { findViolations } from './find-violations.ts';
import {
  drawn,
  expectedList,
  expectedPlaces,
  keyOf,
  listed,
  listedIn,
  query,
  readBack,
  readEvents,
  ready,
  settled,
} from './timeline-page.ts';

const dir = inject('siteDir');
const rows = readEvents(dir);
/** Then the list is on a page per year; scale.test.ts tests such a site whatever the content. */
const isPaged = rows.length > PAGE_LIMIT;

describe('没有脚本', () => {
  test('每个事件都在列表里，只出现一次，起止与精度照表', () => {
    const pages = readPages(dir).filter(({ path }) => path.startsWith('/timeline/'));
    const found = listedIn(pages);
    expect(found.length).toBe(rows.length);
    expect(new Map(found.map((item) => [item.key, item]))).toEqual(expectedList(rows));
  });

  test('列表可见，控件不出现，到期目标写明截至资料日期', async () => {
    await withPage(
      '/timeline/',
      async (page) => {
        expect(await page.locator('.timeline-controls').isVisible()).toBe(false);
        if (!isPaged) expect(await page.locator('[data-event]:visible').count()).toBe(rows.length);
        const badges = await page
          .locator('[data-due]:is([data-due="overdue"], [data-due="pending"])')
          .allTextContents();
        if (!isPaged) expect(badges.length).toBeGreaterThan(0);
        for (const badge of badges) expect(badge).toContain('截至资料日期');
      },
      { context: { javaScriptEnabled: false } },
    );
  });
});

describe('时间线图', () => {
  test('每个事件画一次，由坐标读回的日期与数据一致，放大后仍然如此', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      expect(await readBack(page)).toEqual(expectedPlaces(rows));
      for (const size of ['360', '1280'] as const) {
        await page.setViewportSize({ width: Number(size), height: 800 });
        await page.locator('[data-act="in"]').click();
        await settled(page);
        expect(await readBack(page)).toEqual(expectedPlaces(rows));
      }
    });
  });

  test('导出的图里每个事件一个标记，位置与时间轴的刻度相符', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      const waiting = page.waitForEvent('download');
      await page.locator('[data-act="svg"]').click();
      const svg = readFileSync(await (await waiting).path(), 'utf8');
      const keys = [...svg.matchAll(/<g data-key="([^"]+)"/g)].map(([, key]) => key);
      if (!isPaged) expect(keys.toSorted()).toEqual(rows.map(keyOf).toSorted());
      // A day's circle stands between two years' ticks as the day does between the years.
      const ticks = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(\d{4})年<\/text>/g)].map(
        ([, x, year]) => [Number(x) - 3, Number(year)] as const,
      );
      const [left, right] = [ticks[0], ticks.at(-1)];
      if (!left || !right) throw new Error('no ticks');
      const time = (year: number) => Date.UTC(year, 0, 1);
      const perPx = (time(right[1]) - time(left[1])) / (right[0] - left[0]);
      const circles = [...svg.matchAll(/<g data-key="([^"]+)"[^>]*>(?:(?!<\/g>).)*?<circle cx="([\d.-]+)"/gs)];
      expect(circles.length).toBeGreaterThan(0);
      for (const [, key, cx] of circles) {
        const date = parsePeriod(rows.find((row) => keyOf(row) === key)?.date ?? '')?.start ?? '';
        const read = time(left[1]) + (Number(cx) - left[0]) * perPx;
        expect(Math.abs(read - Date.parse(date)) / 86_400_000, key).toBeLessThan(1.2);
      }
    });
  });

  test('筛选时列表、图、计数和网址一致；重置复原', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      const option = page.locator('select[name="region"] option').nth(2);
      const region = (await option.getAttribute('value')) ?? '';
      const promised = Number(/（(\d+)）/.exec((await option.textContent()) ?? '')?.[1]);
      await page.locator('select[name="region"]').selectOption(region);
      expect(query(page).get('region')).toBe(region);
      const keys = await drawn(page);
      expect(keys).toHaveLength(promised);
      expect((await readBack(page)).map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
      if (!isPaged) expect((await listed(page)).toSorted()).toEqual(keys.toSorted());
      await page.locator('[data-act="reset"]').click();
      await settled(page);
      expect(await drawn(page)).toHaveLength(rows.length);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('缩放、平移、跳到某年都写进网址，打开网址得到同样的时段', async () => {
    const address = await withPage('/timeline/', async (page) => {
      await ready(page);
      const year = parsePeriod(rows[0]?.date ?? '')?.end?.slice(0, 4) ?? '';
      await page.locator('input[name="from"]').fill(`${year}-01-01`);
      await page.locator('input[name="to"]').fill(`${year}-12-31`);
      await settled(page);
      expect([query(page).get('from'), query(page).get('to')]).toEqual([`${year}-01-01`, `${year}-12-31`]);
      const inYear = await drawn(page);
      expect(inYear.length).toBeGreaterThan(0);
      if (!isPaged) expect((await listed(page)).toSorted()).toEqual(inYear.toSorted());
      const box = await page.locator('.timeline-stage').boundingBox();
      if (!box) throw new Error('no stage');
      await page.mouse.move(box.x + box.width / 2, box.y + 100);
      await page.mouse.wheel(0, -300);
      await settled(page);
      const zoomed = [query(page).get('from') ?? '', query(page).get('to') ?? ''];
      expect((zoomed[0] ?? '') > `${year}-01-01` && (zoomed[1] ?? '') < `${year}-12-31`).toBe(true);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 120, box.y + 100, { steps: 4 });
      await page.mouse.up();
      await settled(page);
      expect((query(page).get('from') ?? '') < (zoomed[0] ?? '')).toBe(true);
      return new URL(page.url()).search;
    });
    await withPage(`/timeline/${address}`, async (page) => {
      await ready(page);
      await settled(page);
      expect(new URL(page.url()).search).toBe(address);
    });
  });

  test('网址里不存在的值被清掉', async () => {
    await withPage('/timeline/?region=999999&kind=party&from=2019-02-30&event=x/y&utm=1', async (page) => {
      await ready(page);
      expect(new URL(page.url()).search).toBe('');
      expect(await drawn(page)).toHaveLength(rows.length);
    });
  });

  test('方向键按时间先后逐件移动，卡片、读屏提示和网址跟随', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      const order = await drawn(page);
      await page.locator('.timeline-stage').focus();
      const visited: (string | null)[] = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('ArrowRight');
        visited.push(query(page).get('event'));
      }
      expect(visited).toEqual(order.slice(0, 5));
      await page.keyboard.press('ArrowLeft');
      expect(query(page).get('event')).toBe(order[3]);
      expect(await page.locator('[role="status"]').textContent()).toContain(`第 4 件，共 ${order.length} 件`);
      await page.keyboard.press('End');
      expect(query(page).get('event')).toBe(order.at(-1));
      const card = page.locator('.timeline-card');
      expect(await card.getByText('依据').isVisible()).toBe(true);
      expect(await card.locator('a[href*="/#p"]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      expect(query(page).get('event')).toBeNull();
    });
  });

  test('点图上的标记打开它的卡片', async () => {
    const row = rows.find(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date));
    if (!row) return;
    const year = row.date.slice(0, 4);
    await withPage(`/timeline/?from=${year}-01-01&to=${year}-12-31&group=none`, async (page) => {
      await ready(page);
      await settled(page);
      const box = await page.locator('.timeline-stage canvas').boundingBox();
      const x = await page.$eval(
        'kb-timeline',
        (node, key) => {
          const place = (node as KbTimeline).positions()[key];
          return place?.x0 == null || place.x1 == null ? NaN : (place.x0 + place.x1) / 2;
        },
        keyOf(row),
      );
      if (!box) throw new Error('no canvas');
      // The lane is not part of the contract: look down the column for a mark that opens this very event.
      for (let y = 72; y < box.height; y += 24) {
        await page.mouse.click(box.x + x, box.y + y);
        if (query(page).get('event') === keyOf(row)) break;
      }
      expect(query(page).get('event')).toBe(keyOf(row));
    });
  });

  test('到期目标按资料日期标明，读者的今天不改它；从不说未完成；旧地址照样打开', async () => {
    await withPage('/timeline/?due=no-result', async (page) => {
      await ready(page);
      const overdue = await drawn(page);
      expect(overdue.length).toBeGreaterThan(0);
      if (!isPaged)
        expect(await page.locator('[data-event]:visible [data-due]').first().textContent()).toMatch(
          /^\s*到期未见公开结果（截至资料日期\d{4}年\d+月\d+日）\s*$/,
        );
      expect(await page.locator('main').textContent()).not.toContain('未完成');
      expect(query(page).get('due')).toBe('overdue');
      for (const now of ['2040-05-05T08:00:00Z', '2001-05-05T08:00:00Z']) {
        await page.clock.setFixedTime(new Date(now));
        await page.reload();
        await ready(page);
        expect(await drawn(page)).toEqual(overdue);
      }
    });
  });

  test('事件表导出为 CSV，图导出为 PNG', async () => {
    await withPage('/timeline/?basis=inferred', async (page) => {
      await ready(page);
      const save = async (act: string) => {
        const waiting = page.waitForEvent('download');
        await page.locator(`[data-act="${act}"]`).click();
        return readFileSync(await (await waiting).path());
      };
      const lines = (await save('csv')).toString('utf8').trim().split('\r\n');
      expect(lines).toHaveLength(1 + (await drawn(page)).length);
      const png = await save('png');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // Width in the header, big-endian: twice the drawing's.
      const width = await page.locator('.timeline-stage').evaluate((stage) => stage.clientWidth);
      expect(png.readUInt32BE(16)).toBe(2 * width);
    });
  });

  test('两指放大，一指平移', async () => {
    const days = (page: Page) => {
      const [from, to] = [query(page).get('from') ?? '', query(page).get('to') ?? ''];
      return { from, length: (Date.parse(to) - Date.parse(from)) / 86_400_000 };
    };
    await withPage(
      '/timeline/?from=2012-01-01&to=2024-12-31',
      async (page) => {
        await ready(page);
        await settled(page);
        const before = days(page);
        await page.locator('.timeline-stage').scrollIntoViewIfNeeded();
        const box = await page.locator('.timeline-stage').boundingBox();
        if (!box) throw new Error('no stage');
        const y = box.y + 120;
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
          session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x: box.x + x, y, id })) });
        await touch('touchStart', 140, 180);
        for (let step = 1; step <= 5; step += 1) await touch('touchMove', 140 - step * 10, 180 + step * 10);
        await touch('touchEnd');
        await settled(page);
        const pinched = days(page);
        expect(pinched.length).toBeLessThan(before.length / 2);
        await touch('touchStart', 100);
        for (let step = 1; step <= 5; step += 1) await touch('touchMove', 100 + step * 20);
        await touch('touchEnd');
        await settled(page);
        const moved = days(page);
        expect(moved.from < pinched.from).toBe(true);
        expect(Math.abs(moved.length - pinched.length)).toBeLessThan(3);
      },
      { context: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } },
    );
  });

  test('打印出列表和静态图', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.timeline-stage').isVisible()).toBe(false);
      expect(await page.locator('.timeline-print svg').isVisible()).toBe(true);
    });
  });

  test.each([
    ['手机', { viewport: { width: 360, height: 780 }, hasTouch: true }],
    ['高对比', { forcedColors: 'active' as const, colorScheme: 'dark' as const }],
    ['深色、少动', { colorScheme: 'dark' as const, reducedMotion: 'reduce' as const }],
  ])('%s：不横向溢出，控件够大，没有可及性问题', async (_name, context) => {
    await withPage(
      '/timeline/',
      async (page) => {
        await ready(page);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBeLessThanOrEqual(0);
        const small = await page.$$eval(
          '.timeline-controls :is(button, select, input[type="date"], .choice, summary)',
          (nodes) =>
            nodes.filter((node) => {
              const { width, height } = node.getBoundingClientRect();
              return width > 0 && (width < 24 || height < 24);
            }).length,
        );
        expect(small).toBe(0);
        await page.keyboard.press('Tab');
        await page.locator('.timeline-stage').focus();
        await page.keyboard.press('ArrowRight');
        expect(await findViolations(page, 'main')).toEqual([]);
      },
      { context },
    );
  });
});

test('超过上限才分页', () => {
  const pages = readPages(dir).filter(({ path }) => /^\/timeline\/\d{4}\//.test(path));
  expect(pages.length > 0).toBe(isPaged);
});

test('地区、举措、案例页有小时间线', () => {
  const pages = readPages(dir);
  for (const folder of ['regions', 'measures', 'cases'])
    expect(
      pages.some(
        ({ path, html }) =>
          path.startsWith(`/${folder}/`) && html.includes('class="timeline-mini"') && html.includes('data-key='),
      ),
      folder,
    ).toBe(true);
});
