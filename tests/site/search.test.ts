/** Search on the built site in a real browser: recall and precision against the text of the pages, order, failures, keyboard. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite, type ServedSite } from '../../src/cli/serve.ts';
import { foldText } from '../../src/search/format/fold.ts';
import { seeded } from '../bench/seeded.ts';
import { openBrowser, siteAddress, withPage } from './browser.ts';
import { readPages } from './built-pages.ts';
import { QUERIES } from './search-queries.ts';

const siteDir = inject('siteDir');

interface Shown {
  state: string;
  count: number;
  exact: string[];
  all: string[];
  /** Exact hits that show an excerpt without a mark. */
  unmarked: string[];
}

/** What the search shows; runs in the page. */
const readShown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    const hits = [...document.querySelectorAll<HTMLElement>('[data-result]')];
    const url = (hit: HTMLElement) => hit.dataset['url'] ?? '';
    return {
      state: root?.dataset['state'] ?? '',
      count: Number(root?.dataset['count']),
      exact: hits.filter((hit) => hit.dataset['match'] === 'exact').map(url),
      all: hits.map(url),
      unmarked: hits
        .filter(
          (hit) => hit.dataset['match'] === 'exact' && hit.querySelector('.excerpts') && !hit.querySelector('mark'),
        )
        .map(url),
    };
  });

const settled = (page: Page) =>
  page.waitForSelector('[data-search][data-state="done"], [data-search][data-state="error"]');

/** Puts a query into the box at once, as a paste does, and waits for the answer. */
async function paste(page: Page, query: string): Promise<Shown> {
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('[data-search] input[type="search"]') as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
  await settled(page);
  return readShown(page);
}

/** Types a query key by key. */
async function type(page: Page, query: string): Promise<Shown> {
  const box = page.locator('[data-search] input[type="search"]');
  await box.fill('');
  await box.pressSequentially(query, { delay: 5 });
  await settled(page);
  return readShown(page);
}

const onSearchPage = <T>(use: (page: Page) => Promise<T>, path = '/search/') => withPage(path, use);

// The truth is found without the index's own reader: blocks of text of each page, closed cards of evidence included, by a walk of its own.
const INLINE =
  /^(a|abbr|b|bdi|cite|code|data|dfn|em|i|kbd|label|mark|output|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|button|del|ins)$/;
// The title of a drawing is a tooltip, no text on the page.
const SKIPPED = /^(nav|script|style|template|noscript|title)$/;
type Node = DefaultTreeAdapterTypes.Node;

/** @param isSplit whether a badge or count behind a heading stands apart, as the search has it; in the browser both are one line */
function visibleText(html: string, isSplit: boolean): string {
  let text = '';
  const walk = (node: Node, isInCell = false, isInHeading = false): void => {
    if (tree.isTextNode(node as DefaultTreeAdapterTypes.ChildNode))
      text += (node as DefaultTreeAdapterTypes.TextNode).value.replaceAll(/\s+/g, ' ');
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    const attributes = 'attrs' in node ? node.attrs.map((entry) => entry.name) : [];
    if (SKIPPED.test(name) || attributes.includes('hidden')) return;
    const valueOf = (of: string) =>
      'attrs' in node ? node.attrs.find((entry) => entry.name === of)?.value : undefined;
    const isCell = isInCell || name === 'td' || name === 'th' || valueOf('role') === 'dialog';
    const isBadge = isSplit && isInHeading && /\b(?:grade|badge|count)\b/.test(valueOf('class') ?? '');
    // The small print of a cell and of a card stands on a line of its own.
    const isBlock = name !== '' && (!INLINE.test(name) || (name === 'small' && isInCell) || isBadge);
    if (isBlock) text += '\n';
    node.childNodes.forEach((child) => walk(child, isCell, isInHeading || /^h[1-6]$/.test(name)));
    if (isBlock) text += '\n';
  };
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  walk(parse(main));
  return text;
}

const pages = readPages(siteDir)
  .filter(({ path }) => !/^\/(search\/|embed\/|404)/.test(path))
  .map(({ path, html }) => {
    const linesOf = (isSplit: boolean) =>
      visibleText(html, isSplit)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const fold = (lines: readonly string[]) => lines.map((line) => foldText(line)).join('\n');
    const lines = linesOf(true);
    return { path, lines, folded: fold(lines), seen: fold(linesOf(false)) };
  });
