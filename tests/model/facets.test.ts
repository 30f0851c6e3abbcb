import { describe, expect, it } from 'vitest';
import { measureLine, offerMeasures, offerRegions, regionLine } from '../../src/model/facets.ts';
import { smallBase } from './small-base.ts';

const kb = smallBase({
  regions: {
    '100000': { level: 'country', name: '全国' },
    '990000': { level: 'province', parent: '100000', name: '甲省' },
    '990100': { level: 'prefecture', parent: '990000', name: '乙市' },
    '990101': { parent: '990100', name: '丙县' },
    '980000': { level: 'province', parent: '100000', name: '丁省' },
  },
  measures: { d: {}, e: {}, a: { broader: 'd' }, b: { broader: 'a' }, c: { broader: 'd' } },
});

describe('the line above', () => {
  it('holds every region once, from the country down', () => {
    expect(regionLine(kb, ['990101'])).toEqual(['100000', '990000', '990100', '990101']);
    expect(regionLine(kb, ['990100', '980000'])).toEqual(['100000', '990000', '990100', '980000']);
    expect(regionLine(kb, ['100000'])).toEqual(['100000']);
  });
  it('holds every measure once, from the domain down', () => {
    expect(measureLine(kb, ['b', 'c'])).toEqual(['d', 'a', 'b', 'c']);
    expect(measureLine(kb, ['e'])).toEqual(['e']);
  });
  it('is empty for nothing and for what is not held', () => {
    expect([regionLine(kb, []), measureLine(kb, [])]).toEqual([[], []]);
    expect([regionLine(kb, ['000000']), measureLine(kb, ['x'])]).toEqual([[], []]);
  });
});

describe('what is offered', () => {
  it('are the regions given, as a tree by code; country and provinces are not indented', () => {
    expect(offerRegions(kb, ['990101', '100000', '990100', '990000', '980000', '000000'])).toEqual([
      { value: '100000', name: '全国', label: '全国' },
      { value: '980000', name: '丁省', label: '丁省' },
      { value: '990000', name: '甲省', label: '甲省' },
      { value: '990100', name: '乙市', label: '　乙市' },
      { value: '990101', name: '丙县', label: '　　丙县' },
    ]);
  });
  it('are the measures given, as a tree in the order of the taxonomy', () => {
    expect(offerMeasures(kb, ['c', 'b', 'e', 'd', 'b']).map(({ label }) => label)).toEqual(['d', '　　b', '　c', 'e']);
  });
});
