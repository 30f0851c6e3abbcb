/** The document page as a reader uses it. */
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';

const PATH = '/documents/yunzhou-2023/';
const LONG = '/documents/shaoxing-2019/';
const WIDTHS = [320, 333, 346, 360, 375, 390, 414, 1280];
const PHONE = { viewport: { width: 360, height: 740 } };

/** Closing punctuation that begins a line right behind something printed: runs in the page. */
function lineStarts(): { begun: string[]; count: number } {
  const begun: string[] = [];
  let count = 0;
  let before: Text | undefined;
  const lineOf = (text: Text, at: number): DOMRect | undefined => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0];
  };
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.data.trim() === '') continue;
    const block = text.parentElement?.closest('p, li, dd, td, th, small, .prose > *');
    for (const { index } of text.data.matchAll(/[，。；：、）》”！？％]/g)) {
      const [from, at] = index > 0 ? [text, index - 1] : [before, (before?.data.length ?? 0) - 1];
      if (!from || from.parentElement?.closest('p, li, dd, td, th, small, .prose > *') !== block) continue;
      const [last, mark] = [lineOf(from, at), lineOf(text, index)];
      if (!last || !mark) continue;
      count += 1;
      if (mark.top > last.bottom - 2) begun.push(`${from.data.slice(-6)}⏎${text.data.slice(index, index + 4)}`);
    }
    before = text;
  }
  return { begun, count };
}

describe('文献页', () => {
  test('点开数字，看到原文印法、段落、口径、时期、性质与固定链接', () =>
    withPage(PATH, async (page) => {
      const figure = page.locator('.prose .figure').first();
      const id = (await figure.getAttribute('href'))?.slice(1);
      await figure.click();
      const panel = page.locator(`#${id}`);
      await expect.poll(() => panel.isVisible()).toBe(true);
      const text = await panel.innerText();
      for (const word of ['原文印作', '出处', '性质', '时期', '口径', '固定链接']) expect(text).toContain(word);
      await panel.getByRole('link', { name: '固定链接' }).click();
      expect(new URL(page.url()).hash.length).toBeGreaterThan(1);
      expect(await page.locator(':target').count()).toBe(1);
    }));

  test('键盘打开与关闭证据', () =>
    withPage(PATH, async (page) => {
      const figure = page.locator('.prose .figure').first();
      const panel = page.locator((await figure.getAttribute('href')) ?? '-');
      await figure.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => panel.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.isVisible()).toBe(false);
    }));

  test('不用脚本也能读完、点开证据', () =>
    withPage(
      PATH,
      async (page) => {
        expect((await page.locator('.prose').innerText()).length).toBeGreaterThan(2000);
        const figure = page.locator('.prose .figure').first();
        await figure.click();
        expect(await page.locator((await figure.getAttribute('href')) ?? '-').isVisible()).toBe(true);
      },
      { context: { javaScriptEnabled: false } },
    ));

  test('宽屏在旁注里给出证据，窄屏收进数字里', async () => {
    await withPage(
      PATH,
      async (page) => {
        const notes = page.locator('.prose .notes').first();
        const box = await notes.boundingBox();
        const text = await page.locator('.prose > p').first().boundingBox();
        expect(box && text && box.x > text.x + text.width).toBe(true);
      },
      { context: { viewport: { width: 1280, height: 900 } } },
    );
    await withPage(PATH, async (page) => expect(await page.locator('.prose .notes').first().isVisible()).toBe(false), {
      context: PHONE,
    });
  });

  test('段落锚点可直达', () =>
    withPage(`${PATH}#p25`, async (page) => {
      await expect.poll(async () => (await page.locator('#p25').boundingBox())?.y ?? -1).toBeLessThan(740);
      expect(await page.locator('#p25').isVisible()).toBe(true);
    }));

  test('斜杠键进检索框', () =>
    withPage(PATH, async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q');
    }));
});

describe('引用本页', () => {
  // What was cited as a database of this site is now cited as what it is: the work of who issued it, read here (tests/site/cite.test.ts holds the rest).
  test('B12 没有设 SITE_URL 时，网址按所读的地方补全', () =>
    withPage('/documents/jiangning-2022/', async (page) => {
      await page.locator('#cite summary').click();
      await page.locator('#cite select').waitFor();
      const cited = await page.locator('#cite .cite-line').textContent();
      const { origin, pathname } = new URL(page.url());
      expect(cited).toMatch(/\[EB\/OL\]\. （2022-06-01）\[\d{4}-\d{2}-\d{2}\]\. http/);
      expect(cited).toContain(`${origin}${pathname}`);
    }));
});

