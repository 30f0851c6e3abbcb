import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  gradeOf,
  judge,
  judgePairs,
  type Comparand,
  type IndicatorTerms,
} from '../../../src/model/comparability/judge.ts';
import { readDenominator } from '../../../src/model/comparability/comparand.ts';
import { lengthOf, yearsApart } from '../../../src/model/comparability/periods.ts';
import { RULES } from '../../../src/model/comparability/rules.ts';
import { REASON, REASON_NAME, type ReasonId } from '../../../src/words/compare.ts';

const TERMS: IndicatorTerms = {
  name: '示例率',
  numerator: '达标人数',
  denominator: '应计人数',
  window: 1,
  near: ['公立机构'],
};
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
  ...{ converted: false, isAverage: false, before: null, above: ['100000', '330000', '330600'] },
  ...{ start: '2020-01-01', end: '2020-12-31', inferred: false, denominator: { is: 'silent' } },
};
const row = (changes: Partial<Comparand> = {}): Comparand => ({ ...STATED, ...changes });
/** The same thing, stated by another county. */
const twin = (changes: Partial<Comparand> = {}): Comparand =>
  row({ key: 'y-2020/rate', region: '320115', above: ['100000', '320000', '320100'], ...changes });
const COUNT: Partial<Comparand> = { unit: '个', basis: 'flow' };
const STOCK: Partial<Comparand> = { unit: '个', basis: 'stock' };
const TIME: Partial<Comparand> = { unit: '分钟', basis: 'duration' };
const SAME = { grade: 'comparable', comparable: true, relation: null, reasons: [], cautions: [] };

type Case = [reason: ReasonId, a: Comparand, b: Comparand, terms?: Partial<IndicatorTerms>];

/** Each rule alone: the pair is the comparable twins with one thing changed, and one reason must come out. */
const ALONE: Case[] = [
  ['indicator', row(), twin({ indicator: 'other-rate' })],
  ['unit', row({ ...COUNT, unit: '人' }), twin({ ...COUNT, unit: '人次' })],
  ['nature', row(), twin({ nature: 'target' })],
  ['nature', row({ nature: 'plan' }), twin({ nature: 'standard' })],
  ['basis', row({ ...COUNT }), twin({ ...COUNT, basis: 'cumulative' })],
  ['institution', row(), twin({ institution: 'one-hospital', institutionKind: 'hospital', coverage: 'institution' })],
  ['subject', row({ subject: '常住人口' }), twin({ subject: '户籍人口' })],
  ['subject', row({ subject: '公立机构' }), twin({ subject: '民营机构' })],
  ['subject', row({ subject: '老年人' }), twin()],
  ['scope', row({ coverage: 'part' }), twin()],
  ['scope', row({ coverage: 'primary' }), twin({ coverage: 'county-level' })],
  // A rate of some, or of one aspect, is no part of the rate of all; a count of some is.
  ['subject', row({ subject: '公立机构' }), twin({ region: '330602' })],
  ['subject', row({ subject: '基本技能' }), twin({ region: '330602' })],
  ['part-whole', row({ ...STOCK, subject: '公立机构' }), twin({ ...STOCK, region: '330602' })],
  ['part-whole', row(STOCK), twin({ ...STOCK, region: '330000', above: ['100000'], level: 'county' })],
  ['period-length', row(COUNT), twin({ ...COUNT, end: '2020-06-30' })],
  ['period-length', row(), twin({ end: '2020-03-31' })],
  [
    'denominator',
    row({ denominator: { is: 'stated', as: '常住人口' } }),
    twin({ denominator: { is: 'stated', as: '户籍人口' } }),
  ],
  ['level-of-count', row(STOCK), twin({ ...STOCK, level: 'prefecture' })],
  ['level-of-count', row(COUNT), twin({ ...COUNT, level: null })],
  ['amount', row({ ...COUNT, unit: '元' }), twin({ ...COUNT, unit: '元' })],
  ['average', row({ ...TIME, isAverage: true }), twin(TIME)],
  [
    'open-period',
    row({ ...COUNT, basis: 'cumulative', start: null }),
    twin({ ...COUNT, basis: 'cumulative', start: null }),
  ],
  ['period-far', row(), twin({ start: '2010-01-01', end: '2010-12-31' })],
  ['level', row(), twin({ level: 'prefecture' })],
  ['level', row(), twin({ level: null })],
  [
    'institution-kind',
    row({ institution: 'a', institutionKind: 'hospital', coverage: 'institution' }),
    twin({ institution: 'b', institutionKind: 'tcm-hospital', coverage: 'institution' }),
  ],
  ['near-subject', row({ subject: '公立机构' }), twin()],
  ['near-subject', row(), twin({ subject: '公立机构' })],
  ['unstated-scope', row({ coverage: 'unstated' }), twin({ coverage: 'unstated' })],
  ['unstated-scope', row({ coverage: 'unstated' }), twin()],
  ['part-scope', row({ coverage: 'part' }), twin({ coverage: 'part' })],
  ['unstated-period', row(), twin({ start: null, end: null })],
  ['unstated-period', row({ start: null, end: null }), twin({ start: null, end: null })],
  ['period', row(), twin({ start: '2018-01-01', end: '2018-12-31' })],
  ['period', row(), twin({ start: '2021-01-01', end: '2021-12-31' }), { window: 0 }],
  ['inferred-period', row(), twin({ inferred: true })],
  ['unstated-numerator', row(), twin(), { numerator: '未说明' }],
  ['unstated-denominator', row(), twin(), { denominator: '未说明' }],
  ['unstated-denominator', row(), twin({ denominator: { is: 'unstated' } })],
  ['one-denominator', row(), twin({ denominator: { is: 'stated', as: '户籍人口' } })],
  ['converted', row({ converted: true }), twin()],
  ['converted', row({ converted: true }), twin({ converted: true })],
  ['inequality', row(), twin({ comparator: '≥' })],
  ['inequality', row({ comparator: '≤' }), twin()],
  ['inequality', row({ comparator: '≥' }), twin({ comparator: '≥' })],
  ['range', row(), twin({ comparator: 'range' })],
  ['approximate', row(), twin({ comparator: '≈' })],
];

