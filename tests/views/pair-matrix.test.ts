import { describe, expect, test } from 'vitest';
import { judgedFigures, MOST_JUDGED, pairsOfIndicator } from '../../src/model/comparability/of-indicator.ts';
import { viewPairMatrix } from '../../src/views/pair-matrix.ts';
import { viewPairs } from '../../src/views/pairs.ts';
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

describe('an indicator of very many figures', () => {
  const base = (count: number) =>
    smallBase({
      indicators: { rate: {} },
      documents: {
        doc: {
          observations: Array.from({ length: count }, (_, index) => ({
            id: `o-${index}`,
            indicator: 'rate',
            period: String(1950 + (index % 70)),
          })),
        },
      },
    });

  test('has its latest figures judged pair by pair, and says how many are left', () => {
    const kb = base(MOST_JUDGED + 30);
    const indicator = kb.indicators.get('rate');
    if (!indicator) throw new Error('no indicator');
    const judged = judgedFigures(kb, indicator);
    expect(judged).toHaveLength(MOST_JUDGED);
    // Seventy years, the first ones of which are left: three or four figures of each.
    expect(judged.some(({ period }) => period === '1950')).toBe(false);
    expect(judged.some(({ period }) => period === '2019')).toBe(true);
    const { total, left, shown } = viewPairs(kb, indicator);
    expect([total, left]).toEqual([(MOST_JUDGED * (MOST_JUDGED - 1)) / 2, 30]);
    expect(shown.length).toBeLessThanOrEqual(300);
  });

  test('is judged whole up to there', () => {
    const kb = base(12);
    const indicator = kb.indicators.get('rate');
    expect(indicator && viewPairs(kb, indicator)).toMatchObject({ total: 66, left: 0 });
  });
});
