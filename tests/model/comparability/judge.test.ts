import { describe, expect, it } from 'vitest';
import { judge, judgePairs, type Comparand, type IndicatorTerms } from '../../../src/model/comparability/judge.ts';
import { readDenominator } from '../../../src/model/comparability/comparand.ts';
import { lengthOf, yearsApart } from '../../../src/model/comparability/periods.ts';
import { RULES } from '../../../src/model/comparability/rules.ts';
import { CAUTION, REASON, type CautionId, type ReasonId } from '../../../src/words/compare.ts';

const TERMS: IndicatorTerms = { name: '示例率', numerator: '达标人数', denominator: '应计人数', window: 1 };
const STATED: Comparand = {
  ...{
    key: 'x-2020/rate',
    indicator: 'sample-rate',
    region: '330602',
    institution: null,
    unit: '%',
    comparator: '=',
    nature: 'actual',
  },
  ...{
    basis: 'rate',
    coverage: 'whole',
    subject: null,
    remark: null,
    value: 50,
    level: 'county',
    institutionKind: null,
  },
  converted: false,
  ...{ start: '2020-01-01', end: '2020-12-31', inferred: false, denominator: { is: 'silent' } },
};
const row = (changes: Partial<Comparand> = {}): Comparand => ({ ...STATED, ...changes });
/** The same thing, stated by another county. */
const twin = (changes: Partial<Comparand> = {}): Comparand => row({ key: 'y-2020/rate', region: '320115', ...changes });
const COUNT: Partial<Comparand> = { unit: '个', basis: 'flow' };

type Case = [reason: ReasonId, a: Comparand, b: Comparand, terms?: Partial<IndicatorTerms>];

/** Each rule alone: the pair is the comparable twins with one thing changed, and one reason must come out. */
const ALONE: Case[] = [
  ['indicator', row(), twin({ indicator: 'other-rate' })],
  ['unit', row({ ...COUNT, unit: '人' }), twin({ ...COUNT, unit: '人次' })],
  ['nature', row(), twin({ nature: 'target' })],
  ['nature', row({ nature: 'plan' }), twin({ nature: 'standard' })],
  ['basis', row({ ...COUNT }), twin({ ...COUNT, basis: 'cumulative' })],
  ['level', row(), twin({ level: 'prefecture' })],
  ['level', row(), twin({ level: null })],
  ['institution', row(), twin({ institution: 'one-hospital', institutionKind: 'hospital' })],
  [
    'institution-kind',
    row({ institution: 'a', institutionKind: 'hospital' }),
    twin({ institution: 'b', institutionKind: 'tcm-hospital' }),
  ],
  [
    'institution-kind',
    row({ institution: 'a', institutionKind: null }),
    twin({ institution: 'b', institutionKind: null }),
  ],
  ['unstated-scope', row({ coverage: 'unstated' }), twin({ coverage: 'unstated' })],
  ['unstated-scope', row({ coverage: 'unstated', subject: '居民' }), twin({ coverage: 'unstated', subject: '居民' })],
  ['scope', row({ subject: '常住人口' }), twin({ subject: '户籍人口' })],
  ['scope', row({ coverage: 'part' }), twin()],
  ['unstated-period', row(), twin({ start: null, end: null })],
  ['unstated-period', row({ start: null, end: null }), twin({ start: null, end: null })],
  ['period', row(), twin({ start: '2018-01-01', end: '2018-12-31' })],
  ['period', row(), twin({ start: '2021-01-01', end: '2021-12-31' }), { window: 0 }],
  [
    'open-period',
    row({ ...COUNT, basis: 'cumulative', start: null }),
    twin({ ...COUNT, basis: 'cumulative', start: null }),
  ],
  ['period-length', row(COUNT), twin({ ...COUNT, end: '2020-06-30' })],
  ['unstated-numerator', row(), twin(), { numerator: '未说明' }],
  ['unstated-denominator', row(), twin(), { denominator: '未说明' }],
  ['unstated-denominator', row(), twin({ denominator: { is: 'unstated' } })],
  [
    'denominator',
    row({ denominator: { is: 'stated', as: '常住人口' } }),
    twin({ denominator: { is: 'stated', as: '户籍人口' } }),
  ],
  ['denominator', row(), twin({ denominator: { is: 'stated', as: '户籍人口' } })],
  ['inequality', row(), twin({ comparator: '≥' })],
  ['inequality', row({ comparator: '≤' }), twin()],
  ['range', row(), twin({ comparator: 'range' })],
];

