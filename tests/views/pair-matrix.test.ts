import { describe, expect, test } from 'vitest';
import { pairsOfIndicator } from '../../src/model/comparability/of-indicator.ts';
import { viewPairMatrix } from '../../src/views/pair-matrix.ts';
import { smallBase } from '../model/small-base.ts';

const baseOf = (...periods: string[]) =>
  smallBase({
    regions: { '990100': { name: '甲县' }, '990200': { name: '乙县' } },
    indicators: { rate: { numerator: '甲', denominator: '乙' } },
    documents: {
      d: {
        observations: periods.map((period, index) => ({
          period,
          region: index % 2 === 0 ? '990100' : '990200',
          value: index + 1,
        })),
      },
    },
  });
const matrixOf = (...periods: string[]) => {
  const kb = baseOf(...periods);
  const indicator = kb.indicators.get('rate');
  return indicator && viewPairMatrix(kb, pairsOfIndicator(kb, indicator));
};

describe('the verdicts as a table', () => {
  test('need two figures', () => {
    expect(matrixOf()).toBeUndefined();
    expect(matrixOf('2020')).toBeUndefined();
  });

  test('stand below the diagonal, each pair once', () => {
    const matrix = matrixOf('2020', '2020', '2020');
    expect(matrix?.figures.map(({ place }) => place)).toEqual(['甲县', '乙县', '甲县']);
    expect(matrix?.rows.map((cells) => cells.length)).toEqual([1, 2]);
    expect(matrix?.rows[0]?.[0]).toEqual({ grade: 'comparable', relation: null, notes: [] });
    expect(matrix?.notes).toEqual([]);
  });

  test('tell a reason once and point at it by number', () => {
    // 2020 and 2023 lie three years apart, the window is one; 2023? is inferred.
    const matrix = matrixOf('2020', '2023?', '2023?');
    expect(matrix?.notes.map(({ number }) => number)).toEqual([1, 2]);
    expect(matrix?.notes[0]?.text).toBe('至少一方的时期为推断。');
    expect(matrix?.rows.map((cells) => cells.map((cell) => cell?.notes))).toEqual([[[1, 2]], [[1, 2], [1]]]);
  });

  test('keep to eight figures and say how many are left', () => {
    const matrix = matrixOf(...Array.from({ length: 10 }, () => '2020'));
    expect(matrix?.figures).toHaveLength(8);
    expect(matrix?.more).toBe(2);
  });
});
