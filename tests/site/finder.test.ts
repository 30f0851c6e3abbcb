/** The search as a finder, on the built site: it falls back and says so, shows figures, lists in batches, suggests names. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { regionFamily } from '../../src/model/knowledge-base.ts';
import { readPages } from './built-pages.ts';
import { siteAddress, withPage, type PageOptions } from './browser.ts';
import { findViolations } from './find-violations.ts';

const kb = knowledgeBase();
const settled = (page: Page) =>
  page.waitForSelector('[data-search][data-state="done"], [data-search][data-state="error"]');
const LISTED = '[data-result]:not([hidden])';

/** Opens the search page with a question and waits for the answer. */
const onAnswer = <T>(query: string, use: (page: Page) => Promise<T>, more = '', options: PageOptions = {}) =>
  withPage(
    `/search/?q=${encodeURIComponent(query)}${more}`,
    async (page) => {
      await settled(page);
      return use(page);
    },
    options,
  );

const read = (page: Page) =>
  page.evaluate(() => {
    const hits = [...document.querySelectorAll<HTMLElement>('[data-result]')];
    return {
      count: Number(document.querySelector<HTMLElement>('[data-search]')?.dataset['count']),
      urls: hits.map((hit) => hit.dataset['url'] ?? ''),
      matches: [...new Set(hits.map((hit) => hit.dataset['match']))],
      status: document.querySelector('[data-part="status"]')?.textContent ?? '',
      offers: [...document.querySelectorAll<HTMLElement>('[data-offer]')].map((link) => link.dataset['offer'] ?? ''),
    };
  });

describe('没有一页全中', () => {
  test.each([
    ['打通最后一公里', '最后一公里'],
    ['我们县想做医共体怎么做', '医共体'],
    ['医保总额打包付费', '打包付费'],
    ['江宁的家庭医生签约率是多少', '家庭医生签约率'],
    ['紧密型医共体 立竿见影', '紧密型医共体'],
  ])('B10 %s：退到“%s”，说明退了，只算相关', async (query, term) => {
    const found = await onAnswer(query, read);
    expect(found.count).toBe(0);
    expect(found.urls.length).toBeGreaterThan(0);
    expect(found.matches).toEqual(['related']);
    expect(found.status).toContain(`没有一页含有“${query}”`);
    expect(found.status).toContain(`“${term}”`);
    expect(found.offers.filter((offer) => offer === term)).toHaveLength(1);
  });

  test('只中拼音开头的不叫同义；拼全的、带撇的、带空格的查得到', async () => {
    const partial = await onAnswer('yigon', read);
    expect(partial.urls.length).toBeGreaterThan(0);
    expect(partial.matches).toEqual(['related']);
    const whole = (await onAnswer('医共体', read)).urls.filter(Boolean).toSorted();
    for (const query of ["yi'gong'ti", 'yi gong ti', 'yī gòng tǐ']) {
      const spelled = await onAnswer(query, read);
      expect(spelled.matches, query).toEqual(['synonym']);
      expect(whole, query).toEqual(expect.arrayContaining(spelled.urls));
    }
  });

  test('医 共 体、部首字与 医共体 一样', async () => {
    const { count } = await onAnswer('医共体', read);
    expect(count).toBeGreaterThan(0);
    expect((await onAnswer('医 共 体', read)).count).toBe(count);
    expect((await onAnswer('⼈才引进', read)).count).toBe((await onAnswer('人才引进', read)).count);
  });

  test('B9 扩展的写法只列一次，加引号', async () => {
    const lines = await onAnswer('先诊疗后付费', (page) => page.locator('.search-offer').allTextContents());
    const line = lines.find((text) => text.startsWith('已扩展')) ?? '';
    expect(line.split('“先诊疗、后付费”')).toHaveLength(2);
    const names = [...line.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name.replaceAll(/[、，“”‘’]/g, ''));
    expect(new Set(names).size).toBe(names.length);
  });

  test('年份可以改成条件', async () => {
    await onAnswer('2019', async (page) => {
      const { count } = await read(page);
      await page.locator('[data-offer-year="2019"]').click();
      await page.waitForFunction(() => location.search.includes('year=2019'));
      await settled(page);
      const narrowed = await read(page);
      expect(narrowed.count).toBeGreaterThan(0);
      expect(narrowed.count).toBeLessThan(count);
      expect(await page.locator('[data-offer-year]').count()).toBe(0);
    });
    await onAnswer('绍兴 2019年', async (page) => {
      await page.locator('[data-offer-year="2019"]').click();
      await page.waitForFunction(() => location.search.includes('year=2019'));
      expect(new URL(page.url()).searchParams.get('q')).toBe('绍兴');
    });
  });
});

