import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../../src/model/targets/ledger.ts';
import { daysPast, stateOf } from '../../../src/model/targets/state.ts';
import { summarizeTargets } from '../../../src/model/targets/summary.ts';
import { strengthOf } from '../../../src/model/targets/strength.ts';
import { adoption, event, observation, sample, type SampleDocument } from '../sample.ts';

const PLAN: SampleDocument = {
  id: 'plan-2023',
  signed: '2023-08-10',
  observations: [observation('beds', { nature: 'target', value: 3.5 })],
};
const later = (changes: Parameters<typeof observation>[1] = {}): SampleDocument => ({
  id: 'report-2026',
  signed: '2026-02-01',
  observations: [observation('beds-now', changes)],
});
const DONE = { status: 'implemented', end: null } as const;
const report = (rows: Pick<SampleDocument, 'adoptions' | 'events'>): SampleDocument => ({
  id: 'report-2026',
  signed: '2026-02-01',
  ...rows,
});
const ledger = (documents: SampleDocument[], day?: string) => buildLedger(sample(documents, day));
const summaryOf = (documents: SampleDocument[]) => {
  const kb = sample(documents, '2025-06-01');
  return summarizeTargets(kb, buildLedger(kb));
};
const only = (documents: SampleDocument[], day?: string) => ledger(documents, day)[0];

describe('the state of a target', () => {
  it.each([
    ['2025-12-30', 'pending'],
    ['2025-12-31', 'pending'],
    ['2026-01-01', 'overdue'],
  ])('on %s is %s', (day, state) => {
    expect(only([PLAN], day)?.state).toBe(state);
  });

  it('is unwritten when the end is open, unstated or inferred, however old', () => {
    for (const period of ['2022?/..', '未说明', '2022?', '2022/2023?'])
      expect(
        only([{ ...PLAN, observations: [observation('x', { nature: 'plan', period })] }], '2030-01-01')?.state,
      ).toBe('unwritten');
  });

  it('is no question for a standard', () => {
    expect(only([{ ...PLAN, observations: [observation('x', { nature: 'standard' })] }], '2030-01-01')).toMatchObject({
      kind: 'standard',
      state: 'standing',
      results: [],
    });
  });

  it.each([
    ['2026-11-23', 'pending'],
    ['2026-11-22', 'overdue'],
  ])('due %s is %s on 2026-11-23', (dueDay, state) => {
    expect(stateOf({ deadline: { kind: 'printed', day: dueDay }, results: [] }, '2026-11-23')).toBe(state);
    expect(stateOf({ deadline: { kind: 'inferred', day: dueDay }, results: [] }, '2026-11-23')).toBe('unwritten');
  });

  it('is settled by a result before its day, after it and without one', () => {
    for (const day of ['2020-12-31', '2030-12-31', null])
      for (const kind of ['printed', 'inferred', 'none'] as const)
        expect(stateOf({ deadline: { kind, day }, results: ['x'] }, '2026-11-23')).toBe('result');
  });

  it('is pending while nothing is known of any day', () => {
    expect(stateOf({ deadline: { kind: 'printed', day: '2025-12-31' }, results: [] }, null)).toBe('pending');
  });
});

