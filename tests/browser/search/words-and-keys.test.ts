import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../src/browser/search/move-focus.ts';
import { sayCounts } from '../../../src/browser/search/say-counts.ts';
import { expansionNote } from '../../../src/browser/search/hits.ts';
import { withChosen } from '../../../src/browser/search/facets.ts';
import type { SearchState } from '../../../src/browser/search/state.ts';
import type { Answer, Hit } from '../../../src/search/query/answer.ts';
import { makeAnswer } from './make-answer.ts';

const hit: Hit = { page: '0', match: 'exact', score: 1, grounds: [], head: undefined };
const answer = (exact: number, more: Partial<Answer> = {}): Answer =>
  makeAnswer(
    Array.from({ length: exact }, () => hit),
    { phrases: ['医共体'], ...more },
  );
const say = (answered: Answer, { isAbout = false, isCut = false, filters = {} as SearchState['filters'] } = {}) =>
  sayCounts(
    { answer: answered, details: new Map(), isAbout },
    { query: ' 医共体 ', filters, sort: 'relevance', page: 1 },
    513,
    isCut,
  );

describe('what is said of an answer', () => {
  it('counts pages, and says when that is about right', () => {
    expect([
      say(answer(3)),
      say(answer(3, { synonym: [hit] }), { isAbout: true }),
      say(answer(0)),
      say(answer(0), { filters: { year: '2019' } }),
      say(answer(1, { short: ['医', '药'] })),
      say(answer(0, { phrases: [], short: ['医'] })),
      say(answer(1), { isCut: true }),
    ]).toMatchInlineSnapshot(`
      [
        "“医共体”：精确匹配 3 页  ",
        "“医共体”：精确匹配 约 3 页，同义 1 页  ",
        "没有一页含有“医共体”。检索的是全部 513 页的正文、表格、题名与文号。  ",
        "在所选条件下，没有一页含有“医共体”。检索的是全部 513 页的正文、表格、题名与文号。  ",
        "“医共体”：精确匹配 1 页 单字“医、药”未参与检索。 ",
        "单个字太宽泛，请至少输入两个字。 ",
        "“医共体”：精确匹配 1 页  检索词过长，只查了前 200 个字。",
      ]
    `);
  });
});

describe('what is said after nothing', () => {
  const fallback = { terms: ['最后一公里'], left: ['打通'] };
  it('names what was looked for instead, and counts it as related alone', () => {
    expect(say(answer(0, { related: [hit, hit], fallback }))).toBe(
      '没有一页含有“医共体”；改列含有其中“最后一公里”的 2 页。  ',
    );
    expect(say(answer(0, { related: [hit], fallback }), { filters: { year: '2019' } })).toContain('在所选条件下');
  });
});

describe('what was looked for besides', () => {
  it('is listed once each, as names', () => {
    const to = ['先诊疗、后付费', '先看病、后付费', '先看病后付费', '“医后付”模式'];
    expect(expansionNote(answer(1, { synonym: [hit], expansions: [{ from: '先诊疗后付费', to }] }))).toBe(
      '已扩展：先诊疗后付费 → “先诊疗、后付费”、“先看病、后付费”、“‘医后付’模式”',
    );
  });
  it('is no other name where only the beginning was spelled', () => {
    const expansions = [{ from: 'yigon', to: ['医共体'], isGuess: true }];
    expect(expansionNote(answer(0, { related: [hit], expansions }))).toBe('拼音以此开头，未必是所查：yigon → “医共体”');
  });
});

describe('facets', () => {
  it('keep what is chosen although nothing is left to count', () => {
    expect(withChosen({ year: { '2019': 2 } }, { year: '2020', kind: 'case' })).toEqual({
      year: { '2020': 0, '2019': 2 },
      kind: { case: 0 },
    });
    expect(withChosen({ year: { '2019': 2 } }, { year: '2019' })).toEqual({ year: { '2019': 2 } });
  });
});

describe('a key', () => {
  const links = ['a', 'b'];
  it.each([
    ['ArrowDown', 'box', 'a'],
    ['ArrowDown', 'a', 'b'],
    ['ArrowDown', 'b', 'b'],
    ['ArrowUp', 'b', 'a'],
    ['ArrowUp', 'a', 'box'],
    ['ArrowUp', 'box', undefined],
    ['Escape', 'b', 'box'],
    ['Escape', 'box', undefined],
    ['ArrowDown', 'elsewhere', undefined],
    ['Enter', 'a', undefined],
  ])('%s at %s leads to %s', (key, from, to) => expect(targetOf(key, from, 'box', links)).toBe(to));
  it('leads nowhere without hits', () => expect(targetOf('ArrowDown', 'box', 'box', [])).toBeUndefined());
});