const pagesWith = (query: string): string[] => {
  const folded = foldText(query);
  return pages
    .filter((page) => page.folded.includes(folded))
    .map(({ path }) => path)
    .toSorted();
};

/** Runs of 2 to 8 characters as they stand on pages, punctuation included, each with at least two characters that mean something. */
function randomPhrases(count: number, seed: number): string[] {
  const pick = seeded(seed);
  const phrases: string[] = [];
  while (phrases.length < count) {
    const { lines } = pages[pick(pages.length)] ?? { lines: [] };
    const line = [...(lines[pick(lines.length)] ?? '')];
    const length = 2 + pick(7);
    const start = pick(Math.max(1, line.length - length + 1));
    const phrase = line
      .slice(start, start + length)
      .join('')
      .trim();
    // A space between Han characters separates words of a query, so it can't be asked for as one phrase.
    if (
      /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(phrase) &&
      [...phrase].length > 1 &&
      !/\p{Script=Han}\s+\p{Script=Han}/u.test(phrase)
    )
      phrases.push(phrase);
  }
  return phrases;
}

describe('检索：凡页上有的都查得到', () => {
  test('400 个随机片段：召回与精度都是 100%', { timeout: 240_000 }, async () => {
    await onSearchPage(async (page) => {
      for (const phrase of randomPhrases(400, 20_240_601)) {
        const shown = await paste(page, phrase);
        const truth = pagesWith(phrase);
        expect(shown.state, phrase).toBe('done');
        expect(shown.exact.toSorted(), `“${phrase}”`).toEqual(truth);
        expect(shown.count, phrase).toBe(truth.length);
        expect(shown.unmarked, `“${phrase}”摘录里没有标出`).toEqual([]);
      }
    });
  });

  test('读者在浏览器里看到的每一行都在', async () => {
    const paths = pages
      .filter(({ path }) => /^\/(documents|measures|cases|regions)\/[^/]+\/$/.test(path))
      .filter((_, index) => index % 23 === 0);
    expect(paths.length).toBeGreaterThan(4);
    for (const { path, seen: known } of paths) {
      const seen = await withPage(
        path,
        (page) =>
          page.evaluate(() => {
            // What a drawing says stands in the rows below it, whole.
            document.querySelectorAll('main nav, main svg').forEach((part) => part.remove());
            return document.querySelector<HTMLElement>('main')?.innerText ?? '';
          }),
        // What scripts add to a page (boxes to choose from) is not its text.
        { context: { javaScriptEnabled: false } },
      );
      const lines = seen
        .split(/[\n\t]/)
        .map((line) => foldText(line))
        .filter((line) => line.length > 1);
      expect(lines.filter((line) => !known.includes(line)).slice(0, 5), path).toEqual([]);
    }
  });

  test('百条手写查询：要找的页在前三', { timeout: 120_000 }, async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(100);
    await onSearchPage(async (page) => {
      const late: string[] = [];
      for (const [query, wanted] of QUERIES) {
        const { all } = await paste(page, query);
        if (!all.slice(0, 3).includes(wanted)) late.push(`${query} → ${wanted}（第 ${all.indexOf(wanted) + 1}）`);
      }
      expect(late).toEqual([]);
    });
  });

  test('冷会话与热会话结果一样，逐键输入与一次贴入一样', { timeout: 120_000 }, async () => {
    const queries = [...randomPhrases(8, 7), ...QUERIES.filter((_, index) => index % 12 === 0).map(([query]) => query)];
    const warm = new Map<string, Shown>();
    await onSearchPage(async (page) => {
      for (const query of queries) warm.set(query, await paste(page, query));
      for (const query of queries.filter((_, index) => index % 2 === 0))
        expect(await type(page, query), query).toEqual(warm.get(query));
    });
    for (const query of queries) {
      const cold = await onSearchPage(
        async (page) => {
          await settled(page);
          return readShown(page);
        },
        `/search/?q=${encodeURIComponent(query)}`,
      );
      expect(cold, query).toEqual(warm.get(query));
    }
  });
});

