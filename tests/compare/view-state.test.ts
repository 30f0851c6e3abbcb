import { describe, expect, it } from 'vitest';
import { findRegions } from '../../src/compare/find-regions.ts';
import type { IndexedRegion } from '../../src/compare/region-index.ts';
import { readView, writeView } from '../../src/compare/view-state.ts';

describe('the address of a comparison', () => {
  it.each([
    ['', ''],
    ['?regions=330600,320115', '?regions=330600,320115'],
    ['?regions=330600%2C320115', '?regions=330600,320115'],
    ['?regions=330600，320115', '?regions=330600,320115'],
    ['?regions=330600,330600,x,33060,<script>', '?regions=330600'],
    ['?regions=1,2&indicators=a', '?indicators=a'],
    ['?regions=110000,120000,130000,140000,150000', '?regions=110000,120000,130000,140000'],
    ['?indicators=b-2,A,b-2,../x&show=all', '?indicators=b-2&show=all'],
    ['?show=none&q=1', ''],
  ])('%s is cleaned to %s', (given, clean) => {
    expect(writeView(readView(given))).toBe(clean);
    expect(writeView(readView(clean))).toBe(clean);
  });
});

describe('finding a region', () => {
  const entry = (code: string, name: string, names: string[], pinyin: string[], observations = 0): IndexedRegion => ({
    ...{ code, name, names, pinyin, observations, adoptions: 0, level: 'county', above: '', codes: [] },
  });
  const regions = [
    entry('990101', '上河区', ['上河', '老上县'], ['shq', 'shanghequ'], 3),
    entry('990102', '下河区', ['下河'], ['xhq', 'xiahequ'], 9),
    entry('990200', '河市', [], ['hs', 'heshi']),
  ];
  it.each([
    ['河', ['河市', '下河区', '上河区']],
    ['上河', ['上河区']],
    ['老上县', ['上河区']],
    ['xh', ['下河区']],
    ['XHQ', ['下河区']],
    ['shangh', ['上河区']],
    ['9901', ['下河区', '上河区']],
    ['990200', ['河市']],
    ['  ', []],
    ['海', []],
  ])('by %s', (typed, names) => {
    expect(findRegions(regions, typed).map(({ name }) => name)).toEqual(names);
  });

  it('stops at the limit', () => {
    expect(findRegions(regions, '河', 1)).toHaveLength(1);
  });
});
