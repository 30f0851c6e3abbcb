import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { viewSearchStart } from '../../src/views/search-start.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const { examples, topics, kinds } = viewSearchStart(kb);

describe('the search page before anything is asked', () => {
  it('gives an example of each way to ask, none twice', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(new Set(examples).size).toBe(examples.length);
    expect(examples.some((query) => /\s/.test(query))).toBe(true);
    expect(examples.some((query) => query.endsWith('怎么做'))).toBe(true);
    expect(examples.some((query) => /^[a-z]+$/.test(query))).toBe(true);
  });
  it('lists measures by how many cases they have, and no domain', () => {
    const cases = topics.map(({ measure }) => kb.of.measure.cases(measure.path.split('/')[2] ?? '').length);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases).toEqual(cases.toSorted((a, b) => b - a));
    expect(topics.every(({ regions }) => regions > 0)).toBe(true);
  });
  it('counts what each index lists', () =>
    expect(kinds.map(({ link, count }) => [link.path, count])).toEqual([
      ['/topics/', kb.topics.size],
      ['/cases/', kb.cases.size],
      ['/documents/', kb.documents.size],
      ['/regions/', kb.regions.size],
      ['/measures/', kb.measures.size],
      ['/indicators/', kb.indicators.size],
      ['/policies/', kb.policies.size],
    ]));
});
