/** How a page is cited: whole without scripts, in every format with them, and readable for reference managers. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { knowledgeBase } from '../../src/content/current.ts';
import { formatByStyle } from '../cite/citeproc.ts';
import { withPage } from './browser.ts';
import { pageOfEachKind, readPages } from './built-pages.ts';
import { findViolations } from './find-violations.ts';

const dir = inject('siteDir');
const pages = readPages(dir);
const kb = knowledgeBase();
/** Nobody cites what stands in for a page, what only asks, or a part made to stand in other pages: that leads to the page it is taken from. */
const isUncited = ({ path, html }: { path: string; html: string }): boolean =>
  /^\/(?:404\.html|search\/|offline\/)$/.test(path) || html.includes('data-embed=');
const former = new Set(kb.moved.map(({ id }) => id));
const cited = pages.filter((page) => !isUncited(page) && !former.has(page.path));
const kinds = pageOfEachKind(cited);
const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
const itemOf = (html: string): CslItem => JSON.parse(unescape(/data-cite="([^"]*)"/.exec(html)?.[1] ?? '')) as CslItem;
const lineOf = (html: string): string => unescape(/<p class="cite-line">([^<]*)</.exec(html)?.[1] ?? '');

const openTools = async (page: Page) => {
  await page.locator('#cite summary').click();
  await page.locator('#cite select').waitFor();
};
const choose = async (page: Page, label: string) => {
  await page.locator('#cite select').selectOption({ label });
  return (await page.locator('#cite .cite-line').textContent()) ?? '';
};

