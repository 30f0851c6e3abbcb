import { expect, it } from 'vitest';
import { viewWhoDidIt } from '../../src/views/who-did-it.ts';
import { smallBase } from '../model/small-base.ts';

const kb = smallBase({
  regions: {
    '990000': { name: '甲省', level: 'province' },
    '990100': { name: '乙县', parent: '990000' },
    '990200': { name: '丙县', parent: '990000' },
  },
  measures: { broad: { name: '大举措' }, narrow: { name: '小举措', broader: 'broad' }, none: {} },
  documents: {
    doc: {
      short: '文献',
      adoptions: [
        { id: 'a', region: '990200', measure: 'broad', paragraph: 3 },
        { id: 'b', region: '990100', measure: 'narrow', status: 'pilot' },
        ...Array.from({ length: 400 }, (_, index) => ({ id: `c${index}`, region: '990200', measure: 'broad' })),
      ],
    },
  },
});

it('lists by region what was done of the measure and below it, narrower measures by name', () => {
  const { regions, rest } = viewWhoDidIt(kb, 'broad');
  expect(regions.map(({ region, above }) => [region.name, above])).toEqual([
    ['乙县', '甲省'],
    ['丙县', '甲省'],
  ]);
  expect(regions[0]?.records).toMatchObject([{ key: 'doc/b', status: 'pilot', measure: { name: '小举措' } }]);
  const [first] = regions[1]?.records ?? [];
  expect(first).toMatchObject({ key: 'doc/a', measure: undefined, fact: { name: '文献第 3 段' } });
  expect(rest?.name).toContain('其余 2 条');
});

it('says nothing of a measure that nobody took', () => {
  expect(viewWhoDidIt(kb, 'none')).toMatchObject({ regions: [], rest: undefined });
});
