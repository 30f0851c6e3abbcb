/** What is asked of the reference layer, and that no answer of it is evidence. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { benchmarksBeside } from '../../../src/model/reference/beside.ts';
import { buildReference } from '../../../src/model/reference/reference.ts';

const { content } = loadContent('tests/fixtures/county');
const kb = buildKnowledgeBase(content);
const indicator = (id: string) => {
  const found = kb.indicators.get(id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return found;
};
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the reference layer', () => {
  it('tells the benchmarks of an indicator from the country down, earliest first', () =>
    expect(ids(kb.reference.benchmarksOf('county-visit-rate'))).toEqual([
      'visit-rate-national-2022',
      'visit-rate-target-2025',
      'visit-rate-province-2023',
    ]));
  it('tells which benchmarks a policy sets', () =>
    expect(ids(kb.reference.benchmarksBy('county-reform-guidance'))).toEqual([
      'visit-rate-target-2025',
      'signing-target-2025',
      'primary-share-target-2025',
    ]));
  it('tells of a policy each field once, the title first', () => {
    const fields = kb.reference.policy('county-reform-guidance').map(({ field }) => field);
    expect(fields).toEqual(['title', 'number', 'issuer', 'date', 'effective', 'validity', 'address']);
  });
  it('tells of a region its people before its hospitals', () =>
    expect(kb.reference.region('339921').map(({ field }) => field)).toEqual(['resident_population', 'hospitals']));
  it('tells the official indicator that one of ours is near to', () =>
    expect(kb.reference.official(indicator('county-visit-rate'))).toMatchObject([
      { relation: 'near', difference: '官方只计住院', official: { number: '3', name: '参保人县域内住院人次占比' } },
    ]));
  it('says nothing of what it does not know', () => {
    expect(kb.reference.benchmarksOf('queue-minutes')).toEqual([]);
    expect(kb.reference.policy('baishi-capability-plan')).toEqual([]);
    expect(kb.reference.region('330000')).toEqual([]);
    expect(kb.reference.official(indicator('primary-visit-share'))).toEqual([]);
    expect(buildReference().benchmarksOf('county-visit-rate')).toEqual([]);
  });
  it('adds no observation, no adoption, no event and no citation', () => {
    const { reference: _reference, ...without } = content;
    const bare = buildKnowledgeBase(without);
    for (const table of ['observations', 'adoptions', 'events', 'citations'] as const)
      expect(kb[table]).toEqual(bare[table]);
    expect(bare.reference.benchmarks).toEqual([]);
  });
});

describe('benchmarks beside figures', () => {
  const rate = indicator('county-visit-rate');
  const figures = kb.of.indicator.observations(rate.id);
  it('are the nearest of each kind, the target first, the doubtful one left out', () =>
    expect(ids(benchmarksBeside(kb, rate, figures, 4))).toEqual([
      'visit-rate-target-2025',
      'visit-rate-national-2022',
    ]));
  it('are no more than asked for', () =>
    expect(ids(benchmarksBeside(kb, rate, figures, 1))).toEqual(['visit-rate-target-2025']));
  it('are none where no figure has a date, none in another unit, none that is a range', () => {
    expect(benchmarksBeside(kb, rate, [{ region: '339921', period: '未说明' }], 4)).toEqual([]);
    expect(benchmarksBeside(kb, { ...rate, unit: '人' }, figures, 4)).toEqual([]);
    const signing = indicator('key-group-signing-rate');
    expect(benchmarksBeside(kb, signing, kb.of.indicator.observations(signing.id), 4)).toEqual([]);
  });
  it('of a province stand only beside figures of places in it', () => {
    const sure = content.reference && {
      ...content.reference,
      benchmarks: content.reference.benchmarks.map((row) => ({ ...row, confidence: 'sure' as const })),
    };
    const base = buildKnowledgeBase({ ...content, ...(sure ? { reference: sure } : {}) });
    const beside = (region: string) => ids(benchmarksBeside(base, rate, [{ region, period: '2023' }], 9));
    expect(beside('339921')).toContain('visit-rate-province-2023');
    expect(beside('100000')).not.toContain('visit-rate-province-2023');
  });
  it('a target that is still open is taken before one that is over, and the last where all are', () => {
    const tables = content.reference;
    if (!tables) throw new Error('the fixture has no reference layer');
    const open = tables.benchmarks.filter(({ id }) => id === 'visit-rate-target-2025');
    const over = open.map((row) => ({ ...row, id: 'over', year: '2020' }));
    const base = buildKnowledgeBase({ ...content, reference: { ...tables, benchmarks: [...open, ...over] } });
    const at = (year: string) => ids(benchmarksBeside(base, rate, [{ region: '339921', period: year }], 9));
    expect([at('2019'), at('2021'), at('2025'), at('2030')]).toEqual([
      ['over'],
      ['visit-rate-target-2025'],
      ['visit-rate-target-2025'],
      ['visit-rate-target-2025'],
    ]);
  });
});
