/** An ancestor finds what lies below it, everywhere alike: every region and every measure of the content is asked of cases, search, timeline, ledger, adoptions and pages. */
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { casePath, measurePagePath, regionPagePath } from '../../src/grammar/paths.ts';
import { facetsOfAdoption } from '../../src/model/adoptions/facets.ts';
import { facetsOf } from '../../src/model/case-facets.ts';
import { domainsOf, measureFamily, regionFamily } from '../../src/model/knowledge-base.ts';
import { facetsOfTarget } from '../../src/model/targets/facets.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { pageFacts } from '../../src/search/build/page-facts.ts';
import { describeEvents } from '../../src/timeline/describe.ts';
import { filterEvents, NO_FILTER } from '../../src/timeline/filter.ts';
import { viewAdoptionIndex } from '../../src/views/adoption-filter.ts';
import { viewCasePages } from '../../src/views/cases.ts';
import { viewMeasure } from '../../src/views/measure.ts';
import { viewRegion } from '../../src/views/region.ts';
import { viewTimelineOffers } from '../../src/views/timeline.ts';

const kb = knowledgeBase();
const cases = [...kb.cases.values()];
const { events } = describeEvents(kb, kb.events);
const ledger = ledgerOf(kb);
const offered = (name: string) =>
  new Set(
    viewCasePages(kb).flatMap(({ fields }) =>
      fields.flatMap((field) => (field.name === name ? field.options.map(({ value }) => value) : [])),
    ),
  );
/** Publications and data periods included, which the timeline draws on request. */
const ALL = { ...NO_FILTER, minor: true } as const;
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).toSorted();
const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key).toSorted();
const casesInSearch = (facet: 'region' | 'measure', value: string) =>
  ids(cases.filter(({ id }) => pageFacts(kb, casePath(id), 'case')[facet].includes(value)));

describe('地区：上级找得到下级的一切', () => {
  test.each([...kb.regions.values()].map((region) => [region.name, region] as const))('%s', (_name, region) => {
    const { code } = region;
    // The truth is asked downward, the facets look upward.
    const below = new Set(regionFamily(kb, code));
    const isBelow = (row: { region: string }) => below.has(row.region);
    const expected = ids(
      cases.filter(({ region: own, regions }) => (regions ?? [own]).some((place) => below.has(place))),
    );
    expect(ids(cases.filter((entry) => facetsOf(kb, entry).region.includes(code)))).toEqual(expected);
    expect(casesInSearch('region', code)).toEqual(expected);
    const page = viewRegion(kb, region);
    expect(page.cases.total).toBe(expected.length);
    const all = [...kb.documents.values()];
    const tellsOf = (id: string) => [...kb.of.document.observations(id), ...kb.of.document.adoptions(id)].some(isBelow);
    // The search finds what tells something of it; the page lists those that only name it, too.
    expect(ids(all.filter(({ id }) => pageFacts(kb, `/documents/${id}/`, 'document').region.includes(code)))).toEqual(
      ids(all.filter(({ id, region: own }) => below.has(own) || tellsOf(id))),
    );
    expect(page.documents.total).toBe(
      all.filter((document) => [document.region, ...document.regions].some((place) => below.has(place))).length,
    );
    expect(offered('region').has(code)).toBe(expected.length > 0);

    const dated = keys(kb.events.filter(isBelow));
    expect(keys(filterEvents(events, { ...ALL, region: code }))).toEqual(dated);
    expect(keys(page.eventRows)).toEqual(dated);
    expect(viewTimelineOffers(kb, events).regions.some(({ value }) => value === code)).toBe(dated.length > 0);

    expect(keys(ledger.filter((row) => facetsOfTarget(kb, row).region.includes(code)))).toEqual(
      keys(ledger.filter(isBelow)),
    );
    if (region.level === 'province')
      expect(keys(kb.adoptions.filter((row) => facetsOfAdoption(kb, row).province.includes(code)))).toEqual(
        keys(kb.adoptions.filter(isBelow)),
      );
    for (const member of below)
      expect(pageFacts(kb, regionPagePath(member), 'region').region.includes(code)).toBe(true);
  });
});

describe('举措：上位找得到下位的一切', () => {
  const index = new Map(viewAdoptionIndex(kb).measures.map((row) => [row.id, row]));
  const domains = new Set(domainsOf(kb).map(({ id }) => id));

  test.each([...kb.measures.values()].map((measure) => [measure.name, measure] as const))('%s', (_name, measure) => {
    const { id } = measure;
    const below = new Set(measureFamily(kb, id));
    const isBelow = (row: { measure: string | null }) => row.measure !== null && below.has(row.measure);
    const expected = ids(cases.filter((entry) => entry.measures.some((own) => below.has(own))));
    expect(ids(cases.filter((entry) => facetsOf(kb, entry).measure.includes(id)))).toEqual(expected);
    expect(casesInSearch('measure', id)).toEqual(expected);
    expect(viewMeasure(kb, measure).cases.total).toBe(expected.length);
    expect(offered('measure').has(id)).toBe(expected.length > 0);
    expect(offered('domain').has(id)).toBe(domains.has(id) && expected.length > 0);

    const dated = keys(kb.events.filter(isBelow));
    expect(keys(filterEvents(events, { ...ALL, measure: id }))).toEqual(dated);
    if (domains.has(id)) expect(keys(filterEvents(events, { ...ALL, domains: [id] }))).toEqual(dated);
    expect(viewTimelineOffers(kb, events).measures.some(({ value }) => value === id)).toBe(dated.length > 0);
    expect(viewMeasure(kb, measure).timelineQuery).toBe(`measure=${id}`);

    const taken = kb.adoptions.filter(isBelow);
    const counted = taken.filter(({ status }) => status !== 'mentioned');
    const { adoptions, mentioned } = viewMeasure(kb, measure);
    expect(index.get(id)?.counted.total ?? 0).toBe(counted.length);
    expect(adoptions.reduce((sum, [, count]) => sum + count, 0)).toBe(counted.length);
    for (const [status, count] of adoptions)
      expect(count, status).toBe(taken.filter((row) => row.status === status).length);
    expect(mentioned).toBe(taken.length - counted.length);
    if (domains.has(id))
      expect(keys(kb.adoptions.filter((row) => facetsOfAdoption(kb, row).instrument.includes(id)))).toEqual(
        keys(taken),
      );
    const promised = ledger.filter((row) => row.measure !== null);
    expect(keys(promised.filter((row) => facetsOfTarget(kb, row).measure.includes(id)))).toEqual(
      keys(promised.filter(isBelow)),
    );
    for (const member of below)
      expect(pageFacts(kb, measurePagePath(member), 'measure').measure.includes(id)).toBe(true);
  });

  test('有的上位举措没有案例直接写它，靠下位找到', () => {
    const found = cases.flatMap((entry) => facetsOf(kb, entry).measure.filter((id) => !entry.measures.includes(id)));
    expect(found.length).toBeGreaterThan(0);
  });
});