describe('数值', () => {
  const CARD = '[data-figure-card]';
  test('地区加指标：卡片上有数、时期、性质、依据、等级与参照', async () => {
    for (const query of ['江宁 签约率', '江宁签约率', '江宁的家庭医生签约率是多少'])
      await onAnswer(query, async (page) => {
        const text = (await page.locator(CARD).innerText()).replaceAll(/\s+/g, ' ');
        for (const part of ['江宁区', '家庭医生签约率', '68.36%', '2021年', '实际', '第 20 段', '参照'])
          expect(text, query).toContain(part);
        expect(text).toMatch(/可比|可参考|并列|不可比/);
        expect(await findViolations(page, CARD)).toEqual([]);
        const links = await page
          .locator(`${CARD} a`)
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links.some((link) => /\/documents\/jiangning-2022\/#p20$/.test(link ?? ''))).toBe(true);
      });
  });
  test('只有指标：列出几地的数；表里没有的不出卡片', async () => {
    expect(await onAnswer('签约率', (page) => page.locator(`${CARD} .figure`).allInnerTexts())).toEqual([
      '68.36%',
      '41.67%',
      '41.53%',
      '20.5%',
    ]);
    for (const query of ['云州 签约率', '江宁', '医共体'])
      expect(await onAnswer(query, (page) => page.locator(CARD).count()), query).toBe(0);
  });
  test('指标页的摘录先给数，不给推算', async () => {
    await onAnswer('家庭医生签约率', async (page) => {
      const hit = page.locator('[data-result][data-url="/indicators/family-doctor-signing-rate/"]');
      const values = await hit.locator('.hit-value').allInnerTexts();
      expect(values[0]).toBe('68.36%（江宁区，2021年）');
      expect(values).toHaveLength(4);
      expect(await hit.locator('.excerpts').innerText()).not.toContain('反算');
    });
    await onAnswer('芝罘 家庭医生签约率', async (page) => {
      const hit = page.locator('[data-result][data-url="/indicators/family-doctor-signing-rate/"]');
      expect(await hit.locator('.hit-value').first().innerText()).toContain('20.5%（芝罘区');
    });
  });
});

describe('分批', () => {
  test('一次二十条，再列二十条，焦点到新的第一条；页数不变', async () => {
    await onAnswer('医共体', async (page) => {
      const { count, urls } = await read(page);
      expect(count).toBeGreaterThan(40);
      expect(urls.length).toBeGreaterThanOrEqual(count);
      expect(await page.locator(LISTED).count()).toBe(20);
      const more = page.locator('.search-more button');
      await more.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator(LISTED).count()).toBe(40);
      expect(new URL(page.url()).searchParams.get('page')).toBe('2');
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-result]')?.dataset['url']);
      expect(await focused()).toBe(urls[20]);
      expect((await read(page)).count).toBe(count);
    });
  });
  test('打开后面的一条再退回来，还在那一条上', async () => {
    await onAnswer(
      '医共体',
      async (page) => {
        expect(await page.locator(LISTED).count()).toBe(60);
        const link = page.locator(LISTED).nth(44).locator('h3 a');
        await link.scrollIntoViewIfNeeded();
        const url = await page.locator(LISTED).nth(44).getAttribute('data-url');
        await link.click();
        await page.waitForURL((address) => address.pathname.endsWith(url ?? '-'));
        await page.goBack();
        await settled(page);
        expect(await page.locator(LISTED).count()).toBe(60);
        const back = page.locator(`${LISTED.replace(':not', `[data-url="${url}"]:not`)}`);
        await expect.poll(() => back.evaluate((item) => item.contains(document.activeElement))).toBe(true);
        const box = await back.boundingBox();
        expect(box?.y).toBeGreaterThan(-200);
        expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
      },
      '&page=3',
    );
  });
});

describe('条件', () => {
  test('类型在前，年份其次', async () => {
    const heads = await onAnswer('医共体', (page) => page.locator('.search-facets h3').allInnerTexts());
    expect(heads.slice(0, 2)).toEqual(['类型', '年份']);
  });
  test('举措一栏列的是举措，不是同名的专题', async () => {
    const names = await onAnswer('医共体', (page) => page.locator('[data-facet="measure"]').allInnerTexts());
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => name.includes('一页通'))).toEqual([]);
  });
  test('选了地区：本地的在前，定义不在前；只有提到它的文献不算', async () => {
    const { urls } = await onAnswer('医共体', read, '&region=320115');
    expect(urls.length).toBeGreaterThan(3);
    expect(urls.slice(0, 5).filter((url) => /^\/(measures|indicators)\//.test(url))).toEqual([]);
    expect(urls).toContain('/regions/320115/');
    const about = new Set(regionFamily(kb, '320115'));
    for (const url of urls.filter((one) => /^\/documents\/[^/]+\/$/.test(one))) {
      const id = url.split('/')[2] ?? '';
      const rows = [...kb.of.document.observations(id), ...kb.of.document.adoptions(id)];
      expect(about.has(kb.documents.get(id)?.region ?? '') || rows.some((row) => about.has(row.region)), url).toBe(
        true,
      );
    }
  });
});

