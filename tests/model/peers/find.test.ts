import { expect, test } from 'vitest';
import { findPeers, measuresTaken } from '../../../src/model/peers/find.ts';
import { domainsWithoutRecord } from '../../../src/model/peers/without-record.ts';
import { seeded } from '../../bench/seeded.ts';
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

test('the nearest are those that sorting all of them would put first, by code where they are as near', () => {
  const below = seeded(3);
  const codes = Array.from({ length: 60 }, (_, index) => `99${String(1000 + index)}`);
  const seconds = ['a', 'b', 'c', 'f', 'g'];
  const many = smallBase({
    regions: Object.fromEntries(codes.map((code) => [code, {}])),
    measures: { d: {}, ...Object.fromEntries(seconds.map((id) => [id, { broader: 'd' }])) },
    documents: {
      doc: { adoptions: codes.flatMap((code) => adopt(code, ...seconds.filter(() => below(3) === 0))) },
    },
  });
  for (const code of codes) {
    const own = measuresTaken(many, code);
    const all = codes
      .filter((other) => other !== code)
      .map((other) => {
        const taken = measuresTaken(many, other);
        const shared = own.intersection(taken).size;
        return { other, shared, similarity: shared / (own.size + taken.size - shared) };
      })
      .filter(({ shared }) => shared > 0)
      .sort((x, y) => y.similarity - x.similarity || x.other.localeCompare(y.other));
    expect(findPeers(many, code).map(({ region }) => region.code)).toEqual(all.slice(0, 5).map(({ other }) => other));
  }
});
