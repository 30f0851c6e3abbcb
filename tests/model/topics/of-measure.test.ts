import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/cli/content-check.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { measuresOfTopic, topicsOfIndicator, topicsOfMeasure } from '../../../src/model/topics/of-measure.ts';
import type { Content } from '../../../src/model/content.ts';
import { topicEntry } from '../../../src/schema/topic.ts';

const { content } = checkContent('tests/fixtures/county');
const kb = buildKnowledgeBase(content as Content);

describe('topics', () => {
  test('are read in the order of the registry', () =>
    expect([...kb.topics.keys()]).toEqual(['county-medical-community', 'family-doctor']));

  test('take the measures below theirs along, each once', () => {
    expect(measuresOfTopic(kb, { measures: ['family-doctor'] })).toEqual(['family-doctor']);
    const both = measuresOfTopic(kb, { measures: ['digital-health', 'remote-imaging'] });
    expect(both).toEqual(['digital-health', 'remote-imaging']);
  });

  test('are found from a measure that they name or that lies below one', () => {
    const found = (measure: string) => topicsOfMeasure(kb, measure).map(({ id }) => id);
    expect(found('family-doctor')).toEqual(['family-doctor']);
    // One above is wider than the topic.
    expect(found('primary-care')).toEqual([]);
    expect(found('no-such')).toEqual([]);
  });

  test('are found from a headline indicator', () =>
    expect(topicsOfIndicator(kb, 'county-visit-rate').map(({ id }) => id)).toEqual(['county-medical-community']));
});

describe('an entry', () => {
  const entry = { id: 'a', name: '甲', question: '想做甲', measures: ['b'], indicators: [] };
  const said = (change: object) =>
    topicEntry.safeParse({ ...entry, ...change }).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  test('passes', () => expect(said({})).toBeUndefined());
  test('names at least one measure', () =>
    expect(said({ measures: [] })).toEqual([['measures', '没有写看哪些举措｜在 measures 里至少列一项举措的编号']]));
  test('names nothing twice', () => {
    expect(said({ measures: ['b', 'c', 'b'] })).toEqual([['measures.2', '同一项举措写了两次｜删去一个']]);
    expect(said({ indicators: ['x', 'x'] })).toEqual([['indicators.1', '同一个指标写了两次｜删去一个']]);
  });
  test('keeps to what fits on a sheet', () => {
    expect(said({ measures: [...'bcdefgh'] })?.[0]?.[1]).toContain('超过 6 项');
    expect(said({ indicators: [...'bcdefghij'] })?.[0]?.[1]).toContain('超过 8 个');
  });
});