describe('two figures that say the same of themselves', () => {
  it('are comparable, with nothing to add', () => {
    expect(judge(row(), twin(), TERMS)).toEqual({ comparable: true, reasons: [], cautions: [] });
  });

  it('stay comparable inside the window of the indicator, to the day', () => {
    const nextYear = twin({ start: '2021-01-01', end: '2021-12-31' });
    expect(judge(row(), nextYear, TERMS).comparable).toBe(true);
    expect(judge(row(), twin({ start: '2022-01-01', end: '2022-12-31' }), TERMS).comparable).toBe(false);
  });

  it('may be of two institutions of one kind', () => {
    const [a, b] = [
      row({ institution: 'a', institutionKind: 'hospital' }),
      twin({ institution: 'b', institutionKind: 'hospital' }),
    ];
    expect(judge(a, b, TERMS).cautions.map(({ id }) => id)).toEqual(['institutions']);
  });

  it('need no numerator or denominator when they are counts', () => {
    expect(judge(row(COUNT), twin(COUNT), { ...TERMS, numerator: '未说明', denominator: '未说明' }).comparable).toBe(
      true,
    );
  });

  it.each<[CautionId, Partial<Comparand>]>([
    ['approximate', { comparator: '≈' }],
    ['inferred-period', { inferred: true }],
  ])('pass with the caution %s', (caution, changes) => {
    const verdict = judge(row(), twin(changes), TERMS);
    expect(verdict).toEqual({ comparable: true, reasons: [], cautions: [{ id: caution, text: CAUTION[caution] }] });
  });
});

describe('each rule alone', () => {
  it.each(ALONE)('%s', (reason, a, b, terms) => {
    const verdict = judge(a, b, { ...TERMS, ...terms });
    expect(verdict.reasons.map(({ id }) => id)).toEqual([reason]);
    expect(verdict.comparable).toBe(false);
    expect(verdict.reasons[0]?.text).toMatch(/[\p{Script=Han}].*。$/u);
    expect(verdict.reasons[0]?.text).not.toMatch(/[{}]/);
  });

  it('is tested for every reason there is', () => {
    expect(new Set(ALONE.map(([reason]) => reason))).toEqual(new Set(Object.keys(REASON)));
    expect(Object.keys(RULES)).toEqual(Object.keys(REASON));
  });

  it.each(ALONE)('%s does not depend on the order', (_reason, a, b, terms) => {
    expect(judge(b, a, { ...TERMS, ...terms })).toEqual(judge(a, b, { ...TERMS, ...terms }));
  });

  it.each(ALONE)('%s: a figure compares with itself', (_reason, a, b, terms) => {
    for (const one of [a, b]) expect(judge(one, one, { ...TERMS, ...terms }).comparable).toBe(true);
  });
});

it('never looks at the values', () => {
  expect(judge(row({ value: 0 }), twin({ value: 1e9 }), TERMS).comparable).toBe(true);
});

it('gives all reasons of a pair, what is measured first', () => {
  const other = twin({ nature: 'target', level: 'province', comparator: '≥', start: null, end: null });
  expect(judge(row(), other, TERMS).reasons.map(({ id }) => id)).toEqual([
    'nature',
    'level',
    'unstated-period',
    'inequality',
  ]);
});

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [4, 6],
])('judges %i figures in %i pairs', (figures, pairs) => {
  const rows = Array.from({ length: figures }, (_, index) => row({ key: `d/${index}` }));
  expect(judgePairs(rows, TERMS)).toHaveLength(pairs);
});

it('a remark is for reading: it lowers nothing', () => {
  expect(judge(row({ remark: '机构数未说明' }), twin(), TERMS)).toEqual({
    comparable: true,
    reasons: [],
    cautions: [],
  });
});

describe('what a row says of its denominator', () => {
  it.each([
    ['全区；分母人口口径未说明', null, { is: 'unstated' }],
    ['全市', '分母（常住或户籍人口）未说明', { is: 'unstated' }],
    ['全县', '上年基数未给出', { is: 'unstated' }],
    ['村卫生室', '分母为同句所列村卫生室', { is: 'stated', as: '同句所列村卫生室' }],
    ['全区', '以23家中心为分母', { is: 'stated', as: '23家中心' }],
    ['全区', '以23家中心为分母，原文的分母未说明', { is: 'unstated' }],
    ['全区', '年份为推断', { is: 'silent' }],
    ['全区', null, { is: 'silent' }],
    [null, null, { is: 'silent' }],
  ])('%s / %s', (remark, note, expected) => {
    expect(readDenominator(remark, note)).toEqual(expected);
  });
});

describe('periods', () => {
  it('are apart by their middles, an open one by its known end', () => {
    expect(
      yearsApart({ start: '2020-01-01', end: '2020-12-31' }, { start: '2022-01-01', end: '2022-12-31' }),
    ).toBeCloseTo(2, 1);
    expect(yearsApart({ start: null, end: '2020-12-31' }, { start: '2021-12-31', end: null })).toBeCloseTo(1, 2);
    expect(yearsApart({ start: null, end: null }, { start: '2021-12-31', end: null })).toBeUndefined();
  });

  it('have a length only between two ends', () => {
    expect(lengthOf({ start: '2021-01-01', end: '2021-12-31' })).toBeCloseTo(1, 2);
    expect(lengthOf({ start: null, end: '2021-12-31' })).toBeUndefined();
  });
});
