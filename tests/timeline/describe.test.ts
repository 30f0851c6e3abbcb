import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { buildLedger } from '../../src/model/targets/ledger.ts';
import { asOf } from '../../src/model/time/as-of.ts';
import { describeEvents } from '../../src/timeline/describe.ts';
import { miniScene } from '../../src/timeline/mini.ts';
import { makeEvents } from '../bench/events.ts';

const row = (id: string, date: string, kind: string, more = {}) => ({
  ...{
    id,
    date,
    date_basis: date.includes('?') ? 'inferred' : 'printed',
    region: '330600',
    measure: 'tcm-hall',
    kind,
    title: id,
    paragraph: 3,
    note: null,
    line: 2,
  },
  ...more,
});
const source = (id: string, evidence: string, events: object[], adoptions: object[] = [], dates = {}) => ({
  id,
  data: {
    short: `简称${id}`,
    signed: '2021-03-02',
    published: '2021-05',
    quality: { evidence },
    region: '330600',
    regions: [],
    institutions: [],
    ...dates,
  },
  ...{ body: '', observations: [], problems: [], citations: [], numerals: [], adoptions, events },
});
const thing = (id: string, data: object) => ({ id, data, body: '' });

/** Just enough content: one plan with its targets, one later report. */
function contentWith(later: object[]): Content {
  const plan = source('plan', 'plan', [
    row('e-issue', '2021-03-02', 'issue'),
    row('e-phase', '2021/2023', 'phase'),
    row('e-before', '2020', 'start'),
    row('e-due', '2022', 'due'),
    row('e-due-own', '2022', 'due', { measure: null }),
  ]);
  return {
    documents: [
      plan,
      source('report', 'result', [row('e-open', '../2020?', 'completion')], later, { signed: '2023-06-30' }),
    ],
    regions: [
      thing('100000', { code: '100000', name: '国' }),
      thing('330000', { code: '330000', name: '省', parent: '100000' }),
      thing('330600', { code: '330600', name: '市', parent: '330000' }),
    ],
    measures: [thing('tcm', { name: '中医' }), thing('tcm-hall', { name: '馆', broader: 'tcm' })],
    ...{ cases: [], indicators: [], policies: [], institutions: [] },
  } as unknown as Content;
}
const describeAll = (later: object[] = []) => {
  const kb = buildKnowledgeBase(contentWith(later));
  return { kb, ...describeEvents(kb, kb.events) };
};
const adoption = (start: string, status = 'implemented') => ({
  id: 'a-x',
  measure: 'tcm-hall',
  region: '330600',
  institution: null,
  status,
  start,
  end: null,
  line: 2,
});

describe('describeEvents', () => {
  test('in time order, with path, domain and names', () => {
    const { events, names } = describeAll();
    expect(events.map(({ key }) => key)).toEqual(
      ['plan/e-before', 'report/e-open', 'plan/e-issue', 'plan/e-phase', 'plan/e-due', 'plan/e-due-own'].toSorted(
        (a, b) => {
          const order = [
            'plan/e-before',
            'report/e-open',
            'plan/e-phase',
            'plan/e-issue',
            'plan/e-due',
            'plan/e-due-own',
          ];
          return order.indexOf(a) - order.indexOf(b);
        },
      ),
    );
    expect(events[0]).toMatchObject({
      regions: ['100000', '330000', '330600'],
      measures: ['tcm', 'tcm-hall'],
      when: '2020年',
      start: '2020-01-01',
      end: '2020-12-31',
      precision: 'year',
    });
    expect(events.find(({ key }) => key === 'report/e-open')).toMatchObject({
      start: null,
      end: '2020-12-31',
      basis: 'inferred',
    });
    expect(names).toEqual({
      regions: { 100000: '国', 330000: '省', 330600: '市' },
      domains: { tcm: '中医' },
      measures: { tcm: '中医', 'tcm-hall': '馆' },
      documents: { plan: '简称plan', report: '简称report' },
    });
  });

  test('a plan’s later steps are plans; what came before it, and its own issue, are not', () => {
    const planned = describeAll().events.flatMap(({ key, planned: isPlanned }) => (isPlanned ? [key] : []));
    expect(planned).toEqual(['plan/e-phase', 'plan/e-due', 'plan/e-due-own']);
  });

  test.each([
    ['another document reports it done', adoption('2023'), 'result'],
    ['it was done ahead of its day', adoption('2021'), 'result'],
    ['it had been done before the plan was made', adoption('2020'), 'overdue'],
    ['the report only recommends', adoption('2023', 'recommended'), 'overdue'],
    ['nothing is reported', undefined, 'overdue'],
  ])('a due event has the state of the ledger: %s', (_case, fact, state) => {
    const { kb, events } = describeAll(fact ? [fact] : []);
    const settledBy = state === 'result' ? ['report/a-x'] : [];
    expect(events.find(({ key }) => key === 'plan/e-due')).toMatchObject({ state, settledBy });
    expect(events.find(({ key }) => key === 'plan/e-due-own')).toMatchObject({ state: 'overdue', settledBy: [] });
    expect(events.find(({ key }) => key === 'plan/e-phase')).toMatchObject({ state: null, settledBy: [] });
    const rows = buildLedger(kb).filter(({ key }) => key.startsWith('plan/e-due'));
    expect(rows.map((row) => [row.key, row.state])).toEqual([
      ['plan/e-due', state],
      ['plan/e-due-own', 'overdue'],
    ]);
  });

  test('the day it holds is that of the ledger, which no inferred date moves', () => {
    const { kb, asOf: day } = describeAll();
    expect([day, asOf(kb)]).toEqual(['2023-06-30', '2023-06-30']);
  });
});

describe('miniScene', () => {
  test('draws every event, singly or counted, and no today', () => {
    const data = makeEvents(200);
    const scene = miniScene(data);
    const drawn = (scene?.events.length ?? 0) + (scene?.clusters.reduce((sum, { count }) => sum + count, 0) ?? 0);
    expect(drawn).toBe(200);
    expect(scene?.todayX).toBeUndefined();
    expect(scene?.bands).toHaveLength(1);
  });
  test('nothing to draw, no picture', () => expect(miniScene({ ...makeEvents(0) })).toBeUndefined());
});