describe('a result', () => {
  it('is a later actual figure of the same thing, whatever it says', () => {
    const target = only([PLAN, later({ value: 2 })], '2026-03-01');
    expect(target?.results.map(({ key }) => key)).toEqual(['report-2026/beds-now']);
    expect(target?.state).toBe('result');
  });

  it('leaves the row of the target as it was', () => {
    const { results: _before, state: _open, ...before } = only([PLAN], '2026-03-01') ?? {};
    const { results: _after, state: _settled, ...after } = only([PLAN, later()], '2026-03-01') ?? {};
    expect(after).toEqual(before);
  });

  it.each<[string, SampleDocument]>([
    ['a target itself', later({ nature: 'target' })],
    ['of another region', later({ region: '990102' })],
    ['of one institution', later({ institution: 'one-hospital' })],
    ['of another scope', later({ subject: '所有机构' })],
    ['of an unstated scope', later({ coverage: 'unstated' })],
    ['of a time before the target was made', later({ period: '2022' })],
    ['of an unstated time', later({ period: '未说明' })],
    ['with an unstated denominator', later({ note: '分母未说明' })],
    ['from a document made before', { ...later(), signed: '2023-01-01' }],
  ])('is not a figure %s', (_case, report) => {
    expect(
      only(
        [PLAN, report].toSorted((a, b) => a.signed.localeCompare(b.signed)),
        '2026-03-01',
      )?.results,
    ).toEqual([]);
  });

  it('is not what the same document reports beside its target', () => {
    const both = { ...PLAN, observations: [...(PLAN.observations ?? []), observation('now', { period: '2023' })] };
    expect(only([both], '2026-03-01')?.results).toEqual([]);
  });

  it('of a commitment is the measure done later', () => {
    const promise = { id: 'plan-2023', signed: '2023-08-10', adoptions: [adoption('a-train')] };
    const done = (status: 'implemented' | 'pilot') => ({
      id: 'report-2026',
      signed: '2026-02-01',
      adoptions: [adoption('a-trained', { status })],
    });
    expect(only([promise, done('implemented')])?.results.map(({ key }) => key)).toEqual(['report-2026/a-trained']);
    expect(only([promise, done('pilot')])?.results).toEqual([]);
  });

  it.each<[string, SampleDocument, string[]]>([
    [
      'the measure done ahead of its day',
      report({ adoptions: [adoption('a-x', { ...DONE, start: '2024' })] }),
      ['a-x'],
    ],
    ['the measure done, no day stated', report({ adoptions: [adoption('a-x', DONE)] }), ['a-x']],
    ['an event of completion', report({ events: [event('e-x', { kind: 'completion', date: '2024-05' })] }), ['e-x']],
    ['what was done before the promise', report({ adoptions: [adoption('a-x', { ...DONE, start: '2022' })] }), []],
    ['a completion before the promise', report({ events: [event('e-x', { kind: 'completion', date: '2022' })] }), []],
    ['what one institution did', report({ adoptions: [adoption('a-x', { ...DONE, institution: 'one' })] }), []],
    ['another measure', report({ adoptions: [adoption('a-x', { ...DONE, measure: 'workforce' })] }), []],
    ['a start', report({ events: [event('e-x', { kind: 'start', date: '2024' })] }), []],
  ])('of a commitment and of a due event alone is the same: %s', (_case, later, ids) => {
    const commitment = { id: 'plan-2023', signed: '2023-08-10', adoptions: [adoption('a-plan')] };
    const alone = { id: 'plan-2023', signed: '2023-08-10', events: [event('e-due')] };
    for (const plan of [commitment, alone])
      expect(only([plan, later], '2026-03-01')?.results.map(({ id }) => id)).toEqual(ids);
  });

  it('of a due event without a measure is none', () => {
    const plan = { id: 'plan-2023', signed: '2023-08-10', events: [event('e-due', { measure: null })] };
    expect(only([plan, report({ adoptions: [adoption('a-x', DONE)] })], '2026-03-01')?.state).toBe('overdue');
  });
});

it.each([
  ['2025-12-31', '2026-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-01-01', '2025-12-31', -1],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysPast(from, to)).toBe(days);
});

