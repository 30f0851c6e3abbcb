import { describe, expect, it } from 'vitest';
import { countMatching, packAdoptions } from '../../src/compare/count-facets.ts';
import { facetsOfAdoption } from '../../src/model/adoptions/facets.ts';
import { judgeTogether } from '../../src/model/comparability/of-indicator.ts';
import { measuresOfPeers } from '../../src/model/peers/gaps.ts';
import { adoption, observation, sample, type SampleDocument } from './sample.ts';

const done = (id: string, changes: Parameters<typeof adoption>[1] = {}) =>
  adoption(id, { status: 'implemented', start: '2019?', end: null, ...changes });
const doc = (...adoptions: ReturnType<typeof adoption>[]): SampleDocument => ({
  id: 'd',
  signed: '2020-03-01',
  adoptions,
});

describe('the facets of an adoption', () => {
  const facets = (changes: Parameters<typeof adoption>[1]) => {
    const kb = sample([doc(done('a-x', changes))]);
    const [row] = kb.adoptions;
    return row && facetsOfAdoption(kb, row);
  };

  it('are those of its region and measure', () => {
    expect(facets({})).toEqual({
      level: ['county'],
      province: ['990000'],
      year: ['2019'],
      status: ['implemented'],
      instrument: ['workforce'],
    });
    expect(facets({ region: '100000' })).toMatchObject({ level: ['country'], province: [] });
  });

  it.each([
    [{ start: '2019', end: '2021' }, '2019 2020 2021'],
    [{ start: '1949', end: '2021' }, '1949 2021'],
    [{ start: '未说明', end: '2021' }, '2021'],
    [{ start: '未说明', end: null }, '2020'],
  ])('take the years of %j', (changes, year) => {
    expect(facets(changes)?.year.join(' ')).toBe(year);
  });
});

describe('what peers did', () => {
  const peersOf = (code: string, ...rows: ReturnType<typeof adoption>[]) =>
    measuresOfPeers(sample([doc(...rows)]), code).map(({ measure, adoptions }) => [
      measure.id,
      adoptions.map(({ id }) => id),
    ]);

  it('and this region has no record of', () => {
    expect(peersOf('990102', done('a-x'))).toEqual([['training', ['a-x']]]);
  });

  it('is nothing when the region or one below it has any record', () => {
    expect(peersOf('990102', done('a-x'), adoption('a-own', { region: '990102', status: 'planned' }))).toEqual([]);
    expect(peersOf('990000', done('a-x', { region: '990000' }), done('a-below', { region: '990102' }))).toEqual([]);
  });

  it('counts neither plans nor advice, nor other levels, nor the unknown', () => {
    expect(peersOf('990102', adoption('a-plan'), adoption('a-said', { status: 'recommended' }))).toEqual([]);
    expect(peersOf('990102', done('a-x', { region: '990000' }))).toEqual([]);
    expect(peersOf('000000', done('a-x'))).toEqual([]);
  });

  it('names a peer once, by what it did rather than tried', () => {
    expect(peersOf('990102', done('a-tried', { status: 'pilot' }), done('a-x'))).toEqual([['training', ['a-x']]]);
  });
});

describe('counting again under a filter', () => {
  const LINE =
    '990101|county|990000|2019 2020|implemented|workforce|2;990102|county|980000|2020|pilot|workforce|1;990000|province|990000||planned|workforce|1';

  it.each([
    [{}, 3, 4],
    [{ level: ['county'] }, 2, 3],
    [{ level: ['county'], province: ['990000'] }, 1, 2],
    [{ year: ['2020'], status: ['pilot'] }, 1, 1],
    [{ year: ['2018'] }, 0, 0],
  ] as const)('%j', (wanted, regions, total) => {
    expect(countMatching(LINE, wanted)).toMatchObject({ regions, total });
  });

  it('is read as it was written, equal entries once', () => {
    const facets = { level: ['county'], province: ['990000'], status: ['pilot'], instrument: ['workforce'] };
    const rows = [
      { region: '990101', facets: { ...facets, year: ['2019', '2020'] } },
      { region: '990101', facets: { ...facets, year: ['2019', '2020'] } },
      { region: '990102', facets: { ...facets, year: [] } },
    ];
    const line = packAdoptions(rows);
    expect(line.split(';')).toHaveLength(2);
    expect(countMatching(line, {})).toEqual({ regions: 2, statuses: { pilot: 3 }, total: 3 });
    expect(countMatching(line, { year: ['2020'] })).toEqual({ regions: 1, statuses: { pilot: 2 }, total: 2 });
    expect(packAdoptions([])).toBe('');
  });

  it('counts by status, and nothing in nothing', () => {
    expect(countMatching(LINE, {}).statuses).toEqual({ implemented: 2, pilot: 1, planned: 1 });
    expect(countMatching('', {})).toEqual({ regions: 0, statuses: {}, total: 0 });
  });
});

describe('figures in one picture', () => {
  const together = (...rows: ReturnType<typeof observation>[]) => {
    const kb = sample([{ id: 'd', signed: '2025', observations: rows }]);
    return judgeTogether(kb, kb.observations);
  };

  it('stand apart when they compare with no other', () => {
    const {
      apart,
      reasons,
      together: group,
    } = together(observation('a'), observation('b', { region: '990102' }), observation('c', { nature: 'target' }));
    expect([...apart]).toEqual(['d/c']);
    expect(group).toEqual(['d/a', 'd/b']);
    expect(reasons).toEqual([{ text: '性质', pairs: 2 }]);
  });

  it('are together only when every two may share a scale', () => {
    const { together: group, grade } = together(
      observation('a', { period: '2012' }),
      observation('b', { period: '2017', region: '990102' }),
      observation('c', { period: '2022' }),
    );
    expect(group).toHaveLength(2);
    expect(group).toContain('d/b');
    expect(grade).toBe('side-by-side');
  });

  it('are all together with a caveat, which is told', () => {
    const { apart, reasons, grade } = together(
      observation('a', { period: '2019' }),
      observation('b', { period: '2021', region: '990102' }),
    );
    expect([apart.size, grade, reasons]).toEqual([0, 'indicative', [{ text: '时期', pairs: 1 }]]);
  });

  it('are all apart when alone or unknown', () => {
    expect([...together(observation('a')).apart]).toEqual(['d/a']);
    expect([...together(observation('a', { indicator: 'x' }), observation('b', { indicator: 'x' })).apart]).toEqual([
      'd/a',
      'd/b',
    ]);
  });
});
