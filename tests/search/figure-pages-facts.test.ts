/** The pages of single figures in the search: found like any other, filtered by what they are of, and listed after the pages they repeat. */
import { describe, expect, it } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { pageFacts } from '../../src/search/build/page-facts.ts';
import type { PageHead } from '../../src/search/format/files.ts';
import { listHits } from '../../src/search/query/list-hits.ts';
import { yearsOf } from '../../src/model/time/years.ts';

const kb = knowledgeBase();

describe('一个数字的页', () => {
  it('按它自己的地区与年份筛选', () => {
    for (const { key, region, period } of kb.observations) {
      const facts = pageFacts(kb, `/figures/${key}/`, 'figure');
      expect(facts.kind, key).toEqual(['figure']);
      expect(facts.region, key).toContain(region);
      expect(facts.place, key).toBe(kb.regions.get(region)?.name);
      expect(facts.year, key).toEqual(yearsOf(period));
    }
  });

  it('列在所有别的页之后，即使题名就是所查的；选了地区时在那个地区之内', () => {
    const head = (url: string, kind: string, place: string): PageHead => ({
      url,
      title: '签约率',
      crumbs: [],
      ...pageFacts(kb, url, 'none'),
      kind: [kind],
      place,
      region: kind === 'region' ? ['339921'] : [],
    });
    const heads = new Map([
      ['f', head('/figures/a/b/', 'figure', '青禾县')],
      ['i', head('/indicators/b/', 'indicator', '')],
      ['e', head('/documents/c/', 'document', '别县')],
      ['r', head('/regions/339921/', 'region', '青禾县')],
    ]);
    const pages = new Map([...heads.keys()].map((id) => [id, { grounds: [], score: id === 'f' ? 140 : 5 }]));
    const order = (region?: string) => listHits(pages, 'exact', [], heads, region).map(({ page }) => page);
    expect(order().at(-1)).toBe('f');
    expect(order('339921').slice(0, 2)).toEqual(['r', 'f']);
  });
});
