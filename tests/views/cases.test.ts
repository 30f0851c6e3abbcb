import { describe, expect, test } from 'vitest';
import { filterRecords, tableValues } from '../../src/grammar/facets.ts';
import { facetsOf } from '../../src/model/case-facets.ts';
import { viewCases } from '../../src/views/cases.ts';
import { smallBase } from '../model/small-base.ts';

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

test('a county is found by what lies above it, a measure by its domain, a span by each year', () => {
  expect(facets[0]).toEqual({
    region: ['100000', '990000', '990100'],
    domain: ['d'],
    measure: ['d', 'a'],
    year: ['2018', '2019', '2020'],
    evidence: ['result', 'plan'],
  });
});

describe('choosing', () => {
  const found = (choice: Record<string, string[]>) => filterRecords(facets, choice, tableValues).length;
  test('all chosen facets must hold', () => {
    expect(found({ region: ['990000'], evidence: ['result'] })).toBe(1);
    expect(found({})).toBe(2);
  });
  test('an ancestor finds what lies below it', () => {
    expect([found({ measure: ['d'] }), found({ measure: ['a'] })]).toEqual([2, 1]);
    expect([found({ region: ['100000'] }), found({ region: ['990100'] })]).toEqual([2, 1]);
  });
});

describe('the index of cases', () => {
  const view = viewCases(kb);
  test('groups by province, in the order of codes', () => {
    expect(view.total).toBe(2);
    expect(view.groups.map(({ province, cases }) => [province?.code, cases.map(({ title }) => title.name)])).toEqual([
      ['990000', ['second', 'first']],
    ]);
  });
  test('offers what occurs, with what lies above it', () => {
    expect(view.fields.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['region', ['100000', '990000', '990100']],
      ['domain', ['d']],
      ['measure', ['d', 'a']],
      ['year', ['2018', '2019', '2020']],
      ['evidence', ['plan', 'result']],
    ]);
  });
  test('is empty without cases', () => {
    const empty = viewCases(smallBase({}));
    expect([empty.total, empty.groups]).toEqual([0, []]);
  });
});
