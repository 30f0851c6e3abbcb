import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { viewAgainst } from '../../src/views/say-against.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const indicator = kb.indicators.get('county-visit-rate');
const say = (value: number, direction: 'higher' | 'lower' | 'neutral' = 'higher') => {
  const row = kb.of.indicator.observations('county-visit-rate').find(({ nature }) => nature === 'actual');
  if (!indicator || !row) throw new Error('the fixture has no such figure');
  return viewAgainst(kb, { ...indicator, direction }, { ...row, value }).map(({ text }) => text);
};

describe('a figure beside a benchmark', () => {
  test('says whom the benchmark covers', () => {
    expect(say(90.6)).toEqual(['达到国家目标 2025年 ≥ 90%（全国的县），高出 0.6 个百分点']);
    expect(say(86.4)).toEqual(['未到国家目标 2025年 ≥ 90%（全国的县），差 3.6 个百分点']);
    expect(say(90)).toEqual(['达到国家目标 2025年 ≥ 90%（全国的县）']);
    expect(say(80, 'neutral')).toEqual(['低于国家目标 2025年 ≥ 90%（全国的县） 10 个百分点']);
  });
  test('is lower by so much where lower is better', () => {
    expect(say(80, 'lower')).toEqual(['达到国家目标 2025年 ≥ 90%（全国的县），低出 10 个百分点']);
    expect(say(93, 'lower')).toEqual(['未到国家目标 2025年 ≥ 90%（全国的县），高出 3 个百分点']);
  });
});
