import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { checkRepeatedFacts } from '../../../src/model/check/repeated-facts.ts';
import { similarity } from '../../../src/text/similarity.ts';
import { told, withCopy } from './edit-county.ts';

it('has nothing to say of the county', () => {
  expect(checkRepeatedFacts(loadContent('tests/fixtures/county').content)).toEqual([]);
});

describe('one fact in two rows', () => {
  it.each([
    ['adoptions', 'a-imaging', { summary: '乡镇卫生院接入影像中心，并开展会诊' }],
    ['observations', 'teams', {}],
    ['events', 'e-community', { title: '青禾县组成医共体。' }],
  ] as const)('of %s is told once, at the second', (table, id, changes) => {
    expect(told(checkRepeatedFacts(withCopy('qinghe-2023', table, id, changes)))).toEqual([
      `duplicate/fact qinghe-2023/${table}.csv:99`,
    ]);
  });

  it.each([
    ['another paragraph', { paragraph: 9 }],
    ['another status', { status: 'planned' as const }],
    ['another institution', { institution: null }],
    ['another promise', { of: 'teams' }],
    ['another deed', { summary: '院内各科室统一排班' }],
    ['another party to the same deed', { summary: '向社区卫生服务站派驻医师' }],
  ])('is two facts with %s', (_case, changes) => {
    expect(checkRepeatedFacts(withCopy('qinghe-2023', 'adoptions', 'a-dispatch', changes))).toEqual([]);
  });
});

it('an article does not repeat when its issue was signed', () => {
  const { content } = loadContent('tests/fixtures/county');
  const [issue, article] = content.documents;
  if (!issue || !article) throw new Error('the fixture has two documents');
  article.data.parent = issue.id;
  expect(checkRepeatedFacts(content)).toEqual([]);
  const signed = article.events.find(({ kind }) => kind === 'issue');
  if (signed) signed.date = issue.events.find(({ kind }) => kind === 'issue')?.date ?? '';
  expect(told(checkRepeatedFacts(content))).toEqual(['duplicate/issue qinghe-2023/events.csv:4']);
});

it.each([
  ['组建医共体', '组建医共体', 1],
  ['组建医共体，', '组建医共体', 1],
  ['组建医共体', '培训医师', 0],
  ['', '', 1],
  ['', '医', 0],
])('%s and %s: %d', (a, b, value) => expect(similarity(a, b)).toBeCloseTo(value, 5));