describe('打字时的名称', () => {
  const options = (page: Page) => page.locator('[role="listbox"]:not([hidden]) [role="option"]');
  test.each(['/about/', '/search/'])('%s：用框之前不读，打字才有；箭头选、回车打开、Esc 收起', async (path) => {
    await withPage(path, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => /pagefind|suggest-box/.test(url))).toEqual([]);
      const box = page.locator('input[data-suggest]');
      await box.pressSequentially('医共');
      await expect.poll(() => options(page).count()).toBeGreaterThan(2);
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await findViolations(page, 'form[role="search"]')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await options(page).count()).toBe(0);
      expect(await box.inputValue()).toBe('医共');
      await box.pressSequentially('体');
      await expect.poll(() => options(page).count()).toBeGreaterThan(2);
      await page.keyboard.press('ArrowDown');
      const first = options(page).first();
      expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
      const href = (await first.getAttribute('data-href')) ?? '';
      await page.keyboard.press('Enter');
      await page.waitForURL(href);
    });
  });
  test.each([
    ['紹興', '/regions/330600/'],
    ['jiangning', '/regions/320115/'],
    ["yi'gong'ti", '/measures/county-medical-community/'],
    ['医共体', '/topics/county-medical-community/'],
    ['大同县', '/regions/140215/'],
    ['签约率', '/indicators/family-doctor-signing-rate/'],
    ['云州政办发〔2023', '/documents/yunzhou-2023/'],
    ['麒麟模式', '/cases/jiangning-qilin/'],
    ['千县工程', '/policies/qianxian-plan-2021-2025/'],
  ])('%s → %s', async (typed, path) => {
    await withPage('/about/', async (page) => {
      await page.locator('input[data-suggest]').pressSequentially(typed);
      await expect
        .poll(() =>
          options(page).evaluateAll((all) =>
            all.map((one) => new URL((one as HTMLElement).dataset['href'] ?? '').pathname),
          ),
        )
        .toContain(new URL(siteAddress(path)).pathname);
    });
  });
  test('输入法还在拼时不查也不选；Safari 的确认键（229）不算回车', async () => {
    await withPage('/about/', async (page) => {
      const box = page.locator('input[data-suggest]');
      await box.pressSequentially('医共');
      await expect.poll(() => options(page).count()).toBeGreaterThan(2);
      await page.keyboard.press('ArrowDown');
      const before = page.url();
      const prevented = await box.evaluate((input) => {
        const key = (init: KeyboardEventInit) =>
          !input.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
          );
        return [key({ keyCode: 229 }), key({ isComposing: true })];
      });
      expect(prevented).toEqual([false, false]);
      expect(page.url()).toBe(before);
      const ids = await options(page).evaluateAll((all) => all.map((one) => one.textContent));
      await box.evaluate((input: HTMLInputElement) => {
        input.value = 'jia';
        input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      });
      expect(await options(page).evaluateAll((all) => all.map((one) => one.textContent))).toEqual(ids);
      await box.evaluate((input: HTMLInputElement) => {
        input.value = '家庭医生';
        input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '家庭医生' }));
      });
      await expect.poll(() => options(page).first().textContent()).toContain('家庭医生');
    });
  });
  test('没有脚本：仍是普通的表单', async () => {
    await withPage(
      '/about/',
      async (page) => {
        expect(await page.locator('form.site-search').getAttribute('action')).toMatch(/\/search\/$/);
        expect(await page.locator('[role="listbox"]').count()).toBe(0);
      },
      { context: { javaScriptEnabled: false } },
    );
  });
});

describe('还没有查', () => {
  test('每个例子都有结果', { timeout: 60_000 }, async () => {
    const html = readPages(inject('siteDir')).find(({ path }) => path === '/search/')?.html ?? '';
    const examples = [...html.matchAll(/data-ask="([^"]+)"/g)].map(([, query = '']) => query);
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const query of examples) expect((await onAnswer(query, read)).urls.length, query).toBeGreaterThan(0);
  });
  test('点例子就查；查了就收起', async () => {
    await withPage('/search/', async (page) => {
      expect(await page.locator('.search-start').isVisible()).toBe(true);
      const example = page.locator('[data-ask]').first();
      const query = await example.getAttribute('data-ask');
      await example.click();
      await settled(page);
      expect(await page.locator('.search-start').isVisible()).toBe(false);
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    });
  });
});
