import { expect, test } from 'vitest';
import { findPeers, measuresTaken } from '../../../src/model/peers/find.ts';
import { domainsWithoutRecord } from '../../../src/model/peers/without-record.ts';
import { smallBase } from '../small-base.ts';

const adopt = (region: string, ...measures: string[]) => measures.map((measure) => ({ region, measure }));
const kb = smallBase({
  regions: { '990100': {}, '990200': {}, '990300': {}, '990400': {}, '990500': {} },
  measures: {
    d: {},
    e: {},
    a: { broader: 'd' },
    a1: { broader: 'a' },
    a2: { broader: 'a' },
    b: { broader: 'd' },
    c: { broader: 'e' },
  },
  indicators: { rate: { domain: 'e' } },
  documents: {
    doc: {
      adoptions: [
        ...adopt('990100', 'a1', 'b'),
        ...adopt('990200', 'a2', 'b', 'c'),
        ...adopt('990300', 'a'),
        ...adopt('990400', 'c'),
        { region: '990500', measure: 'b', status: 'recommended' },
      ],
      observations: [{ region: '990300', indicator: 'rate' }],
    },
  },
});

test('two ways of doing the same thing meet at the second level', () => {
  expect(measuresTaken(kb, '990100')).toEqual(new Set(['a', 'b']));
});
test('peers are ordered by shared over either, and say what they share', () => {
  expect(
    findPeers(kb, '990100').map(({ region, similarity, shared, either }) => [
      region.code,
      similarity,
      shared.map(({ id }) => id),
      either,
    ]),
  ).toEqual([
    ['990200', 2 / 3, ['a', 'b'], 3],
    ['990300', 1 / 2, ['a'], 2],
  ]);
});
test('what shares nothing, or was only advised, is no peer', () => {
  expect(findPeers(kb, '990500')).toEqual([]);
  expect(findPeers(kb, '990400').map(({ region }) => region.code)).toEqual(['990200']);
});
test('at most so many', () => expect(findPeers(kb, '990100', 1)).toHaveLength(1));
test('a figure counts as a record of its domain', () => {
  expect(domainsWithoutRecord(kb, '990300').map(({ id }) => id)).toEqual([]);
  expect(domainsWithoutRecord(kb, '990100').map(({ id }) => id)).toEqual(['e']);
});
