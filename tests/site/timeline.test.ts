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
  isMinor,
  keyOf,
  listed,
  listedIn,
  openFilters,
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
const shownByDefault = rows.filter((row) => !isMinor(row)).length;

const saveSvg = async (page: Page): Promise<string> => {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-act="svg"]').click();
  return readFileSync(await (await waiting).path(), 'utf8');
};

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
    await withPage('/timeline/?minor=1', async (page) => {
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
    await withPage('/timeline/?minor=1', async (page) => {
      await ready(page);
      const svg = await saveSvg(page);
      const keys = [...svg.matchAll(/<g data-key="([^"]+)"/g)].map(([, key]) => key ?? '');
      const counted = [...svg.matchAll(/data-cluster="(\d+)"/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      // Singly or in a count of its year: none twice, none missing.
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
      if (!isPaged) expect(keys.length + counted).toBe(rows.length);
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
      await openFilters(page);
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
      expect(await drawn(page)).toHaveLength(shownByDefault);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('缩放、平移、跳到某年都写进网址，打开网址得到同样的时段', async () => {
    const address = await withPage('/timeline/', async (page) => {
      await ready(page);
      const year = parsePeriod(rows.find((row) => !isMinor(row))?.date ?? '')?.end?.slice(0, 4) ?? '';
      await openFilters(page);
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
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
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
      expect(await drawn(page)).toHaveLength(shownByDefault);
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
        await settled(page);
        visited.push(query(page).get('event'));
      }
      expect(visited).toEqual(order.slice(0, 5));
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => query(page).get('event')).toBe(order[3]);
      expect(await page.locator('[role="status"]').textContent()).toContain(`第 4 件，共 ${order.length} 件`);
      await page.keyboard.press('End');
      await expect.poll(() => query(page).get('event')).toBe(order.at(-1));
      const card = page.locator('.timeline-card');
      expect(await card.getByText('依据').isVisible()).toBe(true);
      expect(await card.locator('a[href*="/#p"]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      expect(query(page).get('event')).toBeNull();
    });
  });

  test('点图上的标记打开它的卡片', async () => {
    const row = rows.find((one) => /^\d{4}-\d{2}-\d{2}$/.test(one.date) && !isMinor(one));
    if (!row) return;
    const year = row.date.slice(0, 4);
    await withPage(`/timeline/?from=${year}-01-01&to=${year}-12-31&group=none`, async (page) => {
      await ready(page);
      await settled(page);
      const x = await page.$eval(
        'kb-timeline',
        (node, key) => {
          const place = (node as KbTimeline).positions()[key];
          return place?.x0 == null || place.x1 == null ? NaN : (place.x0 + place.x1) / 2;
        },
        keyOf(row),
      );
      // The lane is not part of the contract: look down the column for a mark that opens this very event, a screen at a time.
      const found = async () => query(page).get('event') === keyOf(row);
      for (let screen = 0; screen < 8 && !(await found()); screen += 1) {
        await page.locator('.timeline-stage').evaluate((stage, by) => {
          stage.scrollIntoView({ block: 'start' });
          scrollBy(0, by);
        }, screen * 500);
        const box = await page.locator('.timeline-stage canvas').boundingBox();
        if (!box) throw new Error('no canvas');
        for (let y = Math.max(0, box.y) + 42; y < Math.min(700, box.y + box.height - 8) && !(await found()); y += 8) {
          await page.keyboard.press('Escape');
          await page.mouse.click(box.x + x, y);
          await settled(page);
        }
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
      // The window with a margin of 20 px on both sides.
      expect(png.readUInt32BE(16)).toBe(2 * (width + 40));
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

  test('网址里要的地区没有事件，就说没有', async () => {
    await withPage('/timeline/?region=999999', async (page) => {
      await ready(page);
      expect(await page.locator('.filter-vain').innerText()).toContain('地区（含下级）“999999”');
    });
    await withPage('/timeline/?region=330600', async (page) => {
      await ready(page);
      expect(await page.locator('.filter-vain').count()).toBe(0);
    });
  });

  test('筛选之后，里程碑只列看得见的，说全体的那句话收起', async () => {
    await withPage('/timeline/?region=330600', async (page) => {
      await ready(page);
      expect(await page.locator('.timeline-headline').isVisible()).toBe(false);
      const shown = await page.$$eval('[data-milestone]:not([hidden])', (items) =>
        items.map((item) => item.getAttribute('data-milestone') ?? ''),
      );
      const current = new Set(await drawn(page));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((key) => !current.has(key))).toEqual([]);
      expect(Number(await page.locator('[data-milestone-count]').innerText())).toBe(shown.length);
    });
    await withPage('/timeline/', async (page) => {
      await ready(page);
      expect(await page.locator('.timeline-headline').isVisible()).toBe(true);
    });
  });

  test('B14 打印出列表和静态图，第一张纸上就有全图，不留空纸', async () => {
    // A4 at 96 dpi, its margins taken off.
    await withPage(
      '/timeline/',
      async (page) => {
        await ready(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.timeline-stage').isVisible()).toBe(false);
        expect(await page.locator('.timeline-print svg').isVisible()).toBe(true);
        const box = await page.locator('.timeline-print svg').boundingBox();
        expect(box?.height).toBeGreaterThan(150);
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(1000);
        expect(await page.locator('.timeline-milestones li').first().isVisible()).toBe(!isPaged);
      },
      { context: { viewport: { width: 718, height: 1000 } } },
    );
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

/** What the review found wrong with the drawing: each of these failed on the site of the review. */
describe('先看里程碑，不困住人', () => {
  const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
  const isInViewport = (page: Page, selector: string) =>
    page.locator(selector).evaluate((node) => {
      const { top, bottom, left, right, height } = node.getBoundingClientRect();
      return height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
    });
  /** A mark or a count at which a click opens something: the middle of the first milestone. */
  const milestone = (page: Page) =>
    page.$eval('kb-timeline', (node) => {
      const element = node as KbTimeline;
      const key = node.querySelector('[data-importance="milestone"]')?.getAttribute('data-event') ?? '';
      const place = element.positions()[key];
      return { key, x: place ? ((place.x0 ?? (place.x1 ?? 0) - 20) + (place.x1 ?? (place.x0 ?? 0) + 20)) / 2 : 0 };
    });
  const rowsOfMarks = async (page: Page) => {
    const box = await page.locator('.timeline-stage canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    return { box, ys: Array.from({ length: Math.floor((box.height - 40) / 8) }, (_, index) => box.y + 42 + index * 8) };
  };

  test('编印、发布与数据期默认不画，件数写明，开关画出，网址记住', async () => {
    expect(shownByDefault).toBeLessThan(rows.length);
    await withPage('/timeline/', async (page) => {
      await ready(page);
      expect(await drawn(page)).toHaveLength(shownByDefault);
      expect(await page.locator('[data-event]').count()).toBe(isPaged ? 100 : rows.length);
      expect(await page.locator('[data-minor-count]').textContent()).toBe(String(rows.length - shownByDefault));
      expect(await page.locator('.timeline-count').textContent()).toContain(`${rows.length - shownByDefault} 件未画`);
      await page.locator('input[name="minor"]').check();
      expect(await drawn(page)).toHaveLength(rows.length);
      expect(query(page).get('minor')).toBe('1');
    });
  });

  test('全程一屏看完：图不高过一屏，没有内层滚动条', async () => {
    for (const context of [{ viewport: { width: 1280, height: 850 } }, phone])
      await withPage(
        '/timeline/',
        async (page) => {
          await ready(page);
          const { height, inner } = await page.locator('.timeline-stage').evaluate((stage) => ({
            height: stage.getBoundingClientRect().height,
            inner: stage.scrollHeight - stage.clientHeight,
          }));
          expect(inner).toBeLessThanOrEqual(1);
          expect(height).toBeLessThanOrEqual(context === phone ? 1300 : 700);
        },
        { context },
      );
  });

  test('B2 点开标记，卡片就在旁边，整张看得见', async () => {
    for (const context of [{ viewport: { width: 1280, height: 850 } }, phone])
      await withPage(
        '/timeline/',
        async (page) => {
          await ready(page);
          await page.locator('.timeline-stage').evaluate((stage) => stage.scrollIntoView({ block: 'start' }));
          const { x } = await milestone(page);
          const { box, ys } = await rowsOfMarks(page);
          const card = page.locator('.timeline-card');
          for (const y of ys.filter((one) => one < context.viewport.height - 20)) {
            if (context === phone) await page.touchscreen.tap(box.x + x, y);
            else await page.mouse.click(box.x + x, y);
            if (await card.isVisible()) break;
          }
          expect(await card.isVisible()).toBe(true);
          expect(await isInViewport(page, '.timeline-card')).toBe(true);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            context.viewport.width,
          );
        },
        { context },
      );
  });

  test('网址指定的事件，打开就看得见它的卡片', async () => {
    const row = rows.findLast((one) => !isMinor(one));
    if (!row) throw new Error('no event');
    await withPage(`/timeline/?event=${keyOf(row)}`, async (page) => {
      await ready(page);
      expect(await isInViewport(page, '.timeline-card')).toBe(true);
    });
  });

  test('点合计，卡片列出其中各件，点一件看一件', async () => {
    await withPage(
      '/timeline/',
      async (page) => {
        await ready(page);
        const { box, ys } = await rowsOfMarks(page);
        const card = page.locator('.timeline-card[data-of="cell"]');
        // The column of an event that is counted; one below the lane of policies.
        const x = await page.$eval('kb-timeline', (node) => {
          const places = Object.entries((node as KbTimeline).positions());
          const place = places.find(([, one]) => one.clustered && one.x0 !== null && one.x1 !== null)?.[1];
          return ((place?.x0 ?? 0) + (place?.x1 ?? 0)) / 2;
        });
        for (const y of ys.filter((one) => one < 840 && one > box.y + 130).toReversed()) {
          await page.mouse.click(box.x + x, y);
          await settled(page);
          if (await card.isVisible()) break;
        }
        const count = Number(/(\d+) 件/.exec((await card.locator('h2').textContent()) ?? '')?.[1]);
        expect(await card.locator('.timeline-pick').count()).toBe(Math.min(60, count));
        await card.locator('.timeline-pick').first().click();
        expect(query(page).get('event')).not.toBeNull();
        expect(await page.locator('.timeline-card[data-of="event"]').isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await page.locator('.timeline-card').isVisible()).toBe(false);
      },
      { context: { viewport: { width: 1280, height: 850 } } },
    );
  });

  test('B3 滚轮滚动页面，图不吞它；按住 Ctrl 才缩放', async () => {
    await withPage(
      '/timeline/',
      async (page) => {
        await ready(page);
        const box = await page.locator('.timeline-stage').boundingBox();
        if (!box) throw new Error('no stage');
        await page.mouse.move(box.x + box.width / 2, box.y + 80);
        const search = new URL(page.url()).search;
        await page.mouse.wheel(0, 600);
        await page.waitForFunction(() => scrollY >= 300);
        await settled(page);
        expect(new URL(page.url()).search).toBe(search);
        expect(await page.locator('.timeline-stage').evaluate((stage) => stage.scrollTop)).toBe(0);
      },
      { context: { viewport: { width: 1280, height: 850 } } },
    );
  });

  test('竖划的手指滚动页面', async () => {
    await withPage(
      '/timeline/',
      async (page) => {
        await ready(page);
        await page.locator('.timeline-stage').evaluate((stage) => stage.scrollIntoView({ block: 'start' }));
        const before = await page.evaluate(() => scrollY);
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
          session.send('Input.dispatchTouchEvent', { type, touchPoints: ys.map((y) => ({ x: 180, y })) });
        await touch('touchStart', 600);
        for (let step = 1; step <= 10; step += 1) await touch('touchMove', 600 - step * 40);
        await touch('touchEnd');
        await page.waitForFunction((from) => scrollY > from + 200, before);
        expect(query(page).get('from')).toBeNull();
      },
      { context: phone },
    );
  });

  test('B4 放大两次，看得见的标记都有字，字不出画面', async () => {
    await withPage('/timeline/?minor=1', async (page) => {
      await ready(page);
      for (let step = 0; step < 2; step += 1) {
        await page.locator('[data-act="in"]').click();
        await settled(page);
      }
      const width = await page.locator('.timeline-stage').evaluate((stage) => stage.clientWidth);
      const svg = await saveSvg(page);
      const marks = await page.evaluate(
        ([text, drawn]) => {
          const holder = document.createElement('div');
          holder.append(
            document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true),
          );
          document.body.append(holder);
          const svg = holder.querySelector('svg');
          // The drawing stands in the middle of its picture.
          const margin = ((svg?.viewBox.baseVal.width ?? drawn) - drawn) / 2;
          const left = (svg?.getBoundingClientRect().left ?? 0) + margin;
          const span = (node: Element | null) => {
            const box = node?.getBoundingClientRect();
            return box ? ([box.left - left, box.right - left] as const) : null;
          };
          return [...holder.querySelectorAll('g[data-key]')].map((g) => ({
            key: g.getAttribute('data-key'),
            mark: span(g.querySelector('path, circle')),
            label: span(g.querySelector('text')),
            text: g.querySelector('text')?.textContent ?? '',
          }));
        },
        [svg, width] as const,
      );
      expect(marks.length).toBeGreaterThan(10);
      for (const { key, mark, label, text } of marks) {
        const seen = Math.min(mark?.[1] ?? 0, width) - Math.max(mark?.[0] ?? 0, 0);
        if (seen < 24) continue;
        expect([key, text.length >= 4]).toEqual([key, true]);
        expect([key, (label?.[0] ?? -1) >= -1 && (label?.[1] ?? Infinity) <= width + 1]).toEqual([key, true]);
      }
    });
  });

  test('B5 改了分组，旧的提示不留在新图上', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      const { x } = await milestone(page);
      const { box, ys } = await rowsOfMarks(page);
      const tip = page.locator('.timeline-tip');
      for (const y of ys) {
        await page.mouse.move(box.x + x, y);
        if (await tip.isVisible()) break;
      }
      expect(await tip.isVisible()).toBe(true);
      await page.locator('select[name="group"]').evaluate((select: HTMLSelectElement) => {
        select.value = 'kind';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settled(page);
      expect(await tip.isVisible()).toBe(false);
    });
  });

  test('手机上不给键盘提示；标签看得出是什么', async () => {
    await withPage(
      '/timeline/',
      async (page) => {
        await ready(page);
        expect(await page.locator('.timeline-help').isVisible()).toBe(false);
        const svg = await saveSvg(page);
        const labels = [...svg.matchAll(/<text[^>]*>(◆ [^<]*)<\/text>/g)].map(([, text]) => text ?? '');
        expect(labels.length).toBeGreaterThan(3);
        for (const label of labels) expect([label, label.length >= 8 || !label.endsWith('…')]).toEqual([label, true]);
      },
      { context: phone },
    );
  });

  test('国家与省的政策在最上一行，库外的日期标为参照，连线只到表里写明的', async () => {
    await withPage('/timeline/', async (page) => {
      await ready(page);
      const policies = page.locator('[data-policy]');
      expect(await policies.count()).toBeGreaterThan(0);
      for (const text of await page.locator('[data-policy][data-reference]').allTextContents())
        expect(text).toContain('参照');
      const svg = await saveSvg(page);
      const links = [...svg.matchAll(/data-link="(\S+) (\S+)"/g)].map(([, from, to]) => `${from} ${to}`);
      expect(links.length).toBeGreaterThan(0);
      const stated = await policies.evaluateAll((items) =>
        items.flatMap((item) =>
          (item.getAttribute('data-ties') ?? '')
            .split(' ')
            .filter((tie) => tie.startsWith('b:'))
            .map(
              (tie) =>
                `${item.getAttribute('data-issue') ?? `policy:${item.getAttribute('data-policy')}`} ${tie.slice(2)}`,
            ),
        ),
      );
      for (const link of links) expect(stated).toContain(link);
    });
  });
});