describe('检索：读懂写法', () => {
  test('同义、近义、相关各归其组，不混进精确匹配', async () => {
    await onSearchPage(async (page) => {
      await paste(page, '大同县');
      const groups = await page.$$eval('[data-group]', (nodes) =>
        nodes.map((node) => [node.getAttribute('data-group'), node.querySelector('h2')?.textContent ?? '']),
      );
      expect(groups.map(([name]) => name)).toEqual(['exact', 'synonym']);
      expect(groups[1]?.[1]).toMatch(/已扩展：大同县 → .*云州区/);
      const { exact, all } = await readShown(page);
      expect(exact).toEqual(pagesWith('大同县'));
      expect(all.length).toBeGreaterThan(exact.length);
      await paste(page, '家庭医生签约服务');
      const offers = (await page.locator('.search-offer').allTextContents()).join('\n');
      expect(offers).toMatch(/已扩展：家庭医生签约服务 → /);
      expect(offers).toMatch(/近义，未并入结果：.*家庭医生签约团队/);
    });
  });

  test('打错的拉丁字母、数字和名称给出最近的写法', async () => {
    await onSearchPage(async (page) => {
      for (const [typo, offer] of [
        ['yigonti', '医共体'],
        ['签约律', '签约率'],
      ] as const) {
        const shown = await paste(page, typo);
        expect(shown.count, typo).toBe(0);
        expect(await page.locator(`[data-offer="${offer}"]`).count(), typo).toBe(1);
        expect(await page.locator('[data-part="status"]').textContent()).toContain(typo);
      }
      await page.locator('[data-offer="签约率"]').click();
      await settled(page);
      expect((await readShown(page)).count).toBe(pagesWith('签约率').length);
    });
  });

  test('单字不查，说明原因', async () => {
    await onSearchPage(async (page) => {
      const shown = await paste(page, '医');
      expect(shown).toMatchObject({ state: 'done', count: 0, all: [] });
      expect(await page.locator('[data-part="status"]').textContent()).toContain('至少输入两个字');
    });
  });

  test('多个词须同在一页', async () => {
    await onSearchPage(async (page) => {
      const both = pagesWith('签约率').filter((path) => pagesWith('医共体').includes(path));
      const shown = await paste(page, '签约率 医共体');
      expect(shown.exact.toSorted()).toEqual(both);
      expect(both.length).toBeGreaterThan(0);
    });
  });
});