describe('the ledger', () => {
  it('holds targets, plans, standards, commitments and due events, and nothing that is done', () => {
    const document: SampleDocument = {
      ...PLAN,
      observations: [
        observation('t', { nature: 'target' }),
        observation('p', { nature: 'plan' }),
        observation('s', { nature: 'standard' }),
        observation('done'),
      ],
      adoptions: [
        adoption('a-plan'),
        adoption('a-done', { status: 'implemented' }),
        adoption('a-said', { status: 'recommended' }),
      ],
      events: [event('e-other', { paragraph: 9 }), event('e-start', { kind: 'start' })],
    };
    expect(ledger([document]).map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'plan-2023/p figure',
      'plan-2023/s standard',
      'plan-2023/t figure',
      'plan-2023/a-plan commitment',
      'plan-2023/e-other due',
    ]);
  });

  it('holds a promise once: figure, commitments and due events joined by their ids', () => {
    const joined: SampleDocument = {
      ...PLAN,
      adoptions: [adoption('a-plan', { of: 'beds', note: '原文作“力争”' }), adoption('a-other')],
      events: [event('e-due', { of: 'beds' }), event('e-other', { of: 'a-other' })],
    };
    expect(ledger([joined]).map(({ kind, keys }) => [kind, keys])).toEqual([
      ['figure', ['plan-2023/beds', 'plan-2023/a-plan', 'plan-2023/e-due']],
      ['commitment', ['plan-2023/a-other', 'plan-2023/e-other']],
    ]);
    expect(only([joined])).toMatchObject({ key: 'plan-2023/beds', measure: 'training', strength: 'strive' });
  });

  it('does not join what only stands in one paragraph with one end', () => {
    const apart = { ...PLAN, observations: [], adoptions: [adoption('a-plan')], events: [event('e-due')] };
    expect(ledger([apart])).toHaveLength(2);
  });

  it('prints the deadline that one of its rows prints, before one that is inferred', () => {
    const rows = { ...PLAN, observations: [observation('beds', { nature: 'target', period: '2025?' })] };
    expect(only([rows])?.deadline).toEqual({ kind: 'inferred', due: '2025?', day: '2025-12-31' });
    const dated = { ...rows, adoptions: [adoption('a-plan', { of: 'beds', end: '2024-06' })] };
    expect(only([dated])?.deadline).toEqual({ kind: 'printed', due: '2024-06', day: '2024-06-30' });
  });

  it('lists apart, and does not count, a standard that nobody promises and money set aside each year', () => {
    const rows = {
      ...PLAN,
      observations: [
        observation('fund', { nature: 'plan', unit: '元', basis: 'flow' }),
        observation('rule', { nature: 'standard' }),
        observation('rule-promised', { nature: 'standard' }),
        observation('works', { nature: 'plan', unit: '元', basis: 'flow' }),
      ],
      adoptions: [adoption('a-rule', { of: 'rule-promised' }), adoption('a-works', { of: 'works' })],
    };
    expect(ledger([rows], '2030-01-01').map(({ key, kind, state }) => [key.slice(10), kind, state])).toEqual([
      ['fund', 'arrangement', 'standing'],
      ['rule', 'standard', 'standing'],
      ['works', 'figure', 'overdue'],
      ['a-rule', 'commitment', 'overdue'],
    ]);
    expect(summarizeTargets(sample([rows]), ledger([rows])).map(({ total }) => total)).toEqual([2]);
  });

  it('adds what comes later below, so that no row moves', () => {
    const before = ledger([PLAN]).map(({ key }) => key);
    const after = ledger([later({ nature: 'target' }), PLAN]).map(({ key }) => key);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('is empty when there is nothing', () => {
    expect(ledger([])).toEqual([]);
    expect(summarizeTargets(sample([]), [])).toEqual([]);
  });

  it('is summed up with the regions below, for every region with a target of its own', () => {
    const rows = [
      observation('own', { nature: 'target', region: '990000' }),
      observation('below', { nature: 'target', region: '990102' }),
    ];
    expect(summaryOf([{ ...PLAN, observations: rows }]).map(({ region, total }) => [region, total])).toEqual([
      ['990000', 2],
      ['990102', 1],
    ]);
  });

  it('is summed up by region and year due, without standards', () => {
    const rows = [
      observation('a', { nature: 'target' }),
      observation('b', { nature: 'plan', period: '2024' }),
      observation('c', { nature: 'plan', period: '未说明' }),
      observation('d', { nature: 'standard' }),
    ];
    const summary = summaryOf([{ ...PLAN, observations: rows }]);
    expect(
      summary.map(({ region, year, total, states }) => [
        region,
        year,
        total,
        states.overdue,
        states.pending,
        states.unwritten,
      ]),
    ).toEqual([
      ['990101', 2024, 1, 1, 0, 0],
      ['990101', 2025, 1, 0, 1, 0],
      ['990101', null, 1, 0, 0, 1],
    ]);
  });
});

it.each([
  [null, 'plain'],
  ['程度词为“达到”', 'plain'],
  ['程度词为“力争”', 'strive'],
  ['“确保”；期限未说明', 'must'],
  ['要；“继续”“逐步”', 'gradual'],
  ['要；“进一步探索”', 'explore'],
  ['“力争”“探索”', 'explore'],
  ['原文作“推动落实”', 'push'],
  ['原文作“严格落实”', 'must'],
  ['原文作“均应建成”', 'must'],
  ['原文作“不低于”', 'must'],
  ['原文作“有计划、分步骤”', 'gradual'],
  ['原文作“推动”“确保”', 'push'],
  ['原文作“应急救治”', 'plain'],
  ['原文作“建成”；期限推断，应以年报为准', 'plain'],
])('the note %s is worded %s', (note, strength) => {
  expect(strengthOf(note)).toBe(strength);
});
