/** Walks of a reader through the web of pages: each step is a click on a visible link, and no walk needs more than three. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const MOST_CLICKS = 3;

/** Clicks through the given links of `main` and says where each led, as path with fragment. */
async function follow(page: Page, ...selectors: string[]): Promise<string[]> {
  expect(selectors.length).toBeLessThanOrEqual(MOST_CLICKS);
  const places: string[] = [];
  for (const selector of selectors) {
    const before = page.url();
    await page.locator(`main ${selector}`).filter({ visible: true }).first().click();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.waitForLoadState();
    const { pathname, hash } = new URL(page.url());
    places.push(`${pathname}${hash}`);
  }
  return places;
}
const endsWith = (suffix: string): string => `a[href$="${suffix}"]`;

describe('三次点击之内', () => {
  test('案例 → 举措 → 另一个做过的地区', () =>
    withPage('/cases/chunan-medical-community/', async (page) => {
      const places = await follow(
        page,
        endsWith('/measures/county-medical-community/'),
        `#adoptions ~ .scroll ${endsWith('/regions/330600/')}`,
      );
      expect(places.at(-1)).toMatch(/\/regions\/330600\/$/);
    }));

  test('地区 → 指标 → 证明它的段落', () =>
    withPage('/regions/330600/', async (page) => {
      const places = await follow(
        page,
        `.key-figures ${endsWith('/indicators/family-doctor-signing-rate/')}`,
        `table ${endsWith('/documents/shaoxing-2019/#p16')}`,
      );
      expect(places.at(-1)).toMatch(/\/documents\/shaoxing-2019\/#p16$/);
      expect(await page.locator(':target').count()).toBe(1);
    }));

  test('举措 → 看结果的指标 → 段落', () =>
    withPage('/measures/family-doctor/', async (page) => {
      const places = await follow(
        page,
        `#indicators ~ chart-frame .brief-results ${endsWith('/indicators/family-doctor-signing-rate/')}`,
        'table a[href*="/documents/zhifu-2017/#p"]',
      );
      expect(places.at(-1)).toMatch(/\/documents\/zhifu-2017\/#p\d+$/);
    }));

  test('段落 → 举措 → 案例，再回到段落', () =>
    withPage('/documents/chunan-2019/#p15', async (page) => {
      const places = await follow(
        page,
        // The digest names it where it says it.
        `.entity[href$="/measures/county-medical-community/"]`,
        `#cases ~ ul ${endsWith('/cases/chunan-medical-community/')}`,
        '.cite[href*="/documents/chunan-2019/#p15"]',
      );
      expect(places.at(-1)).toMatch(/\/documents\/chunan-2019\/#p15$/);
    }));

  test('政策 → 引用它的段落；政策 → 承接它的政策 → 收录的文献', () =>
    withPage('/policies/qianxian-plan-2021-2025/', async (page) => {
      const places = await follow(
        page,
        `.chain ${endsWith('/policies/yunzhou-county-capability-plan-2023/')}`,
        `.record ${endsWith('/documents/yunzhou-2023/')}`,
      );
      expect(places.at(-1)).toMatch(/\/documents\/yunzhou-2023\/$/);
      await page.goBack();
      await page.goBack();
      expect((await follow(page, '#citations ~ ul .cite')).at(-1)).toMatch(/\/documents\/yunzhou-2023\/#p17$/);
    }));

  test('首页的方格 → 省 → 县', () =>
    withPage('/', async (page) => {
      const places = await follow(
        page,
        `.tiles ${endsWith('/regions/330000/')}`,
        `.lower ${endsWith('/regions/330600/')}`,
      );
      expect(places.at(-1)).toMatch(/\/regions\/330600\/$/);
    }));

  test('对照表的一格 → 那个地区的那一类落地 → 段落', () =>
    withPage('/measures/matrix/', async (page) => {
      const places = await follow(
        page,
        `.matrix ${endsWith('/regions/370602/#adoptions-tiered-care')}`,
        '#adoptions-tiered-care td a[href*="#p"]',
      );
      expect(places.at(-1)).toMatch(/\/documents\/zhifu-2017\/#p\d+$/);
    }));

  test('正文里的机构 → 它在地区页的条目 → 提到它的文献', () =>
    withPage('/documents/yunzhou-2023/', async (page) => {
      const places = await follow(
        page,
        `.prose ${endsWith('/regions/140215/#institution-yunzhou-peoples-hospital')}`,
        `#institution-yunzhou-peoples-hospital ${endsWith('/documents/yunzhou-2023/')}`,
      );
      expect(places.at(-1)).toMatch(/\/documents\/yunzhou-2023\/$/);
    }));
});

describe('链接的卡片', () => {
  const LINK = '.prose a[data-card="card-measure-medical-alliance"]';
  const CARD = '#card-measure-medical-alliance';

  test('悬停时出现，移开后消失，不发请求', () =>
    withPage('/documents/jiangning-2022/', async (page) => {
      const requests: string[] = [];
      // The browser fetches the icon when it likes.
      page.on('request', (request) => request.url().endsWith('/favicon.svg') || requests.push(request.url()));
      expect(await page.locator(CARD).isVisible()).toBe(false);
      await page.clock.install();
      await page.locator(LINK).first().hover();
      await page.clock.runFor(1000);
      await expect.poll(() => page.locator(CARD).isVisible()).toBe(true);
      expect(await page.locator(CARD).innerText()).toContain('医联体');
      // The card can be entered, and stays.
      await page.locator(CARD).hover();
      await page.clock.runFor(1000);
      expect(await page.locator(CARD).isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await page.clock.runFor(1000);
      await expect.poll(() => page.locator(CARD).isVisible()).toBe(false);
      expect(requests).toEqual([]);
    }));

  test('键盘到达时出现，Esc 关闭，焦点不动', () =>
    withPage('/documents/jiangning-2022/', async (page) => {
      await page
        .locator(LINK)
        .first()
        .evaluate((link) => {
          const previous = document.createElement('button');
          link.before(previous);
          previous.focus({ preventScroll: true });
          // Scrolling closes a card: it must be over, the event of it too, which comes with the next frame.
          link.scrollIntoView({ behavior: 'instant', block: 'center' });
          return new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
        });
      await page.keyboard.press('Tab');
      await expect.poll(() => page.locator(CARD).isVisible()).toBe(true);
      expect(await page.locator(LINK).first().getAttribute('aria-describedby')).toBe('card-measure-medical-alliance');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator(CARD).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-card'))).toBe(
        'card-measure-medical-alliance',
      );
    }));

  test('窄屏的卡片不出屏幕', () =>
    withPage(
      '/documents/jiangning-2022/',
      async (page) => {
        for (const link of (await page.locator('.prose a[data-card]').all()).slice(0, 8)) {
          await link.hover();
          const card = page.locator(`#${await link.getAttribute('data-card')}`);
          await expect.poll(() => card.isVisible()).toBe(true);
          const box = await card.boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
          await page.mouse.move(0, 0);
          await expect.poll(() => card.isVisible()).toBe(false);
        }
      },
      { context: { viewport: { width: 360, height: 740 } } },
    ));
});

describe('案例的筛选', () => {
  const visible = '[data-case]:not([hidden])';

  test('筛选写进网址，网址带回筛选，计数随之而变', async () => {
    const address = await withPage('/cases/', async (page) => {
      const all = await page.locator(visible).count();
      await page.locator('select[name="region"]').selectOption('330000');
      await expect.poll(() => page.locator(visible).count()).toBeLessThan(all);
      const option = await page.locator('select[name="measure"] option[value="county-medical-community"]').innerText();
      expect(option).toMatch(/（\d+）$/);
      await page.locator('select[name="measure"]').selectOption('county-medical-community');
      const shown = await page.locator(visible).count();
      expect(option).toContain(`（${shown}）`);
      expect(await page.locator('[data-shown]').innerText()).toBe(String(shown));
      return { search: new URL(page.url()).search, shown };
    });
    expect(address.search).toBe('?region=330000&measure=county-medical-community');
    await withPage(`/cases/${address.search}`, async (page) => {
      expect(await page.locator(visible).count()).toBe(address.shown);
      await page.getByRole('button', { name: '清除筛选' }).click();
      expect(await page.locator(visible).count()).toBeGreaterThan(address.shown);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('网址里不认识的值不算数', () =>
    withPage('/cases/?region=999999&domain=%3Cb%3E', async (page) => {
      expect(await page.locator(visible).count()).toBe(await page.locator('[data-case]').count());
    }));

  test('不用脚本是按省分组的全部案例，没有不能用的筛选', () =>
    withPage(
      '/cases/',
      async (page) => {
        expect(await page.locator('select').first().isVisible()).toBe(false);
        expect(await page.locator('[data-case]').count()).toBeGreaterThan(1);
        expect(await page.locator('main h2').count()).toBeGreaterThan(1);
      },
      { context: { javaScriptEnabled: false } },
    ));
});

describe('指标页的表与图', () => {
  const PATH = '/indicators/family-doctor-signing-rate/';

  test('键盘排序，表头说明次序', () =>
    withPage(PATH, async (page) => {
      const button = page.locator('sortable-table thead button', { hasText: '地区' });
      const places = () => page.locator('sortable-table tbody tr > td:first-child').allInnerTexts();
      const collator = new Intl.Collator('zh-CN', { numeric: true });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await places()).toEqual((await places()).toSorted(collator.compare));
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Enter');
      expect(await places()).toEqual((await places()).toSorted((a, b) => collator.compare(b, a)));
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    }));

  test('只并列或不可比的数字不能按数值排序', () =>
    withPage(PATH, async (page) => {
      await page.locator('sortable-table thead button').first().waitFor();
      expect(await page.locator('sortable-table thead button', { hasText: '数值' }).count()).toBe(0);
    }));

  test('图中每一点通到表中的一行', () =>
    withPage(PATH, async (page) => {
      const points = page.locator('svg.plot:visible a');
      expect(await points.count()).toBe(await page.locator('sortable-table tbody tr').count());
      await points.first().click();
      expect(await page.locator('sortable-table tr:target').count()).toBe(1);
    }));
});

describe('对照表', () => {
  test('360 像素宽：页面不横滚，表在框里横滚，首列不动，空格写明没有资料', () =>
    withPage(
      '/measures/matrix/',
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        const box = page.locator('.matrix').first();
        const first = box.locator('tbody th').first();
        const before = await first.boundingBox();
        await box.evaluate((element) => element.scrollTo({ left: 300 }));
        expect(await box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
        expect((await first.boundingBox())?.x).toBe(before?.x);
        expect(await box.locator('td.empty').first().textContent()).toContain('没有资料');
      },
      { context: { viewport: { width: 360, height: 740 } } },
    ));
});
