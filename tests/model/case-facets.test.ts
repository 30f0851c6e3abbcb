import { describe, expect, test } from 'vitest';
import { countFacet, facetsOf, matchesChoice, yearsOf } from '../../src/model/case-facets.ts';
import { smallBase } from './small-base.ts';

const kb = smallBase({
  regions: {
    '100000': { level: 'country' },
    '990000': { level: 'province', parent: '100000' },
    '990100': { parent: '990000' },
  },
  measures: { d: {}, a: { broader: 'd' } },
  documents: { one: { quality: { evidence: 'result' } as never }, two: { quality: { evidence: 'plan' } as never } },
  cases: {
    first: { region: '990100', measures: ['a'], documents: ['one', 'two'], period: '2018?/2020' },
    second: { region: '990000', measures: ['d'], documents: ['two'], period: '2020' },
  },
});
const facets = [...kb.cases.values()].map((entry) => facetsOf(kb, entry));

test('a county is found by its province, a measure by its domain, a span by each year', () => {
  expect(facets[0]).toEqual({
    region: ['990000', '990100'],
    domain: ['d'],
    measure: ['a'],
    year: ['2018', '2019', '2020'],
    evidence: ['result', 'plan'],
  });
});
test('an open end counts as the known one; no date is no year', () => {
  expect(yearsOf('../2017')).toEqual(['2017']);
  expect(yearsOf('2021/..')).toEqual(['2021']);
  expect(yearsOf('未说明')).toEqual([]);
});
describe('choosing', () => {
  test('all chosen facets must hold', () => {
    expect(facets.map((values) => matchesChoice(values, { region: '990000', evidence: 'result' }))).toEqual([
      true,
      false,
    ]);
    expect(facets.map((values) => matchesChoice(values, {}))).toEqual([true, true]);
  });
  test('a facet counts under the choice in the others, not in itself', () => {
    expect(countFacet(facets, 'evidence', { evidence: 'result', region: '990100' })).toEqual(
      new Map([
        ['result', 1],
        ['plan', 1],
      ]),
    );
    expect(countFacet(facets, 'year', { evidence: 'result' }).get('2020')).toBe(1);
  });
});
