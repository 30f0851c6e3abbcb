/** What every page of the built site must keep to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './built-pages.ts';

const dir = inject('siteDir');
const pages = readPages(dir);
const build = JSON.parse(readFileSync(join(dir, 'build.json'), 'utf8')) as {
  build: string;
  counts: Record<string, number>;
};

/** Pages that break a rule, by address. */
const offenders = (pattern: RegExp) => pages.filter(({ html }) => pattern.test(html)).map(({ path }) => path);

describe('每一页', () => {
  test('所有页面种类都在', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const path of [
      '/',
      '/cases/',
      '/documents/',
      '/regions/',
      '/measures/',
      '/indicators/',
      '/policies/',
      '/topics/',
      '/timeline/',
      '/compare/',
      '/targets/',
      '/search/',
      '/data/',
      '/about/',
      '/changes/',
      '/404.html',
    ])
      expect(paths).toContain(path);
    for (const [folder, table] of Object.entries({
      documents: 'documents',
      cases: 'cases',
      regions: 'regions',
      measures: 'measures',
      indicators: 'indicators',
      policies: 'policies',
      topics: 'topics',
    }))
      expect(
        pages.filter(({ path }) => new RegExp(`^/${folder}/[^/]+/$`).test(path)).length,
        folder,
      ).toBeGreaterThanOrEqual(build.counts[table] ?? 0);
    // One page for each figure.
    expect(pages.filter(({ path }) => /^\/figures\/[^/]+\/[^/]+\/$/.test(path)).length).toBe(
      build.counts['observations'],
    );
  });
  test('带同一版次', () => {
    expect(
      pages
        .filter(({ html }) => !html.includes(`<meta name="kb-build" content="${build.build}">`))
        .map(({ path }) => path),
    ).toEqual([]);
  });
  test('有内容安全策略，没有内联脚本、内联样式和事件属性', () => {
    expect(
      pages.filter(({ html }) => !html.includes('http-equiv="Content-Security-Policy"')).map(({ path }) => path),
    ).toEqual([]);
    expect(offenders(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/)).toEqual([]);
    expect(offenders(/<style|\sstyle="/)).toEqual([]);
    expect(offenders(/\son[a-z]+="/)).toEqual([]);
  });
  test('只从本站取文件', () => {
    expect(offenders(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\/(?!localhost)/)).toEqual([]);
  });
  test('有标题、说明、一个一级标题和语言', () => {
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/<html lang="zh-CN"/);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    }
  });
  test('没有重复的 id', () => {
    for (const { path, html } of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });
  test('没有占位文字和渲染事故', () => {
    expect(offenders(/\bundefined\b|\[object Object\]|\bNaN\b|lorem ipsum|\bTODO\b|待完善/)).toEqual([]);
  });
});
