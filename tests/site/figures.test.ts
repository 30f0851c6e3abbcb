/** The page of each figure, and the page of changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { readReleases } from '../../src/content/releases.ts';
import { dataVersion } from '../../src/model/releases/snapshot.ts';
import { withPage } from './browser.ts';
import { readPages } from './built-pages.ts';

const dir = inject('siteDir');
const kb = knowledgeBase();
const pages = new Map(readPages(dir).map(({ path, html }) => [path, html]));

describe('一个数字一页', () => {
  test('每条观测都有，印法在上面，证据卡通得到', () => {
    for (const row of kb.observations) {
      const html = pages.get(`/figures/${row.key}/`) ?? '';
      expect(html, row.key).toContain(`“${row.printed.replaceAll('&', '&#38;')}”`);
      expect(pages.get(`/documents/${row.document}/`), row.key).toMatch(new RegExp(`href="[^"]*/figures/${row.key}/"`));
    }
  });

  test('等级与指标页上的一致', () => {
    let compared = 0;
    for (const [path, html] of pages) {
      const id = /^\/indicators\/([^/]+)\/$/.exec(path)?.[1];
      if (!id) continue;
      for (const [, a = '', b = '', grade = ''] of html.matchAll(/data-pair="(\S+) (\S+)" data-grade="([^"]+)"/g)) {
        const own = pages.get(`/figures/${a}/`) ?? '';
        const entry = new RegExp(`<li data-grade="([^"]+)">(?:(?!</li>).)*?/figures/${b}/"`, 's').exec(own)?.[1];
        // Of many others the page lists those that compare best.
        if (entry === undefined) continue;
        compared += 1;
        expect(entry, `${a} ${b}`).toBe(grade);
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('轻：每页压缩后不过 8 KB', () => {
    const sizes = kb.observations.map(
      ({ key }) => [key, gzipSync(pages.get(`/figures/${key}/`) ?? '').length] as const,
    );
    expect(sizes.filter(([, size]) => size > 8_192)).toEqual([]);
  });

  test('检索找得到，排在别的页之后', () =>
    withPage('/search/?q=家庭医生签约率', async (page) => {
      await page.locator('[data-search][data-state=done]').waitFor();
      const kinds = await page
        .locator('[data-result]')
        .evaluateAll((hits) =>
          hits.map((hit) => /^\/([^/]*)/.exec((hit as HTMLElement).dataset['url'] ?? '')?.[1] ?? ''),
        );
      const first = kinds.indexOf('figures');
      expect(kinds.length).toBeGreaterThan(5);
      expect(first < 0 || kinds.slice(0, first).every((kind) => kind !== 'figures')).toBe(true);
      expect(kinds.slice(0, 3)).not.toContain('figures');
    }));
});

describe('数据版本与更改', () => {
  const version = dataVersion(kb);
  const file = JSON.parse(readFileSync(join(dir, 'data/changes.json'), 'utf8')) as {
    version: string;
    releases: { date: string; version: string }[];
    pending: unknown[];
  };

  test('网页、changes.json、build.json 说同一个版本', () => {
    const build = JSON.parse(readFileSync(join(dir, 'build.json'), 'utf8')) as { data: { version: string } };
    expect(file.version).toBe(version);
    expect(build.data.version).toBe(version);
    expect(pages.get('/changes/')).toContain(`data-version="${version}"`);
    expect(pages.get('/data/')).toContain(version);
  });

  test('每次发布都列着，新的在前；没有发布的更改说得出', () => {
    const { log } = readReleases('content');
    expect(file.releases.map(({ date }) => date)).toEqual(log.map(({ date }) => date).toReversed());
    expect(file.pending.length > 0).toBe(log.at(-1)?.version !== version);
    for (const { version: released } of log) expect(pages.get('/changes/')).toContain(released);
  });

  test('每一页的页脚通到那里', () => {
    // A part for other sites has no footer: it leads to its page.
    for (const [path, html] of pages)
      if (!html.includes('data-embed=')) expect(html, path).toMatch(/<footer[\s\S]*href="[^"]*\/changes\/"/);
  });
});
