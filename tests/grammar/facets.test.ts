import { describe, expect, it } from 'vitest';
import {
  askedInVain,
  countFacet,
  facetAttributes,
  filterRecords,
  joinValues,
  readFacets,
  splitValues,
  tableValues,
  writeFacets,
  type FacetChoice,
  type FacetValues,
} from '../../src/grammar/facets.ts';

describe('choosing by facets', () => {
  it.each<[FacetValues, FacetChoice, boolean]>([
    [{ level: ['county'] }, {}, true],
    [{ level: ['county'] }, { level: [] }, true],
    [{ level: ['county'] }, { level: ['county'] }, true],
    [{ level: ['county'] }, { level: ['prefecture'] }, false],
    [{ level: ['county'] }, { level: ['prefecture', 'county'] }, true],
    [{ year: ['2019', '2020'] }, { year: ['2020'] }, true],
    [{ year: ['2019', '2020'] }, { year: ['20'] }, false],
    [{}, { year: ['2020'] }, false],
    [{ level: ['county'], year: ['2019'] }, { level: ['county'], year: ['2020'] }, false],
  ])('%j answers %j: %s', (record, wanted, expected) => {
    expect(filterRecords([record], wanted, tableValues)).toEqual(expected ? [record] : []);
  });

  it('counts a facet under the choice in the others, not in itself', () => {
    const records = [
      { region: ['990000', '990100'], evidence: ['result', 'plan'], year: ['2018', '2020'] },
      { region: ['990000'], evidence: ['plan'], year: ['2020'] },
    ];
    const count = (facet: string, choice: FacetChoice) =>
      Object.fromEntries(countFacet(records, facet, choice, tableValues));
    expect(count('evidence', { evidence: ['result'], region: ['990100'] })).toEqual({ result: 1, plan: 1 });
    expect(count('year', { evidence: ['result'] })).toEqual({ '2018': 1, '2020': 1 });
    expect(count('region', {})).toEqual({ '990000': 2, '990100': 1 });
    expect(countFacet([], 'region', {}, tableValues).size).toBe(0);
  });
});

describe('facets in a page and an address', () => {
  it('come from an address only when they exist', () => {
    const known = { region: ['330600'], year: ['', '2025'] };
    expect(readFacets('?region=330600&year=1999&other=1', known)).toEqual({ region: '330600' });
    expect(askedInVain('?region=330600&year=1999&other=1', known)).toEqual([['year', '1999']]);
    expect(askedInVain('?region=330600&year=', known)).toEqual([]);
    expect(readFacets('?year=', known)).toEqual({});
    expect(writeFacets({ region: '330600', year: '' })).toBe('?region=330600');
    expect(writeFacets({})).toBe('');
  });

  it('stand in attributes and are read back', () => {
    expect(facetAttributes({ year: ['2019', '2020'], kind: 'due', region: [] })).toEqual({
      'data-facet-year': '2019 2020',
      'data-facet-kind': 'due',
      'data-facet-region': '',
    });
    for (const values of [[], ['a'], ['a', 'b']]) expect(splitValues(joinValues(values))).toEqual(values);
  });
});
