/** What a page makes its reader fetch and run: as little as it can do with, and nothing it does not use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { kindOfPage, readPages } from './built-pages.ts';

const dir = inject('siteDir');
const pages = readPages(dir);

/** The most compressed bytes of script that a page of each kind needs before it is at work. A kind that is not listed has the frame of the site alone. */
const FRAME = 1_600;
/** Theme and size of text. */
const DISPLAY = 200;
/** Contents that follow the reading, and parts that open for an address and for print. */
const LONG = 1_200;
/** The latter alone. */
const FOLDS = 500;
/** 本县 in the header, and its mark in tables of regions. */
const HOME = 600;
/** Names offered while one types in the header; the address that print and citations show. */
const SUGGESTED = 250;
/** The switch that sets it. */
const SET_HOME = 600;
/** A drawing that can be saved. */
const SAVED = 700;
/** A button that fetches what saves the rows listed, and one below the hits of a search. */
const SAVES_ROWS = 400;
const BUDGETS: Readonly<Record<string, number>> = {
  '/': 3_700,
  // An address that asks for a choice opens what holds it.
  '/cases/': 4_200,
  '/cases/*/': 3_700 + LONG,
  '/compare/': 14_000,
  '/documents/*/': 3_700 + LONG,
  '/indicators/*/': 4_400 + FOLDS + SAVED,
  '/measures/': 3_900,
  '/measures/*/': 6_100 + FOLDS,
  '/policies/*/': FRAME + LONG,
  '/regions/*/': 8_000 + LONG + SET_HOME,
  '/search/': 20_500 + SAVES_ROWS,
  // The same, with groups folded by document.
  '/targets/': 5_500 + SAVES_ROWS,
  // Small multiples, policies with their lines, a card beside the mark, fingers, a theme to follow: 6,000 more than the drawing before.
  '/timeline/': 62_200,
  '/topics/*/': 2_900,
};

/** What each entry acts on. One that is new has to say so here, one whose object is not on the page has no business there. */
const ACTS_ON: Readonly<Record<string, RegExp>> = {
  Header: /<header/,
  AddToCompare: /<kb-add-to-compare/,
  CaseFilter: /<kb-filter/,
  CitedAddress: /data-own-address|［DB\/OL］/,
  Contents: /data-contents/,
  ChartFrame: /<chart-frame/,
  EntityCards: /data-card=/,
  EvidencePanels: /class="panel/,
  Folded: /<details class="folded/,
  HomeCounty: /<kb-set-home/,
  HomeSlot: /data-home=/,
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
    expect(heaviest).toBeGreaterThan(0);
    expect(heaviest).toBeLessThanOrEqual((BUDGETS[kind] ?? FRAME) + HOME + DISPLAY + SUGGESTED);
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
