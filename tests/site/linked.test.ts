/** JSON-LD as it is published: in each page, in the files beside them, allowed by the policy of every browser, and with the verdicts of the tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { pageGraph, targetGraph, verdictGraph } from '../export/linked/shape.ts';
import { pageOfEachKind, readPages } from './built-pages.ts';
import { withPage } from './browser.ts';

/** Bytes that the description may add to what a page weighs on the way. */
const MOST_BYTES = 700;
const dir = inject('siteDir');
const pages = readPages(dir);
const SCRIPT = /<script type="application\/ld\+json">([^<]*)<\/script>/;
const json = (path: string): unknown => JSON.parse(readFileSync(join(dir, path), 'utf8'));
const rows = (table: string) => json(`data/${table}.json`) as Record<string, string | number | null>[];

interface Node {
  '@id'?: string;
  '@type': unknown;
  [key: string]: unknown;
}
const keyOf = (node: unknown) => (node as Node)['@id']?.replace(/^.*\/documents\/(.+)\/#(.+)$/, '$1/$2');
const listOf = (cell: unknown) => (typeof cell === 'string' ? cell.split('|') : []);

describe('页面里的 JSON-LD', () => {
  test('每一页都有，合乎式样；只有代替别的页面的没有', () => {
    const without: string[] = [];
    for (const { path, html } of pages) {
      const text = SCRIPT.exec(html)?.[1];
      if (text !== undefined) expect(() => pageGraph.parse(JSON.parse(text)), path).not.toThrow();
      else if (!html.includes('<meta name="robots" content="noindex">')) without.push(path);
    }
    expect(without).toEqual(['/404.html', '/offline/']);
  });

  test(`压缩后每页多不过 ${MOST_BYTES} 字节`, () => {
    for (const { path, html } of pages) {
      const added = gzipSync(html).length - gzipSync(html.replace(SCRIPT, '')).length;
      expect(added, path).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  test('安全策略放行：它不是脚本', async () => {
    const described = pages.filter(({ html }) => SCRIPT.test(html));
    for (const path of pageOfEachKind(described))
      await withPage(path, async (page) => {
        const [text = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
        expect(pageGraph.safeParse(JSON.parse(text)).success, path).toBe(true);
      });
  });
});

describe('判断只有一个', () => {
  test('每一对数字：JSON-LD 与表相同', () => {
    const found = new Map<string, unknown>();
    for (const id of knowledgeBase().indicators.keys()) {
      const graph = verdictGraph.parse(json(`data/jsonld/indicators/${id}.jsonld`));
      for (const node of graph['@graph'] as Node[])
        if (node['@type'] === 'kb:Pair')
          found.set(`${id} ${keyOf(node['kb:a'])} ${keyOf(node['kb:b'])}`, [
            node['kb:grade'],
            node['kb:comparable'] ? 'yes' : 'no',
            node['kb:relation'] ?? null,
            node['kb:reasons'],
            node['kb:cautions'],
          ]);
    }
    const table = rows('comparability');
    expect(table.length).toBeGreaterThan(0);
    expect(found).toEqual(
      new Map(
        table.map(({ indicator, a, b, grade, comparable, relation, reasons, cautions }) => [
          `${indicator} ${a} ${b}`,
          [grade, comparable, relation, listOf(reasons), listOf(cautions)],
        ]),
      ),
    );
  });

  test('每一个目标：JSON-LD 与表相同', () => {
    const graph = targetGraph.parse(json('data/jsonld/targets.jsonld'));
    const table = rows('targets');
    expect(table.length).toBeGreaterThan(0);
    expect(
      graph['@graph'].map((node) => [
        node['kb:rows'].map(keyOf),
        node['kb:state'],
        node['kb:as_of'],
        node['kb:results'].map(keyOf),
      ]),
    ).toEqual(table.map((row) => [listOf(row['rows']), row['state'], row['as_of'], listOf(row['results'])]));
  });

  test('页面指向它的判断文件', () => {
    const linked = pages.filter(({ html }) => /<link rel="alternate" type="application\/ld\+json"/.test(html));
    expect(linked.map(({ path }) => path).filter((path) => path.startsWith('/indicators/'))).toHaveLength(
      knowledgeBase().indicators.size,
    );
    expect(linked.map(({ path }) => path)).toContain('/targets/');
  });
});
