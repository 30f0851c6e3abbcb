import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { keyFiguresOf } from '../../../src/model/regions/key-figures.ts';
import { smallBase } from '../../model/small-base.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);

describe('the key figures of a region', () => {
  test('are actual, one line for each indicator', () => {
    const found = keyFiguresOf(kb, '339921', 20);
    expect(found.flatMap(({ rows }) => rows.map(({ nature }) => nature))).not.toContain('target');
    expect(new Set(found.map(({ indicator }) => indicator.id)).size).toBe(found.length);
  });

  test('begin with the rate that has a benchmark, end with what only an institution says', () => {
    const ids = keyFiguresOf(kb, '339921', 20).map(({ indicator }) => indicator.id);
    expect(ids[0]).toBe('county-visit-rate');
    expect(ids.slice(-2).toSorted()).toEqual(['dispatched-doctors', 'outpatient-visits']);
  });

  test('keep to the number asked for', () => expect(keyFiguresOf(kb, '339921', 3)).toHaveLength(3));

  test('put what other regions have before what stands alone, and a rate before a count', () => {
    const base = smallBase({
      regions: { '990100': {}, '990200': {} },
      indicators: { count: { unit: '个' }, shared: { unit: '个' }, rate: {} },
      documents: {
        d: {
          observations: [
            { indicator: 'count', unit: '个', basis: 'stock' },
            { indicator: 'rate' },
            { indicator: 'shared', unit: '个', basis: 'stock' },
            { indicator: 'shared', unit: '个', basis: 'stock', region: '990200' },
          ],
        },
      },
    });
    expect(keyFiguresOf(base, '990100', 9).map(({ indicator }) => indicator.id)).toEqual(['shared', 'rate', 'count']);
  });

  test('are none where all are aims', () => {
    const base = smallBase({
      regions: { '990100': {} },
      indicators: { rate: {} },
      documents: { d: { observations: [{ indicator: 'rate', nature: 'target' }] } },
    });
    expect(keyFiguresOf(base, '990100', 9)).toEqual([]);
  });
});
