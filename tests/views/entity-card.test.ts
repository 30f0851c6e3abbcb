import { expect, it } from 'vitest';
import { viewEntityCard } from '../../src/views/entity-card.ts';
import { smallBase } from '../model/small-base.ts';

const kb = smallBase({
  regions: { '990100': { name: '乙县', level: 'county' } },
  measures: { m: { name: '举措甲', definition: '怎样做' } },
  policies: { held: { title: '政策甲', document: 'doc' }, away: { title: '政策乙' } },
  documents: { doc: { region: '990100', adoptions: [{ measure: 'm', region: '990100' }] } },
});
const pair = (value: number, nature: 'actual' | 'target') => ({ indicator: 'rate', region: '990100', value, nature });
const figures = smallBase({
  regions: { '990100': { name: '乙县', level: 'county' } },
  indicators: { rate: { name: '比率甲' } },
  documents: { doc: { region: '990100', observations: [pair(1, 'actual'), pair(2, 'target')] } },
});

it('says what an entity is and how much there is of it', () => {
  expect(viewEntityCard(kb, 'region:990100')).toMatchObject({ name: '乙县', kind: '地区 · 县级' });
  expect(viewEntityCard(kb, 'measure:m')).toEqual({
    ...{ name: '举措甲', kind: '举措', text: '怎样做', counts: '地区 1 · 已实施 1' },
  });
});

it('says how far the figures of an indicator compare', () => {
  expect(viewEntityCard(figures, 'indicator:rate')?.counts).toMatch(/ · 不可比 1$/);
});

it('marks a policy that is not held', () => {
  expect(viewEntityCard(kb, 'policy:held')?.kind).not.toContain('待收录');
  expect(viewEntityCard(kb, 'policy:away')?.kind).toContain('待收录');
});

it.each(['measure:none', 'nothing', 'region:000000'])('has no card for %s', (key) =>
  expect(viewEntityCard(kb, key)).toBeUndefined(),
);
