import { describe, expect, test } from 'vitest';
import { filterRecords, tableValues } from '../../src/grammar/facets.ts';
import { facetsOf } from '../../src/model/case-facets.ts';
import { summarizeEntity } from '../../src/model/entity-summary.ts';
import { viewCase } from '../../src/views/case.ts';
import { viewCasePages } from '../../src/views/cases.ts';
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
  const [view, ...rest] = viewCasePages(kb);
  test('groups by province, in the order of codes', () => {
    expect([view?.total, view?.of, rest]).toEqual([2, 1, []]);
    expect(view?.groups.map(({ province, cases }) => [province?.code, cases.map(({ title }) => title.name)])).toEqual([
      ['990000', ['second', 'first']],
    ]);
  });
  test('offers what occurs, with what lies above it', () => {
    expect(view?.fields.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['region', ['100000', '990000', '990100']],
      ['domain', ['d']],
      ['measure', ['d', 'a']],
      ['year', ['2018', '2019', '2020']],
      ['evidence', ['plan', 'result']],
    ]);
  });
  test('is empty without cases', () => {
    const [empty] = viewCasePages(smallBase({}));
    expect([empty?.total, empty?.groups]).toEqual([0, []]);
  });
});

describe('a case that sets places side by side', () => {
  const silent = { text: '未说明', cites: [] };
  const across = smallBase({
    regions: {
      '100000': { level: 'country' },
      '990000': { level: 'province', parent: '100000' },
      '990100': { parent: '990000' },
      '990200': { parent: '990000' },
      '980000': { level: 'province', parent: '100000' },
    },
    measures: { m: {} },
    documents: {
      one: { region: '990100', adoptions: [{ region: '990100' }] },
      two: { region: '990200', adoptions: [{ region: '990200' }] },
      other: { region: '980000', adoptions: [{ region: '980000' }] },
    },
    cases: {
      both: {
        region: '100000',
        regions: ['990100', '990200'],
        measures: ['m'],
        documents: ['one', 'two', 'other'],
        action: {
          for: silent,
          lead: silent,
          partners: silent,
          first: [silent],
          prepare: [silent],
          cost: silent,
          risks: [silent],
        },
        borrow: { direct: [silent], adapt: [silent], avoid: [silent] },
      },
    },
  });
  const entry = across.cases.get('both')!;

  test('is found by each of them and by what lies above, and counts once above', () => {
    expect(facetsOf(across, entry).region).toEqual(['100000', '990000', '990100', '990200']);
    expect(summarizeEntity(across, { kind: 'region', id: '990000' })?.counts).toContainEqual(['cases', 1]);
    expect(across.of.region.cases('980000')).toEqual([]);
  });
  test('tells of each row which place it is, and leaves out other places', () => {
    const view = viewCase(across, entry);
    expect(view.isComparative).toBe(true);
    expect(view.adoptions.map(({ region }) => region.name)).toEqual(['990100', '990200']);
  });
  test('stands under no province, with its places beside it', () => {
    const [group] = viewCasePages(across)[0]?.groups ?? [];
    expect(group?.province).toBeUndefined();
    expect(group?.cases[0]?.regions.map(({ name }) => name)).toEqual(['990100', '990200']);
  });
});