describe('文献页的长短', () => {
  const LONGEST = LONG;
  /** Half of what it measured when all of it lay open: 35,825 and 52,168 px, 2,010 stops. */
  test.each([
    [1280, 17_900],
    [360, 26_000],
  ])('宽 %i 时不高于 %i 像素，键盘停靠不过千', (width, most) =>
    withPage(
      LONGEST,
      async (page) => {
        const { height, stops } = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          stops: [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(
            (node) => node.getClientRects().length > 0 && !node.closest('details:not([open]) > :not(summary)'),
          ).length,
        }));
        expect(height).toBeLessThanOrEqual(most);
        expect(stops).toBeLessThanOrEqual(1000);
      },
      { context: { viewport: { width, height: 850 } } },
    ),
  );

  test('提要之外，一个数字只印一次，一句做法、一件事只印一次', () =>
    withPage(LONGEST, async (page) => {
      const repeated = await page.evaluate(() => {
        const count = (texts: readonly string[]) => {
          const counts = new Map<string, number>();
          for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
          return [...counts].filter(([, times]) => times > 1).map(([text]) => text);
        };
        const outside = [...document.querySelectorAll<HTMLAnchorElement>('main a.figure')].filter(
          (figure) => !figure.closest('.prose'),
        );
        const rest = [...document.querySelectorAll('#paragraphs li, .related dd, .entries li')].map(
          (part) => part.textContent ?? '',
        );
        const told = [...document.querySelectorAll('#adoptions td.wide, #events td.wide')].map(
          (cell) => cell.firstChild?.textContent?.trim() ?? '',
        );
        return {
          figures: count(outside.map(({ hash }) => hash)),
          told: told.filter((text) => text.length > 20 && rest.some((part) => part.includes(text))),
        };
      });
      expect(repeated).toEqual({ figures: [], told: [] });
    }));

  test('B16 指标表不印处处相同的地区，短的词不断成两行', () =>
    withPage(
      `${LONGEST}#observations`,
      async (page) => {
        const heads = await page.locator('#observations thead th').allInnerTexts();
        expect(heads).not.toContain('地区');
        expect(await page.locator('#observations caption').innerText()).toContain('地区均为绍兴市');
        const broken = await page.evaluate(() => {
          const words = [...document.querySelectorAll('#observations td.brief small, #observations td.brief .nature')];
          return words.filter((word) => word.getBoundingClientRect().height > 30).length;
        });
        expect(broken).toBe(0);
      },
      { context: { viewport: { width: 1280, height: 850 } } },
    ));

  test('长表的表头留在眼前', () =>
    withPage(
      `${LONGEST}#observations`,
      async (page) => {
        await page.evaluate(() => scrollBy(0, 2500));
        const head = await page.locator('#observations thead th').first().boundingBox();
        expect(head && head.y >= 0 && head.y < 20).toBe(true);
      },
      { context: { viewport: { width: 1280, height: 850 } } },
    ));
});

describe('标点不落在行首', () => {
  test.each([LONG, '/cases/shaoxing-county-medical-community/', '/about/', '/regions/330600/'])('B13 %s', (path) =>
    withPage(path, async (page) => {
      let seen = 0;
      for (const [width, media] of [...WIDTHS.map((each) => [each, 'screen'] as const), [680, 'print'] as const]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ media });
        const { begun, count } = await page.evaluate(lineStarts);
        seen += count;
        expect(begun, `${width} ${media}`).toEqual([]);
      }
      expect(seen).toBeGreaterThan(100);
    }),
  );
});

describe('360 像素宽', () => {
  test.each([
    '/',
    '/documents/',
    PATH,
    '/regions/330600/',
    '/measures/',
    '/measures/county-medical-community/',
    '/indicators/family-doctor-signing-rate/',
    '/policies/',
    '/data/',
    '/about/',
    '/cases/',
  ])('%s 不横向滚动', (path) =>
    withPage(
      path,
      async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360),
      { context: PHONE },
    ),
  );
});