describe('写在网页里的', () => {
  test('每一页有且只有一处引文，与官方样式一字不差', () => {
    for (const { path, html } of cited) expect(html.match(/data-cite=/g), path).toHaveLength(1);
    const items = cited.map(({ html }) => itemOf(html));
    expect(cited.map(({ html }) => lineOf(html))).toEqual(formatByStyle(items, '2025'));
    for (const page of pages)
      if (isUncited(page) || former.has(page.path)) expect(page.html, page.path).not.toContain('data-cite=');
  });

  test('引文说的就是这一页；文献与数字署发文机关', () => {
    for (const { path, html } of cited)
      expect(new URL(itemOf(html).URL, 'http://site.invalid').pathname.endsWith(path), path).toBe(true);
    for (const { path, html } of cited.filter(({ path }) => /^\/(?:documents|figures)\/./.test(path)))
      expect(lineOf(html), path).not.toMatch(/^县域医改知识库/);
  });

  test('一页的引文压缩后不到 1 KB', () => {
    for (const { path, html } of cited) {
      const without = html
        .replace(/<aside class="cite-aside"[\s\S]*?<\/aside>/, '')
        .replaceAll(/<meta name="(?:citation_|DC\.|prism\.|z\.)[^>]*>|<link rel="alternate"[^>]*>/g, '');
      expect(gzipSync(html).length - gzipSync(without).length, path).toBeLessThan(1024);
    }
  });

  test('文献管理软件读得到：类型、题名、机关、日期', () => {
    const html = cited.find(({ path }) => path === '/documents/jiangning-2022/')?.html ?? '';
    const metas = [...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(
      ([, name, content]) => `${name}=${content}`,
    );
    expect(metas).toEqual(
      expect.arrayContaining([
        'z.itemType=webpage',
        `citation_title=${kb.documents.get('jiangning-2022')?.title.replace(/^《(.*)》$/, '$1')}`,
        'citation_author=江苏省深化医改暨省级综合医改试点工作领导小组办公室',
        'citation_publication_date=2022/06/01',
        'DC.creator=江苏省深化医改暨省级综合医改试点工作领导小组办公室',
      ]),
    );
  });

  test('文献的引文文件都在，页头指得到', () => {
    for (const id of kb.documents.keys()) {
      const html = cited.find(({ path }) => path === `/documents/${id}/`)?.html ?? '';
      for (const [ending, begin] of [
        ['bib', '@'],
        ['ris', 'TY  - '],
        ['json', '['],
      ] as const) {
        expect(html, id).toMatch(
          new RegExp(`<link rel="alternate" type="[^"]+" href="[^"]*/data/references/documents/${id}\\.${ending}"`),
        );
        expect(readFileSync(join(dir, `data/references/documents/${id}.${ending}`), 'utf8').startsWith(begin), id).toBe(
          true,
        );
      }
    }
    const all = JSON.parse(readFileSync(join(dir, 'data/references/documents.json'), 'utf8')) as CslItem[];
    expect(all.map(({ id }) => id)).toEqual([...kb.documents.keys()]);
    expect(statSync(join(dir, 'data/references/data.bib')).size).toBeGreaterThan(100);
  });
});

describe('没有脚本', () => {
  test.each(kinds)('%s 也读得到一行引文，缺什么说得出', (path) =>
    withPage(
      path,
      async (page) => {
        await page.locator('#cite summary').click();
        expect(await page.locator('#cite .cite-line').innerText()).toMatch(/\[(?:R|EB|N|S|DS)\/OL\]\. /);
        expect(await page.locator('#cite .cite-note').innerText()).toMatch(/构建时没有设定网址/);
      },
      { context: { javaScriptEnabled: false } },
    ),
  );
});

describe('有脚本', () => {
  const PATH = '/documents/jiangning-2022/';

  test('引用日期是读者当天，网址完整，五种格式', () =>
    withPage(PATH, async (page) => {
      await page.clock.setFixedTime(new Date('2026-12-03T10:00:00+08:00'));
      await openTools(page);
      const url = page.url();
      expect(await choose(page, 'GB/T 7714—2025')).toContain(`（2022-06-01）[2026-12-03]. ${url}.`);
      expect(await choose(page, 'GB/T 7714—2015')).toContain(`(2022-06-01)[2026-12-03]. ${url}.`);
      expect(await choose(page, 'BibTeX')).toContain('urldate = {2026-12-03}');
      expect(await choose(page, 'RIS')).toContain('Y2  - 2026/12/03/');
      expect((JSON.parse(await choose(page, 'CSL-JSON')) as CslItem[])[0]?.URL).toBe(url);
      expect(await page.locator('#cite .cite-note').count()).toBe(0);
    }));

  test('复制、存成文件，做了什么说得出', () =>
    withPage(PATH, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await openTools(page);
      expect(await page.locator('#cite button', { hasText: '下载文件' }).isVisible()).toBe(false);
      const ris = await choose(page, 'RIS');
      await page.locator('#cite button', { hasText: '复制' }).click();
      await expect.poll(() => page.locator('#cite [role=status]').innerText()).toBe('已复制。');
      expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe(
        ris.replaceAll('\r', ''),
      );
      const saved = page.waitForEvent('download');
      await page.locator('#cite button', { hasText: '下载文件' }).click();
      expect((await saved).suggestedFilename()).toBe('jiangning-2022.ris');
    }));

  test('不许复制时选中文字，告诉读者怎样复制', () =>
    withPage(PATH, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await openTools(page);
      await page.locator('#cite button', { hasText: '复制' }).click();
      await expect.poll(() => page.locator('#cite [role=status]').innerText()).toMatch(/文字已选中/);
      expect(await page.evaluate(() => String(getSelection()))).toBe(
        await page.locator('#cite .cite-line').innerText(),
      );
    }));

  test('对比的引文带着所比的地区', () =>
    withPage('/compare/?regions=330600,320115', async (page) => {
      await openTools(page);
      expect(await page.locator('#cite .cite-line').innerText()).toMatch(/\/compare\/\?regions=330600,320115/);
    }));

  test('对比自己的按钮复制的，是同一处引文，题名写所比的地区', () =>
    withPage('/compare/?regions=330600,320115', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('[data-compare][data-state=ready]').waitFor();
      await page.locator('.compare-tools button', { hasText: '复制引文' }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(
          /^县域医改知识库\. 绍兴市、江宁区对比\[EB\/OL\]\. （\d{4}-\d{2}-\d{2}）\[\d{4}-\d{2}-\d{2}\]\. http.*regions=330600,320115\.$/,
        );
    }));

  test.each([360, 1280])('打开的引文在 %i 像素宽没有无障碍问题，不横向滚动', (width) =>
    withPage(
      PATH,
      async (page) => {
        await openTools(page);
        await choose(page, 'CSL-JSON');
        expect(await findViolations(page, '.cite-aside')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { context: { viewport: { width, height: 740 } } },
    ),
  );

  test('地址里的 #cite 打开引文', () =>
    withPage(`${PATH}#cite`, async (page) => {
      await page.locator('#cite select').waitFor();
      expect(await page.locator('#cite').getAttribute('open')).not.toBeNull();
    }));
});

describe('证据卡', () => {
  test('复制那一个数字的引文，并通到它的页', () =>
    withPage('/documents/jiangning-2022/', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.prose .figure').first().click();
      const panel = page.locator('.panel:popover-open');
      await panel.locator('button', { hasText: '复制引文' }).click();
      await expect.poll(() => panel.locator('[role=status]').innerText()).toBe('已复制。');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/^江苏省深化医改.*：.+，第\d+段\[EB\/OL\]\. /);
      const address = await panel.locator('[data-figure-page]').getAttribute('href');
      expect(text).toContain(new URL(address ?? '', page.url()).href);
      expect(await panel.locator('.cite-line').innerText()).toBe(text);
      await panel.locator('[data-figure-page]').click();
      await page.waitForURL(/\/figures\/jiangning-2022\//);
    }));
});
