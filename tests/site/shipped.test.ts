/** What a page makes its reader fetch and run: as little as it can do with, and nothing it does not use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { kindOfPage, readPages } from './built-pages.ts';

const dir = inject('siteDir');
const pages = readPages(dir);

/** The most compressed bytes of script that a page of each kind needs before it is at work. A kind that is not listed has the frame of the site alone. */
/** Theme and size of text, 本县, the address that print and citations show, what loads the suggestions. */
const FRAME = 1_700;
/** What fetches the tools of a citation once it is opened, on every page. */
const CITED = 620;
/** What keeps pages for reading without a network, once the page has come. */
const KEPT = 350;
const BUDGETS: Readonly<Record<string, number>> = {
  // Evidence that opens, a drawing that can be saved.
  '/': 3_900,
  // An address that asks for a choice opens what holds it.
  '/cases/': 4_750,
  // Contents that follow the reading, parts that open for an address and for print: 1,200 on every long page.
  '/cases/*/': 5_000,
  '/changes/': 2_300,
  '/compare/': 14_300,
  '/offline/': 5_000,
  '/documents/*/': 5_000,
  '/figures/*/*/': 2_300,
  '/indicators/*/': 6_500,
  '/measures/': 4_100,
  '/measures/*/': 8_500,
  '/policies/*/': 3_400,
  '/regions/*/': 8_100,
  // A button below the hits, and one that fetches what saves the rows listed.
  '/search/': 20_900,
  '/targets/': 7_450,
  // Small multiples, policies with their lines, a card beside the mark, fingers, a theme to follow: 6,000 more than the drawing before.
  '/timeline/': 63_500,
  '/topics/*/': 4_600,
};

/** What each entry acts on. One that is new has to say so here, one whose object is not on the page has no business there. */
const ACTS_ON: Readonly<Record<string, RegExp>> = {
  Header: /<header/,
  AddToCompare: /<kb-add-to-compare/,
  CaseFilter: /<kb-filter/,
  CitedAddress: /data-own-address/,
  CitePage: /<details class="cite-page/,
  Contents: /data-contents/,
  ChartFrame: /<chart-frame/,
  EntityCards: /data-card=/,
  EvidencePanels: /class="panel/,
  Folded: /<details class="folded/,
  HomeCounty: /<kb-set-home/,
  KeptPages: /<kb-offline/,
  MeasureFilter: /<kb-measure-filter/,
  SearchPanel: /<kb-search/,
  SortableTable: /<sortable-table/,
  TableDownload: /<kb-save-shown/,
  Timeline: /<kb-timeline/,
  WhoDidIt: /<kb-filter/,
  '_...page_': /<kb-filter/,
  index: /<kb-compare/,
};

const sources = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="[^"]*\/(_assets\/[^"]+)"/g)].map(([, path = '']) => path);

/** Static imports of a built module, as paths below the site. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|[;}\n])import(?:[^"'()]*from)?\s*["']\.\/([^"']+)["']/g)].map(
    ([, name = '']) => `_assets/${name}`,
  );

const sizes = new Map<string, { bytes: number; imports: string[] }>();
function measure(path: string) {
  const known = sizes.get(path);
  if (known) return known;
  const text = readFileSync(join(dir, path));
  const found = { bytes: gzipSync(text).length, imports: importsOf(text.toString('utf8')) };
  sizes.set(path, found);
  return found;
}

/** Compressed bytes of all modules that the given ones need before they run. */
function weigh(entries: readonly string[]): number {
  const all = new Set<string>();
  const add = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    measure(path).imports.forEach(add);
  };
  entries.forEach(add);
  return [...all].reduce((sum, path) => sum + measure(path).bytes, 0);
}

const kinds = Map.groupBy(pages, ({ path }) => kindOfPage(path));

describe('脚本', () => {
  test.each([...kinds.keys()].toSorted())('%s 不超过限额', (kind) => {
    const heaviest = Math.max(...(kinds.get(kind) ?? []).map(({ html }) => weigh(sources(html))));
    // A part for other sites brings none.
    const isPart = (kinds.get(kind) ?? []).every(({ html }) => html.includes('data-embed='));
    expect(heaviest > 0).toBe(!isPart);
    expect(heaviest).toBeLessThanOrEqual((BUDGETS[kind] ?? FRAME) + CITED + KEPT);
  });

  test('每一页只带用得着的', () => {
    const idle = pages.flatMap(({ path, html }) =>
      sources(html).flatMap((source) => {
        const entry = /_assets\/([^.]+|_\.\.\.page_)\.astro/.exec(source)?.[1] ?? source;
        return ACTS_ON[entry]?.test(html) ? [] : [`${path} ${entry}`];
      }),
    );
    expect(idle).toEqual([]);
  });
});
