/** Figures that the search shows at once, from the invented county. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { figuresOf, shortValues } from '../../src/search/build/figures.ts';
import type { FiguresData } from '../../src/search/format/figures.ts';
import type { Answer } from '../../src/search/query/answer.ts';
import { figureCard } from '../../src/search/query/figure-card.ts';
import { figurePages, mayMean, spelledQuery } from '../../src/search/query/figure-pages.ts';
import { makeAnswer } from '../browser/search/make-answer.ts';
import { makeHead } from './make-page.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const dataOf = (id: string): FiguresData => {
  const indicator = kb.indicators.get(id);
  return (indicator && figuresOf(kb, indicator)) ?? expect.fail(`no figures of ${id}`);
};
const visits = dataOf('county-visit-rate');
const card = (query: string, data = visits) => figureCard(query, data)?.card;
const texts = (query: string, data = visits) => card(query, data)?.rows.map(({ figure }) => figure.text);

describe('figures of an indicator', () => {
  it('name place, time, nature and paragraph, results before targets', () => {
    expect(visits.rows.map(({ text, nature, period }) => [text, nature, period])).toEqual([
      ['86.4%', 'actual', '2023年'],
      ['90.6%', 'actual', '2023年'],
      ['≥ 90%', 'target', '2026年'],
      ['≥ 92%', 'target', '2025年'],
    ]);
    expect(visits.rows[1]).toMatchObject({
      path: '/documents/qinghe-2023/#visit-rate',
      paragraphPath: '/documents/qinghe-2023/#p6',
      paragraph: 6,
      isInferred: false,
    });
    expect(visits).toMatchObject({ total: 4, path: '/indicators/county-visit-rate/' });
    expect(visits.grades).toMatch(/可比|可参考|并列|不可比/);
  });
  it('are said in a few words beside a hit, one of each place', () => {
    const [first = '', second = '', ...others] = shortValues(visits);
    expect([first, second]).toEqual([
      expect.stringMatching(/^86\.4%（.+，2023年）$/),
      expect.stringMatching(/^90\.6%（.+，2023年）$/),
    ]);
    expect(others).toEqual([]);
    expect(shortValues(dataOf('gp-recruits')).every((value) => value.startsWith('计划 '))).toBe(true);
    expect(shortValues(dataOf('queue-minutes'))[0]).toContain('统计范围未说明');
  });
  it('are none where there are none', () => {
    const indicator = [...kb.indicators.values()].find(({ id }) => kb.of.indicator.observations(id).length === 0);
    expect(indicator && figuresOf(kb, indicator)).toBeUndefined();
  });
});

describe('the card', () => {
  const [one = '', other = ''] = visits.places.map(({ name }) => name);
  const { name } = visits;
  it('of an indicator shows a few values by region', () => {
    expect(texts(name)).toEqual(['86.4%', '90.6%']);
    expect(card(name)).toMatchObject({ place: undefined, rest: 2, path: '/indicators/county-visit-rate/' });
  });
  it('of an indicator and a region shows what that region has', () => {
    for (const query of [
      `${other} ${name}`,
      `${other}${name}`,
      `${other.slice(0, -1)}的${name}是多少`,
      `${name}，${other}`,
    ])
      expect(texts(query), query).toEqual(['90.6%', '≥ 92%']);
    expect(card(`${one} ${name}`)?.place).toBe(one);
  });
  it('keeps to the year that is asked for, and is none where the tables have no such figure', () => {
    expect(texts(`${other} 2025年 ${name}`)).toEqual(['≥ 92%']);
    expect(card(`${other} 1999 ${name}`)).toBeUndefined();
    expect(card(`别处 ${name}`)).toBeUndefined();
  });
  it('is none for another indicator, or for a word of its name alone', () => {
    expect(card('家庭医生签约人数')).toBeUndefined();
    expect(card(name.slice(0, 2))).toBeUndefined();
    expect(card('')).toBeUndefined();
  });
  it('marks what stands beside as reference', () => {
    expect(visits.places.map(({ reference }) => reference).every((text) => text === '' || /：/.test(text))).toBe(true);
  });
});

describe('which indicators a question may mean', () => {
  it('is told by the end of the name, or by one of several words', () => {
    expect(mayMean('家庭医生签约率', ['签约率'])).toBe(true);
    expect(mayMean('家庭医生签约率', ['江宁签约率'])).toBe(true);
    expect(mayMean('家庭医生签约率', ['家庭医生'])).toBe(false);
    expect(mayMean('家庭医生签约率', ['江宁', '签约'])).toBe(true);
  });
  it('looks at pages of indicators alone', () => {
    const hit = (page: string, kind: string) => ({
      page,
      match: 'exact' as const,
      score: 1,
      grounds: [],
      head: makeHead(`/${page}/`, '家庭医生签约率', { kind: [kind] }),
    });
    const answer: Answer = makeAnswer([hit('a', 'measure'), hit('b', 'indicator')], { phrases: ['签约率'] });
    expect(figurePages(answer, new Map())).toEqual(['b']);
  });
  it('asks for the name that letters spelled', () => {
    const spelled = makeAnswer([], { expansions: [{ from: 'qianyuelv', to: ['签约率'] }] });
    expect(spelledQuery(spelled, 'qianyuelv')).toBe('签约率');
    expect(spelledQuery(makeAnswer([]), '签约率')).toBe('签约率');
  });
});
