/** An ancestor finds what lies below it, as a reader meets it: the list of cases, the search, the timeline and the pages answer one choice alike. */
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { casePath } from '../../src/grammar/paths.ts';
import { type KnowledgeBase, measureFamily, regionFamily } from '../../src/model/knowledge-base.ts';
import { CASE } from '../../src/words/case.ts';
import { withPage } from './browser.ts';
import { drawn, ready } from './timeline-page.ts';

const kb = knowledgeBase();
const cases = [...kb.cases.values()];

/** Ids above others that some case is found by only through what lies below. */
const aboveCases = (
  ids: Iterable<string>,
  family: (kb: KnowledgeBase, id: string) => string[],
  own: readonly string[],
) => [...ids].filter((id) => !own.includes(id) && family(kb, id).some((below) => own.includes(below)));
const regions = aboveCases(
  kb.regions.keys(),
  regionFamily,
  cases.flatMap(({ region, regions: places }) => places ?? [region]),
);
const measures = aboveCases(
  kb.measures.keys(),
  measureFamily,
  cases.flatMap(({ measures: own }) => own),
);

/** Paths of the cases that the list shows under a query. */
const listed = (query: string) =>
  withPage(`/cases/?${query}`, async (page) => {
    const links = await page.$$eval('[data-case]:not([hidden]) .title', (items) =>
      items.map((item) => item.getAttribute('href')?.replace(/^.*(?=\/cases\/)/, '') ?? ''),
    );
    expect(new URL(page.url()).search).toBe(`?${query}`);
    return links.toSorted();
  });

/** Paths of the cases that the search finds under a query; the word stands on every page of a case. */
const found = (query: string) =>
  withPage(`/search/?q=${CASE.sources}&kind=case&${query}`, async (page) => {
    await page.waitForSelector('[data-search][data-state="done"]');
    const urls = await page.$$eval('[data-result]', (hits) => hits.map((hit) => hit.getAttribute('data-url') ?? ''));
    return urls.map((url) => `/${url.replace(/^\//, '')}`).toSorted();
  });

test('库里有要靠下级、下位才找得到案例的地区和举措', () => {
  expect(regions.length).toBeGreaterThan(0);
  expect(measures.length).toBeGreaterThan(0);
});

describe.each([
  ['region', regions.slice(0, 4), (id: string) => new Set(regionFamily(kb, id))],
  ['measure', measures.slice(0, 4), (id: string) => new Set(measureFamily(kb, id))],
] as const)('按 %s 选', (facet, ids, familyOf) => {
  test.each(ids)('%s：案例、检索、时间线与页面一致', async (id) => {
    const family = familyOf(id);
    const expected = cases
      .filter((entry) =>
        (facet === 'region' ? (entry.regions ?? [entry.region]) : entry.measures).some((own) => family.has(own)),
      )
      .map((entry) => casePath(entry.id))
      .toSorted();
    expect(expected.length).toBeGreaterThan(0);
    expect(await listed(`${facet}=${id}`)).toEqual(expected);
    expect(await found(`${facet}=${id}`)).toEqual(expected);
    await withPage(`/${facet}s/${id}/`, async (page) => {
      const links = await page.$$eval('#cases a.title, #cases ~ ul a.title, #cases ~ .entries a.title', (items) =>
        items.map((item) => item.getAttribute('href')?.replace(/^.*(?=\/cases\/)/, '') ?? ''),
      );
      for (const path of expected) expect(links).toContain(path);
    });
    await withPage(`/timeline/?minor=1&${facet}=${id}`, async (page) => {
      await ready(page);
      const rows = kb.events.filter((row) => family.has((facet === 'region' ? row.region : row.measure) ?? ''));
      // What no event answers is not offered, and an address that asks for it is cleaned.
      const expectedRows = rows.length > 0 ? rows : kb.events;
      expect((await drawn(page)).toSorted()).toEqual(expectedRows.map(({ key }) => key).toSorted());
    });
  });
});

test('案例的每个选项写的件数，就是选它剩下的件数', async () => {
  await withPage('/cases/', async (page) => {
    const counts = await page.$$eval('select[name="measure"] option[value]:not([value=""])', (options) =>
      options.map(
        (option) => [(option as HTMLOptionElement).value, /（(\d+)）$/.exec(option.textContent)?.[1]] as const,
      ),
    );
    expect(counts.length).toBeGreaterThan(measures.length);
    for (const [id, count] of counts) {
      const family = new Set(measureFamily(kb, id));
      expect(Number(count), id).toBe(cases.filter((entry) => entry.measures.some((own) => family.has(own))).length);
    }
  });
});
