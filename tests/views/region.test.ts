import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase, regionFamily } from '../../src/model/knowledge-base.ts';
import { viewRegion } from '../../src/views/region.ts';
import { smallBase } from '../model/small-base.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const viewOf = (code: string) => {
  const region = kb.regions.get(code);
  if (!region) throw new Error(`the fixture has no ${code}`);
  return viewRegion(kb, region);
};
const county = kb.documents.get('qinghe-2023')?.region ?? '';

describe('what a region page says', () => {
  it('counts in its contents what it lists', () => {
    const view = viewOf(county);
    const counts = Object.fromEntries(view.sections.map(({ id, count }) => [id, count]));
    expect(counts['observations']).toBe(view.observations.length);
    expect(counts['events']).toBe(view.events.length);
    expect(counts['adoptions']).toBe(view.adoptions.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(counts['documents']).toBe(view.documents.total);
  });

  it('puts every adoption under one domain and counts its statuses', () => {
    const view = viewOf(county);
    for (const { rows, counts, mentioned } of view.adoptions)
      expect(counts.reduce((sum, [, count]) => sum + count, mentioned)).toBe(rows.length);
    expect(view.adoptions.flatMap(({ rows }) => rows).length).toBe(kb.of.region.adoptions(county).length);
  });

  it('names a domain as a gap only where there is no record of it', () => {
    const view = viewOf(county);
    const recorded = new Set(view.adoptions.map(({ domain }) => domain.path));
    expect(view.gaps.filter(({ path }) => recorded.has(path))).toEqual([]);
  });

  it('gathers on the page of a parent the cases of all below it', () => {
    const [above] = viewOf(county).above.slice(-1);
    const code = above?.path.match(/\d{6}/)?.[0] ?? '';
    const held = regionFamily(kb, code).flatMap((member) => kb.of.region.cases(member)).length;
    expect(viewOf(code).cases.total).toBe(held);
    expect(viewOf(code).hasChildren).toBe(true);
  });

  it('is empty, not broken, for a region that nothing mentions', () => {
    const bare = smallBase({ regions: { '990000': { name: '空省' }, '990100': { name: '空县', parent: '990000' } } });
    for (const region of bare.regions.values())
      expect(viewRegion(bare, region)).toMatchObject({
        adoptions: [],
        observations: [],
        events: [],
        documents: { total: 0, own: [], naming: [] },
      });
  });
});