describe('two figures that say the same of themselves', () => {
  it('are comparable, with nothing to add', () => {
    expect(judge(row(), twin(), TERMS)).toEqual(SAME);
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

  it('may be bounds alike, where both are aims', () => {
    const aim = { nature: 'target', comparator: '≥' } as const;
    expect(judge(row(aim), twin(aim), TERMS)).toEqual(SAME);
  });
});

describe('each rule alone', () => {
  it.each(ALONE)('%s', (reason, a, b, terms) => {
    const verdict = judge(a, b, { ...TERMS, ...terms });
    expect(verdict.reasons.map(({ id }) => id)).toEqual([reason]);
    expect(verdict.grade).toBe(gradeOf([RULES[reason].weight]));
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
  expect(judge(row(), other, TERMS).grade).toBe('not-comparable');
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
  expect(judge(row({ remark: '机构数未说明' }), twin(), TERMS)).toEqual(SAME);
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

  it('of two lengths are apart by the nearest place in the longer', () => {
    const [year, monthAfter] = [
      { start: '2017-01-01', end: '2017-12-31' },
      { start: '2018-12-01', end: '2018-12-31' },
    ];
    expect(yearsApart(year, monthAfter)).toBeCloseTo(1, 2);
    expect(yearsApart(monthAfter, year)).toBeCloseTo(1, 2);
    expect(yearsApart({ start: '2018-01-01', end: '2018-12-31' }, monthAfter)).toBeCloseTo(0, 6);
    expect(yearsApart({ start: '2019-12-31', end: '2019-12-31' }, year)).toBeCloseTo(2, 2);
    expect(judge(row(), twin({ start: '2021-12-31', end: '2021-12-31' }), TERMS).comparable).toBe(true);
    expect(judge(row(), twin({ start: '2022-03-31', end: '2022-03-31' }), TERMS).reasons.map(({ id }) => id)).toEqual([
      'period',
    ]);
  });

  it('have a length only between two ends', () => {
    expect(lengthOf({ start: '2021-01-01', end: '2021-12-31' })).toBeCloseTo(1, 2);
    expect(lengthOf({ start: null, end: '2021-12-31' })).toBeUndefined();
  });
});

describe('the grade', () => {
  it.each([
    [[], 'comparable'],
    [[1], 'indicative'],
    [[1, 1, 1, 1], 'indicative'],
    [[2, 2], 'indicative'],
    [[2, 2, 1], 'side-by-side'],
    [['apart'], 'side-by-side'],
    [['apart', 'bar'], 'not-comparable'],
    [['bar', 1], 'not-comparable'],
  ] as const)('of %j is %s', (weights, grade) => expect(gradeOf(weights)).toBe(grade));
});

describe('figures that belong together otherwise', () => {
  it('an aim and its result are a progress, and not comparable', () => {
    const verdict = judge(row({ nature: 'target', comparator: '≥' }), row({ key: 'y/rate' }), TERMS);
    expect([verdict.grade, verdict.relation]).toEqual(['not-comparable', 'progress']);
    expect(judge(row({ nature: 'target' }), twin(), TERMS).relation).toBeNull();
    expect(judge(row({ nature: 'standard' }), row({ key: 'y/rate' }), TERMS).relation).toBeNull();
    expect(judge(row({ nature: 'target' }), row({ key: 'y/rate', unit: '家' }), TERMS).relation).toBeNull();
  });

  it('an earlier and a later value are a change, whose times are no doubt', () => {
    const [before, after] = [
      row({ ...TIME, start: null, end: null }),
      row({ ...TIME, key: 'x-2020/later', inferred: true }),
    ];
    const joined = { ...after, before: before.key };
    expect(judge(before, joined, TERMS)).toEqual({ ...SAME, relation: 'change' });
    expect(judge(before, after, TERMS).grade).toBe('indicative');
  });
});

/** docs/comparability.md is what a curator reads of the rules; it is the rules. */
it('is documented rule by rule', () => {
  const rows = readFileSync('docs/comparability.md', 'utf8').matchAll(
    /^\| `([a-z-]+)` +\| ([^|]+?) +\| ([^|]+?) +\|/gm,
  );
  const told = { bar: '不可比', apart: '至多并列', 1: '1', 2: '2' };
  expect([...rows].map(([, id, name, weight]) => [id, name, weight])).toEqual(
    Object.entries(RULES).map(([id, { weight }]) => [id, REASON_NAME[id as ReasonId], told[weight]]),
  );
});
