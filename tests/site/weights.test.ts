/**
 * What a page of each kind weighs on the wire: its HTML and its style, compressed (script: shipped.test.ts). The budgets are what the heaviest page of a kind weighs
 * now and room for what curators add to it; what a page gains beyond that has to be wanted here.
 *
 * Before pages answered (November 2026) the heaviest weighed, HTML and style in kB: home 7.3 + 5.0, a region 39.9 + 8.3, a measure 22.9 + 8.3, an indicator
 * 8.7 + 6.7, a document 63.6 + 5.0, the ledger 37.4 + 6.7, the timeline 26.6 + 6.6, the comparison 3.2 + 6.7, an index 3 to 14 + 5.0 to 6.7. What is heavier today
 * carries drawings that stand in the page, so that they need no script, can be printed and saved: home its picture and its matrix, a measure and an indicator their
 * strips, the timeline its picture of all regions and the policies above them. Then came twelve more documents, and on every page what cites it, what it holds as a
 * file and what it says to machines (1.5 kB at most): home, the data, the comparison, indicators with many places have their budgets from then.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { kindOfPage, readPages } from './built-pages.ts';

const dir = inject('siteDir');

/** kB of HTML and of style. A kind that is not listed is held to what a page with a table and a drawing needs. */
const ORDINARY = [14, 10] as const;
const BUDGETS: Readonly<Record<string, readonly [html: number, css: number]>> = {
  '/': [20.5, 9.5],
  '/404.html': [3, 5.5],
  '/about/': [5, 5.5],
  '/cases/': [14, 6],
  '/cases/*/': [23, 8.1],
  '/compare/': [6.2, 9],
  '/data/': [10.5, 6.2],
  // As much as its original has to be told: a tenth of a second more on a slow line for every 15 kB.
  '/documents/*/': [80, 8.5],
  '/documents/': [8.4, 5.5],
  '/indicators/*/': [17, 10.4],
  '/indicators/': [7, 5.5],
  // A domain gathers all its measures, cut at a hundred rows each.
  '/measures/*/': [40, 12.2],
  '/measures/': [17, 6],
  '/measures/matrix/': [12, 6],
  '/policies/*/': [8, 8],
  '/policies/': [11, 5.5],
  '/regions/*/': [55, 12.6],
  '/regions/': [6, 6],
  '/search/': [5, 7],
  '/targets/': [52, 8.5],
  '/timeline/': [46, 7.8],
  '/topics/*/': [17, 10],
  '/topics/': [5, 5.5],
};

const gz = (data: string | Buffer): number => gzipSync(data).length / 1000;
const sizes = new Map<string, number>();
/** Of a style sheet by its address; the folder that the site is served from may stand before it. */
function weighSheet(address: string): number {
  const path = address.slice(address.indexOf('_assets/'));
  const known = sizes.get(path) ?? gz(readFileSync(join(dir, path)));
  sizes.set(path, known);
  return known;
}
const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );

const kinds = Map.groupBy(readPages(dir), ({ path }) => kindOfPage(path));

test.each([...kinds.keys()].toSorted())('%s 的页面和样式不超过限额', (kind) => {
  const weights = (kinds.get(kind) ?? []).map(({ path, html }) => ({
    path,
    html: gz(html),
    css: [...new Set(sheetsOf(html))].reduce((sum, sheet) => sum + weighSheet(sheet), 0),
  }));
  const [html, css] = BUDGETS[kind] ?? ORDINARY;
  expect(Math.min(...weights.map((page) => page.css))).toBeGreaterThan(1);
  expect(weights.filter((page) => page.html > html || page.css > css)).toEqual([]);
});

test('一页一套的样式：没有图的页不带图的样式', () => {
  const about = readPages(dir).find(({ path }) => path === '/about/')?.html ?? '';
  const styles = sheetsOf(about).map((address) =>
    readFileSync(join(dir, address.slice(address.indexOf('_assets/'))), 'utf8'),
  );
  expect(styles.join('')).toContain('.site-header');
  expect(styles.join('')).not.toMatch(/\.(?:drawing|bullet|plot|tiles|panel|folded|suggest)\b/);
});
