import { describe, expect, test } from 'vitest';
import { policyChain, type ChainLink } from '../../../src/model/chains/policy-chain.ts';
import { smallBase } from '../small-base.ts';

const kb = smallBase({
  policies: {
    nation: { level: 'national' },
    standard: { level: 'national' },
    province: { level: 'provincial', based_on: ['nation'] },
    city: { level: 'municipal', based_on: ['province'] },
    county: { level: 'county', based_on: ['city'], document: 'notice' },
    reply: { level: 'county', document: 'notice' },
    lonely: {},
  },
  documents: {
    notice: {
      citations: [
        { policy: 'county', paragraph: 1 },
        { policy: 'city', paragraph: 2 },
        { policy: 'standard', paragraph: 3 },
        { policy: 'standard', paragraph: 3 },
        { policy: 'reply', paragraph: 4 },
      ],
    },
    report: { citations: [{ policy: 'county', paragraph: 7 }] },
  },
});
const say = ({ policy, tie, distance, places }: ChainLink) =>
  `${policy.id} ${tie} ${distance} ${places.map(({ paragraph }) => paragraph).join()}`.trim();

describe('the chain', () => {
  test('runs up to the country, what it rests on before what it mentions', () => {
    expect(policyChain(kb, 'county').above.map(say)).toEqual([
      'nation based 3',
      'standard cited 1 3',
      'province based 2',
      'city based 1 2',
    ]);
  });
  test('runs down as well', () => {
    expect(policyChain(kb, 'nation').below.map(say)).toEqual(['province based 1', 'city based 2', 'county based 3 2']);
    expect(policyChain(kb, 'standard').below.map(say)).toEqual(['county cited 1 3', 'reply cited 1 3']);
  });
  test('a document that is no policy is no link, and two parts of one document do not cite each other', () => {
    expect(policyChain(kb, 'county').below).toEqual([]);
  });
  test('nothing known, nothing said', () => {
    expect(policyChain(kb, 'lonely')).toEqual({ above: [], below: [] });
    expect(policyChain(kb, 'missing')).toEqual({ above: [], below: [] });
  });
  test('a cycle ends where it began', () => {
    const round = smallBase({ policies: { a: { based_on: ['b'] }, b: { based_on: ['a'] } } });
    expect(policyChain(round, 'a').above.map(say)).toEqual(['b based 1']);
  });
});
