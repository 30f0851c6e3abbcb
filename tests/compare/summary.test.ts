import { describe, expect, it } from 'vitest';
import { alignIndicators } from '../../src/compare/indicator-rows.ts';
import { countByStatus, deedsFirst, groupMeasures } from '../../src/compare/measure-sets.ts';
import { notePairs } from '../../src/compare/pair-notes.ts';
import type { CompareAdoption, CompareObservation } from '../../src/compare/region-data.ts';
import { stripMarks } from '../../src/compare/strip-marks.ts';
import { gradeOfRow, sumUp } from '../../src/compare/sum-up.ts';
import { COMPARED } from '../../src/words/compared.ts';
import { figure, INDICATOR, region } from './sample-region.ts';

const ids = ['rate', 'other', 'third'];
const indicators = Object.fromEntries(ids.map((id) => [id, { ...INDICATOR, id, name: id }]));
/** A region with a figure of each indicator given. */
const place = (code: string, rows: Record<string, Partial<CompareObservation>>) =>
  region(
    code,
    `${code}区`,
    Object.entries(rows).map(([id, changes]) => figure(`${code}/${id}`, 40, { indicator: id, ...changes })),
    { indicators },
  );

describe('a comparison in one sentence', () => {
  const a = place('甲', { rate: {}, other: {}, third: {} });
  const b = place('乙', { rate: {}, other: { level: 'prefecture' } });

  it('counts what both have by grade, and what only one has', () => {
    expect(sumUp(alignIndicators([a, b]), 2)).toEqual({
      ...{ shared: 2, everywhere: 2, alone: [1, 0] },
      grades: [
        ['comparable', 1],
        ['indicative', 1],
      ],
    });
  });

  it('grades a row of several regions by its best pair', () => {
    const c = place('丙', { rate: { nature: 'target' } });
    const rows = alignIndicators([a, b, c]);
    expect(rows.map(gradeOfRow)).toEqual(['comparable', 'indicative', null]);
    expect(sumUp(rows, 3)).toMatchObject({ shared: 2, everywhere: 1, alone: [1, 0, 0] });
  });

  it('is said for two, for more, and for nothing', () => {
    expect(
      COMPARED.verdict(['甲', '乙'], 6, 6, [
        ['comparable', 1],
        ['indicative', 3],
        ['side-by-side', 2],
      ]),
    ).toBe('6 项共同指标：可比 1，可参考 3，并列 2。');
    expect(COMPARED.verdict(['甲', '乙', '丙'], 2, 1, [['comparable', 2]])).toBe(
      '至少两地共有的指标 2 项（3 地都有的 1 项）：可比 2（按其中最好的一对计）。',
    );
    expect(COMPARED.verdict(['甲', '乙'], 0, 0, [])).toBe('0 项共同指标。');
    expect(sumUp([], 2)).toEqual({ shared: 0, everywhere: 0, grades: [], alone: [0, 0] });
  });
});

describe('why figures compare no further', () => {
  const notes = (...regions: Parameters<typeof alignIndicators>[0]) => {
    const [row] = alignIndicators(regions);
    return row ? notePairs(row) : [];
  };

  it('is said once for a pair', () => {
    const [note, ...rest] = notes(place('甲', { rate: {} }), place('乙', { rate: { level: 'prefecture' } }));
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ pairs: [[0, 1]], grade: 'indicative', reasons: [{ id: 'level' }] });
  });

  it('is said once for pairs with the same reasons; a pair that compares has none', () => {
    const plan = { nature: 'target' } as const;
    const found = notes(place('甲', { rate: {} }), place('乙', { rate: {} }), place('丙', { rate: plan }));
    expect(found.map(({ pairs, grade }) => [pairs, grade])).toEqual([
      [
        [
          [0, 2],
          [1, 2],
        ],
        'not-comparable',
      ],
    ]);
  });

  it('is not said of one figure', () => expect(notes(place('甲', { rate: {} }), place('乙', {}))).toEqual([]));
});

