import { describe, expect, it } from 'vitest';
import { summarizeEntity } from '../../src/model/entity-summary.ts';
import { holdingsOf } from '../../src/model/holdings.ts';
import { domainsWithoutRecord } from '../../src/model/peers/without-record.ts';
import { viewRegions } from '../../src/views/regions.ts';
import { viewTiles } from '../../src/views/tiles.ts';
import { smallBase } from './small-base.ts';

const kb = smallBase({
  regions: {
    '100000': { level: 'country', name: '全国' },
    '330000': { level: 'province', parent: '100000', name: '甲省' },
    '330100': { parent: '330000', name: '乙县' },
    '310000': { level: 'province', parent: '100000', name: '丙市' },
  },
  measures: { d: {}, e: {} },
  documents: {
    own: { region: '330100', regions: ['330000', '310000'], adoptions: [{ region: '330100', measure: 'd' }] },
    above: { region: '330000', regions: ['330000'], observations: [{ region: '330000' }] },
  },
  cases: { one: { region: '330100', documents: ['own'] } },
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();

describe('what is held of a region', () => {
  it('is what is held of it and of all below it, each document once', () => {
    const held = holdingsOf(kb, '330000');
    expect([ids(held.documents), ids(held.naming)]).toEqual([['above', 'own'], []]);
    expect([held.cases.length, held.adoptions.length, held.observations.length, held.events.length]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('tells a document of the place from one of elsewhere that names it', () => {
    const held = holdingsOf(kb, '310000');
    expect([ids(held.documents), ids(held.naming)]).toEqual([[], ['own']]);
  });

  it('is nothing of a region that is not registered', () => {
    expect(holdingsOf(kb, '440000')).toEqual({
      ...{ documents: [], naming: [], cases: [], adoptions: [], observations: [], events: [] },
    });
  });

  it('is told alike by card, index and map', () => {
    expect(summarizeEntity(kb, { kind: 'region', id: '330000' })?.counts).toEqual([
      ['documents', 2],
      ['cases', 1],
      ['observations', 1],
    ]);
    expect(summarizeEntity(kb, { kind: 'region', id: '330000' })?.adoptions).toEqual([['implemented', 1]]);
    expect(summarizeEntity(kb, { kind: 'region', id: '310000' })?.counts).toEqual([['naming', 1]]);
    const index = viewRegions(kb).provinces.map(({ region, counts }) => [region.name, counts]);
    expect(index).toEqual([
      ['丙市', '文献 0（另有 1 份提到） · 观测 0'],
      ['甲省', '文献 2 · 已实施 1 · 观测 1'],
    ]);
    const tiles = viewTiles(kb).filter(({ path }) => /\/(?:31|33)0000\//.test(path));
    expect(
      tiles.map(({ documents, naming, cases, adoptions, isHeld }) => [documents, naming, cases, adoptions, isHeld]),
    ).toEqual(
      expect.arrayContaining([
        [0, 1, 0, [], false],
        [2, 0, 1, [['implemented', 1]], true],
      ]),
    );
  });

  it('leaves as gaps the domains of which nothing below is known either', () => {
    expect(ids(domainsWithoutRecord(kb, '330000'))).toEqual(['e']);
  });
});