describe('检索：页面', () => {
  test('用框之前不读索引；框里一打字就开始', async () => {
    await onSearchPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      expect(await page.locator('[data-search]').getAttribute('data-state')).toBe('idle');
      await type(page, '医共体');
      expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
    });
  });

  test('冷的第一次查询不超过 160 KB', async () => {
    await onSearchPage(async (page) => {
      let bytes = 0;
      page.on('response', (response) => {
        if (response.url().includes('/pagefind/')) bytes += Number(response.headers()['content-length'] ?? 0);
      });
      await type(page, '家庭医生签约');
      expect(bytes).toBeGreaterThan(60_000);
      expect(bytes).toBeLessThanOrEqual(160_000);
    });
  });

  test('条件有数，点了就缩小；状态在网址里', async () => {
    await onSearchPage(async (page) => {
      const before = await paste(page, '签约');
      const facet = page.locator('[data-facet="kind"][data-value="document"]');
      const count = Number(await facet.locator('.count').textContent());
      expect(count).toBe(
        before.exact.filter((path) => path.startsWith('/documents/') && path !== '/documents/').length,
      );
      await facet.click();
      await page.waitForFunction(() => location.search.includes('kind=document'));
      await settled(page);
      const after = await readShown(page);
      expect(after.count).toBe(count);
      expect(after.exact.every((path) => path.startsWith('/documents/'))).toBe(true);
      await page.goBack();
      await settled(page);
      expect((await readShown(page)).count).toBe(before.count);
    });
    await onSearchPage(async (page) => {
      await settled(page);
      const { exact } = await readShown(page);
      expect(exact).toContain('/documents/shaoxing-2019/');
      expect(exact).not.toContain('/documents/zhifu-2017/');
    }, '/search/?q=签约&region=330600&year=2019');
  });

  test('收起的筛选栏不会因为再查一次自己展开', async () => {
    await onSearchPage(async (page) => {
      await paste(page, '签约');
      const facets = page.locator('.search-facets');
      expect(await facets.getAttribute('open')).toBe('');
      await facets.locator('> summary').click();
      await paste(page, '签约率');
      expect(await facets.isVisible()).toBe(true);
      expect(await facets.getAttribute('open')).toBeNull();
      await paste(page, '没有这样的词句');
      expect(await facets.isVisible()).toBe(false);
    });
  });

  test('按日期排：新的在前', async () => {
    await onSearchPage(async (page) => {
      await settled(page);
      const { exact } = await readShown(page);
      const order = ['/documents/yunzhou-2023/', '/documents/zhifu-2017/'].map((path) => exact.indexOf(path));
      expect(order[0]).toBeGreaterThanOrEqual(0);
      expect(order[0]).toBeLessThan(order[1] ?? 0);
    }, '/search/?q=医疗&sort=date&kind=document');
  });

  test('键盘：/ 到框，方向键在结果间移动，Enter 打开，Esc 回框', async () => {
    await withPage('/about/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('分级诊疗');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const focused = () =>
        page.evaluate(
          () =>
            document.activeElement?.closest('[data-result]')?.getAttribute('data-url') ??
            document.activeElement?.tagName,
        );
      const { all } = await readShown(page);
      expect(await focused()).toBe(all[1]);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(all[0]);
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith(all[0] ?? '-'));
    });
  });

  test('结果重新列出，焦点还在原来那一条上', async () => {
    await onSearchPage(async (page) => {
      await paste(page, '分级诊疗');
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-result]')?.dataset['url']);
      const { all } = await readShown(page);
      expect(await focused()).toBe(all[1]);
      const old = await page.evaluateHandle(() => document.activeElement);
      await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
      await page.waitForFunction((link) => link?.isConnected === false, old);
      await settled(page);
      expect(await focused()).toBe(all[1]);
    });
  });

  test('从结果打开的页，标出所查并滚到那里', async () => {
    await onSearchPage(async (page) => {
      await paste(page, '专科联盟');
      const link = page.locator('[data-result][data-url^="/documents/"] .excerpt-section').first();
      await link.click();
      await page.waitForURL(/hl=/);
      await page.waitForFunction(() => CSS.highlights.has('kb-hit'));
      const seen = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('kb-hit') ?? [])] as Range[];
        const inView = ranges.some((range) => {
          const { top, bottom } = range.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return { texts: [...new Set(ranges.map(String))], inView };
      });
      expect(seen.texts).toEqual(['专科联盟']);
      expect(seen.inView).toBe(true);
    });
  });

  test('只在证据卡里的也查得到，排在后面，打开时卡片展开', async () => {
    // A region's page has the cards of its figures; the printed form of one stands in its card alone.
    const only = readPages(siteDir).flatMap(({ path, html }) => {
      if (!/^\/cases\/./.test(path)) return [];
      const [above = '', cards = ''] = html.split('class="panels"');
      return [...cards.matchAll(/“([^“”<>&]{4,18})”/g)]
        .map(([, printed = '']) => ({ path, printed }))
        .filter(({ printed }) => !above.includes(printed) && cards.split(printed).length === 2);
    })[0];
    if (!only) throw new Error('no card holds a text of its own');
    await onSearchPage(async (page) => {
      const { exact } = await paste(page, only.printed);
      expect(exact).toContain(only.path);
      const hit = page.locator(`[data-result][data-url="${only.path}"]`);
      await hit.scrollIntoViewIfNeeded();
      const section = hit.locator('.excerpt-section').first();
      expect(await section.textContent()).toBe('证据卡');
      await section.click();
      await page.waitForFunction(() => CSS.highlights.has('kb-hit'));
      const card = page.locator('[popover]:popover-open');
      expect(await card.isVisible()).toBe(true);
      expect(await card.textContent()).toContain(only.printed);
      const marked = await page.evaluate(() => [...(CSS.highlights.get('kb-hit') ?? [])].map(String));
      expect(marked).toEqual([only.printed]);
    });
  });

  test('没有脚本：给出目录页', async () => {
    await withPage(
      '/search/',
      async (page) => expect(await page.locator('noscript a, kb-search ul a').count()).toBeGreaterThan(4),
      {
        context: { javaScriptEnabled: false },
      },
    );
  });

  test('最近检索只留在本机，可清除', async () => {
    await onSearchPage(async (page) => {
      await type(page, '医养结合');
      await page.keyboard.press('Enter');
      await settled(page);
      await page.reload();
      await page.locator('[data-search] input').fill('');
      await page.waitForSelector('[data-search][data-state="idle"]');
      expect(await page.locator('[data-part="recent"] [data-offer]').allTextContents()).toEqual(['医养结合']);
      await page.locator('[data-part="recent"] button').click();
      expect(await page.locator('[data-part="recent"]').isVisible()).toBe(false);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});

describe('检索：程序没有载入', () => {
  test('框下出现一句话和各目录，不是一直空着；载入了就没有这句话', async () => {
    await withPage(
      '/about/',
      async (page) => {
        await page.route('**/_assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
        await page.goto(siteAddress('/search/?q=医共体'));
        const word = page.locator('.search-unready');
        expect(await word.isVisible()).toBe(false);
        await expect.poll(() => word.isVisible(), { timeout: 15_000 }).toBe(true);
        expect(await word.innerText()).toContain('还没有载入');
        expect(await word.locator('a').count()).toBeGreaterThan(4);
      },
      { allow: [/status of 404/] },
    );
    await onSearchPage(async (page) => {
      await page.waitForFunction(() => document.querySelector('kb-search')?.matches(':defined'));
      expect(await page.locator('.search-unready').evaluate((word) => getComputedStyle(word).display)).toBe('none');
    });
  });
});

describe('检索：很长的检索词', () => {
  test.each([
    ['4000 个字母', 'ab'.repeat(2000)],
    ['200 个词', '医共体 签约 '.repeat(100)],
    ['许多单字', '医 药 卫 生 改 革 '.repeat(40)],
    ['没有的长句', '本站没有的一句话'.repeat(30)],
  ])('%s：只复述开头，并说明只查了前 200 字', async (_name, query) => {
    await onSearchPage(async (page) => {
      expect((await paste(page, query)).state).toBe('done');
      const said = await page.locator('[data-part="status"]').innerText();
      expect(said.length).toBeLessThan(200);
      expect(said).toContain('前 200 个字');
      const offers = await page.locator('.search-offer').allInnerTexts();
      expect(Math.max(0, ...offers.map(({ length }) => length))).toBeLessThan(400);
      await paste(page, '医共体');
      expect(await page.locator('[data-part="status"]').innerText()).not.toContain('前 200 个字');
    });
    await onSearchPage(
      async (page) => {
        await settled(page);
        expect(await page.locator('[data-part="status"]').innerText()).toContain('前 200 个字');
      },
      `/search/?q=${encodeURIComponent(query)}`,
    );
  });
});

describe('检索：出了故障就说，从不说“没有”', () => {
  let folder = '';
  let site: ServedSite | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kb-search-'));
    for (const name of readdirSync(siteDir))
      if (['search', '_assets', 'pagefind', 'index.html', 'favicon.svg'].includes(name))
        cpSync(join(siteDir, name), join(folder, name), { recursive: true });
    site = await serveSite({ outDir: folder, basePath: process.env.BASE_PATH, port: 0 });
  });
  afterAll(async () => {
    await site?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const index = (path: string) => join(folder, 'pagefind', path);
  const all = (pattern: RegExp) =>
    readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      pattern.test(name.replaceAll('\\', '/')),
    );

  /** Harms files, asks, and puts them back. */
  async function harmed(names: string[], harm: (path: string) => void, query = '医共体') {
    expect(names.length).toBeGreaterThan(0);
    const kept = names.map((name) => [name, readFileSync(index(name))] as const);
    for (const name of names) harm(index(name));
    const browser = await openBrowser();
    const context = await browser.newContext({ locale: 'zh-CN' });
    try {
      const page = await context.newPage();
      await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, site?.url).href);
      await settled(page);
      const shown = await readShown(page);
      const alert = await page.locator('[data-part="failure"]').innerText();
      const links = await page.locator('[data-part="failure"] a').count();
      for (const [name, bytes] of kept) writeFileSync(index(name), bytes);
      await context.clearCookies();
      if (!alert.includes('版次')) {
        await page.locator('[data-part="failure"] button').click();
        await settled(page);
      } else await page.reload().then(() => settled(page));
      const after = await readShown(page);
      return { ...shown, alert, links, after };
    } finally {
      for (const [name, bytes] of kept)
        if (!existsSync(index(name)) || !readFileSync(index(name)).equals(bytes)) writeFileSync(index(name), bytes);
      await context.close();
    }
  }

  const FILES: [name: string, pattern: RegExp][] = [
    ['清单', /^manifest\.json$/],
    ['程序', /^wasm\./],
    ['目次', /pf_meta$/],
    ['索引块', /pf_index$/],
    ['正文', /^pages\//],
    ['页面目录', /^directory/],
    ['名称', /^names\//],
  ];

  test.each(FILES)('缺了%s', async (_name, pattern) => {
    const answer = await harmed(all(pattern), (path) => rmSync(path));
    expect(answer).toMatchObject({ state: 'error', all: [] });
    expect(answer.alert).toContain('不等于没有结果');
    expect(answer.links).toBeGreaterThan(4);
    expect(answer.after).toMatchObject({ state: 'done', count: pagesWith('医共体').length });
  });

  test.each(FILES)('坏了%s', async (_name, pattern) => {
    const answer = await harmed(all(pattern), (path) => {
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
    });
    expect(answer).toMatchObject({ state: 'error', all: [] });
    expect(answer.alert).toContain('不等于没有结果');
    expect(answer.after).toMatchObject({ state: 'done', count: pagesWith('医共体').length });
  });

  test('索引块换成了别的索引块', async () => {
    const names = all(/pf_index$/);
    const other = readFileSync(index(names[0] ?? ''));
    const answer = await harmed(names.slice(1), (path) => writeFileSync(path, other));
    expect(answer).toMatchObject({ state: 'error', all: [] });
  });

  test('名称分片放错了位置、页面目录被清空：说出来', async () => {
    const names = all(/^names\//);
    const swapped = await harmed(names, (path) => {
      const other = names.find((name) => index(name) !== path) ?? '';
      writeFileSync(path, readFileSync(join(siteDir, 'pagefind', other)));
    });
    expect(swapped).toMatchObject({ state: 'error', all: [] });
    expect(swapped.alert).toContain('放错了位置');
    const emptied = await harmed(['directory.kbs'], (path) => {
      const packed = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as object;
      writeFileSync(path, gzipSync(JSON.stringify({ ...packed, data: [] })));
    });
    expect(emptied).toMatchObject({ state: 'error', all: [] });
    expect(emptied.alert).toContain('不等于没有结果');
    expect(emptied.after).toMatchObject({ state: 'done', count: pagesWith('医共体').length });
  });

  test('主机一直不回话：过 15 秒说出来，可以重试', async () => {
    await onSearchPage(async (page) => {
      await page.clock.install();
      let isSilent = true;
      const kept: Route[] = [];
      await page.route('**/pagefind/**', (route) => (isSilent ? void kept.push(route) : route.continue()));
      await page.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>('[data-search] input') as HTMLInputElement;
        box.value = '医共体';
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await expect.poll(() => kept.length).toBeGreaterThan(0);
      await page.clock.fastForward(14_000);
      expect((await readShown(page)).state).toBe('loading');
      await page.clock.fastForward(2000);
      await settled(page);
      expect(await readShown(page)).toMatchObject({ state: 'error', all: [] });
      const failure = page.locator('[data-part="failure"]');
      expect(await failure.innerText()).toMatch(/15 秒没有收到任何数据.*不等于没有结果/);
      isSilent = false;
      await page.clock.resume();
      await failure.locator('button').click();
      await settled(page);
      expect(await readShown(page)).toMatchObject({ state: 'done', count: pagesWith('医共体').length });
    });
  });

  test('索引是另一版次的', async () => {
    const answer = await harmed(['manifest.json'], (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"build":"[^"]+"/, '"build":"000000000000"')),
    );
    expect(answer).toMatchObject({ state: 'error', all: [] });
    expect(answer.alert).toContain('版次');
    expect(answer.after.state).toBe('done');
  });
});