describe('measures by who did them', () => {
  const taken = (measure: string, status: CompareAdoption['status']): CompareAdoption => ({
    ...{ key: `d/${measure}-${status}`, measure, measureName: measure, domain: '示例', status, start: '2020年' },
    ...{ summary: '做法', institutionName: null, document: 'd', paragraph: 1 },
  });
  const a = region('1', '甲', [], {
    adoptions: [taken('m1', 'implemented'), taken('m2', 'pilot'), taken('m3', 'planned'), taken('m4', 'ongoing')],
  });
  const b = region('2', '乙', [], {
    adoptions: [taken('m1', 'planned'), taken('m1', 'ongoing'), taken('m2', 'planned'), taken('m5', 'mentioned')],
  });
  const sets = (...regions: (typeof a)[]) =>
    groupMeasures(regions).map(({ doers, rows }) => [doers, rows.map(({ id }) => id)]);

  it('takes a plan for no deed', () => {
    expect(sets(a, b)).toEqual([
      [[0, 1], ['m1']],
      [[0], ['m2', 'm4']],
      [[], ['m3', 'm5']],
    ]);
  });

  it('puts what most did first, then in the order of the regions', () => {
    const c = region('3', '丙', [], { adoptions: [taken('m1', 'implemented'), taken('m4', 'implemented')] });
    expect(sets(b, a, c)).toEqual([
      [[0, 1, 2], ['m1']],
      [[1, 2], ['m4']],
      [[1], ['m2']],
      [[], ['m3', 'm5']],
    ]);
    expect(sets()).toEqual([]);
  });

  it('names a set', () => {
    expect([['甲', '乙'], ['甲'], []].map((doers) => COMPARED.set(doers, 2))).toEqual([
      '都做了',
      '只有甲做了',
      '只有计划、建议或提及',
    ]);
    expect(COMPARED.set(['甲', '乙'], 3)).toBe('甲、乙做了');
    expect(COMPARED.set(['甲', '乙', '丙'], 3)).toBe('3 地都做了');
  });

  it('counts and orders a cell by how far it has come', () => {
    const rows = [taken('m1', 'planned'), taken('m1', 'ongoing'), taken('m1', 'implemented'), taken('m1', 'planned')];
    expect(countByStatus(rows)).toEqual([
      ['implemented', 1],
      ['ongoing', 1],
      ['planned', 2],
    ]);
    expect(deedsFirst(rows).map(({ status }) => status)).toEqual(['implemented', 'ongoing', 'planned', 'planned']);
  });
});

describe('the strip of a row', () => {
  const marks = (...regions: Parameters<typeof alignIndicators>[0]) => {
    const [row] = alignIndicators(regions);
    return row ? stripMarks(row, regions) : [];
  };

  it('has the matched figure of each region, with what marks it', () => {
    const found = marks(
      place('甲', { rate: { inferred: true, period: '2019年（推断）' } }),
      place('乙', { rate: { nature: 'target', comparator: '≥', value: 60, figure: '≥ 60%' } }),
    );
    expect(found).toEqual([
      {
        ...{ key: '甲/rate', value: 40, value_max: null, comparator: '=', text: '40%', whose: '甲区 2019年' },
        ...{ title: '甲区 2019年（推断） 实际 40%', nature: 'actual', isInferred: true, isApart: true },
      },
      {
        ...{ key: '乙/rate', value: 60, value_max: null, comparator: '≥', text: '≥ 60%', whose: '乙区 2020年' },
        ...{ title: '乙区 2020年 目标 ≥ 60%', nature: 'target', isInferred: false, isApart: true },
      },
    ]);
  });

  it('sets apart only what shares no scale', () => {
    const [a, b, c] = [{}, { level: 'prefecture' as const }, { nature: 'target' as const }];
    const found = marks(place('甲', { rate: a }), place('乙', { rate: b }), place('丙', { rate: c }));
    expect(found.map(({ isApart }) => isApart)).toEqual([false, false, true]);
  });

  it('leaves out another unit, and is none for one figure without a benchmark', () => {
    expect(marks(place('甲', { rate: {} }), place('乙', { rate: { unit: '个' } }))).toEqual([]);
    const against = { ...INDICATOR, benchmarks: [{ text: '国家目标（全国）', label: '国家目标', value: 90 }] };
    const alone = region('甲', '甲区', [figure('甲/rate', 40)], { indicators: { rate: against } });
    expect(marks(alone)).toHaveLength(1);
  });
});
