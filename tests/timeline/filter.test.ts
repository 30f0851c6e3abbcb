import { describe, expect, test } from 'vitest';
import { eventsToCsv } from '../../src/timeline/csv.ts';
import { dayNumber } from '../../src/timeline/days.ts';
import { inTimeOrder } from '../../src/timeline/event.ts';
import {
  countFacet,
  countLeftOut,
  filterEvents,
  NO_FILTER,
  touchesWindow,
  type Filter,
} from '../../src/timeline/filter.ts';
import { countBins, domainOf } from '../../src/timeline/histogram.ts';
import { groupByYear, planPages, yearPath } from '../../src/timeline/paging.ts';
import { packRows, unpackRows } from '../../src/timeline/rows.ts';
import { INITIAL_STATE, readState, writeState, type Known, type TimelineState } from '../../src/timeline/url-state.ts';
import { makeEvents } from '../bench/events.ts';
import { AS_OF, makeEvent, sizeOf } from './make-event.ts';

const day = (iso: string) => dayNumber(iso) ?? NaN;
const today = day(AS_OF);

const events = [
  makeEvent('2019?', { key: 'a/e-1', measures: ['tcm', 'tcm-hall'], kind: 'start' }),
  makeEvent('2020-05-04', {
    key: 'a/e-2',
    measures: ['workforce'],
    kind: 'meeting',
    regions: ['100000', '320000', '320100'],
  }),
  makeEvent('2025', { key: 'b/e-3', measures: ['tcm', 'tcm-hall'], kind: 'due', regions: ['100000', '330000'] }),
  makeEvent('2025', { key: 'b/e-4', measures: ['tcm', 'tcm-hall'], kind: 'due', settledBy: ['c/a-1'] }),
  makeEvent('2030-12', { key: 'b/e-5', kind: 'due', regions: ['100000'] }),
];
const keys = (filter: Partial<Filter>) => filterEvents(events, { ...NO_FILTER, ...filter }).map(({ key }) => key);

describe('filterEvents', () => {
  test('no filter shows all', () => expect(keys({})).toHaveLength(5));
  test('a region includes the regions below it', () => {
    expect(keys({ region: '330000' })).toEqual(['a/e-1', 'b/e-3', 'b/e-4']);
    expect(keys({ region: '330600' })).toEqual(['a/e-1', 'b/e-4']);
  });
  test('a measure includes the measures below it', () => {
    expect(keys({ measure: 'tcm' })).toEqual(['a/e-1', 'b/e-3', 'b/e-4']);
    expect(keys({ measure: 'tcm-hall' })).toEqual(['a/e-1', 'b/e-3', 'b/e-4']);
    expect(keys({ measure: 'workforce' })).toEqual(['a/e-2']);
  });
  test('several values of a facet add up, facets narrow each other', () => {
    expect(keys({ domains: ['tcm', 'workforce'] })).toHaveLength(4);
    expect(keys({ domains: ['tcm', 'workforce'], kinds: ['meeting'] })).toEqual(['a/e-2']);
    expect(keys({ basis: 'inferred' })).toEqual(['a/e-1']);
  });
  test('minor events are left out, unless the switch or their kind asks for them', () => {
    const minor = [
      makeEvent('2022', { key: 'm/printed', kind: 'issue', importance: 'minor' }),
      makeEvent('2022', { key: 'm/data', kind: 'data-period', importance: 'minor' }),
      makeEvent('2022', { key: 'm/issued', kind: 'issue' }),
    ];
    const shown = (filter: Partial<Filter>) =>
      filterEvents(minor, { ...NO_FILTER, ...filter }).map(({ key }) => key.slice(2));
    expect(shown({})).toEqual(['issued']);
    expect(shown({ minor: true })).toEqual(['printed', 'data', 'issued']);
    expect(shown({ kinds: ['data-period'] })).toEqual(['data']);
    expect(countLeftOut(minor, NO_FILTER)).toBe(2);
    expect(countLeftOut(minor, { ...NO_FILTER, minor: true })).toBe(0);
    expect(Object.fromEntries(countFacet(minor, NO_FILTER, 'kinds'))).toEqual({ issue: 2, 'data-period': 1 });
    expect(countFacet(minor, NO_FILTER, 'region').get('330600')).toBe(1);
  });
  test('targets by what has become of them', () => {
    expect(keys({ due: 'overdue' })).toEqual(['b/e-3']);
    expect(keys({ due: 'result' })).toEqual(['b/e-4']);
    expect(keys({ due: 'pending' })).toEqual(['b/e-5']);
  });
});

describe('countFacet', () => {
  test('counts what choosing a value would show, the other facets as they are', () => {
    const filter: Filter = { ...NO_FILTER, kinds: ['due'], domains: ['workforce'] };
    expect(Object.fromEntries(countFacet(events, filter, 'domains'))).toEqual({ tcm: 2 });
    expect(Object.fromEntries(countFacet(events, filter, 'kinds'))).toEqual({ meeting: 1 });
  });
  test('each count is what the filter then gives', () => {
    const many = makeEvents(300).events;
    for (const [value, count] of countFacet(many, NO_FILTER, 'region'))
      expect(filterEvents(many, { ...NO_FILTER, region: value })).toHaveLength(count);
  });
});

describe('touchesWindow', () => {
  test.each([
    ['2019', '2019-12-31', '2020-06-01', true],
    ['2019', '2020-01-01', '2020-06-01', false],
    ['2019/2021', '2020-01-01', '2020-06-01', true],
    ['../2017', '2015-01-01', '2016-01-01', false],
    ['2018-03/..', '2018-01-01', '2018-12-31', true],
    ['2018-03/..', '2019-01-01', '2019-12-31', false],
  ])('%s in %s – %s: %s', (date, first, last, expected) =>
    expect(touchesWindow(makeEvent(date), day(first), day(last))).toBe(expected),
  );
});

describe('the state in the address', () => {
  const known: Known = {
    regions: new Set(['330000']),
    measures: new Set(['tcm', 'tcm-hall', 'workforce']),
    domains: new Set(['tcm', 'workforce']),
    kinds: ['due', 'meeting'],
    keys: new Set(['a/e-1']),
  };
  const read = (query: string) => readState(new URLSearchParams(query), known);
  test('nothing is the initial state, and the initial state is nothing', () => {
    expect(read('')).toEqual(INITIAL_STATE);
    expect(writeState(INITIAL_STATE)).toBe('');
  });
  test('there and back', () => {
    const state: TimelineState = {
      filter: {
        region: '330000',
        measure: 'tcm-hall',
        domains: ['tcm', 'workforce'],
        kinds: ['due'],
        basis: 'inferred',
        due: 'overdue',
      },
      group: 'kind',
      from: '2019-01-01',
      to: '2020-12-31',
      selected: 'a/e-1',
    };
    const query = writeState(state);
    expect(query).toBe(
      'region=330000&measure=tcm-hall&domain=tcm,workforce&kind=due&basis=inferred&due=overdue&group=kind&from=2019-01-01&to=2020-12-31&event=a/e-1',
    );
    expect(read(query)).toEqual(state);
  });
  test('minor events that are wanted, and a value that is none', () => {
    expect(read('minor=1').filter.minor).toBe(true);
    expect(writeState(read('minor=1'))).toBe('minor=1');
    expect(read('minor=yes')).toEqual(INITIAL_STATE);
  });
  test('what does not exist is dropped', () => {
    expect(
      read(
        'region=999999&measure=none&domain=tcm,<b>&kind=party&basis=x&due=done&group=colour&from=2019-02-30&to=soon&event=x/y',
      ),
    ).toEqual({
      ...INITIAL_STATE,
      filter: { ...NO_FILTER, domains: ['tcm'] },
    });
  });
  test('names that every object has ask for nothing', () => {
    expect(read('due=constructor&group=toString&region=__proto__&from=0050-01-01')).toEqual(INITIAL_STATE);
  });
  test.each([
    ['upcoming', 'pending'],
    ['no-result', 'overdue'],
    ['later-record', 'result'],
  ] as const)('an address given out earlier still says due=%s, which is %s', (former, state) => {
    expect(read(`due=${former}`).filter.due).toBe(state);
  });
  test('a window written backwards is turned round', () => {
    expect(read('from=2020-01-01&to=2019-01-01')).toMatchObject({ from: '2019-01-01', to: '2020-01-01' });
  });
});

describe('planPages', () => {
  const { events: many } = makeEvents(1200);
  test('up to the limit there are none', () => expect(planPages(many.slice(0, 500))).toEqual([]));
  test('beyond it every event is on one page, and no page is longer than the limit', () => {
    const pages = planPages(many, 40);
    expect(pages.flatMap((page) => page.events.map(({ key }) => key)).toSorted()).toEqual(
      many.map(({ key }) => key).toSorted(),
    );
    for (const { events: members } of pages) expect(members.length).toBeLessThanOrEqual(40);
    expect(new Set(pages.map(({ year, number }) => yearPath(year, number))).size).toBe(pages.length);
  });
  test('an event is filed under its first known day', () => {
    expect(
      groupByYear([makeEvent('../2017'), makeEvent('2016/2019'), makeEvent('2019/..')]).map(({ year }) => year),
    ).toEqual(['2016', '2017', '2019']);
  });
  test('addresses', () =>
    expect([yearPath('2019'), yearPath('2019', 2)]).toEqual(['/timeline/2019/', '/timeline/2019/2/']));
});

describe('rows', () => {
  test('there and back', () => {
    const data = makeEvents(50);
    data.events.slice(0, 2).forEach((event, index) => {
      event.importance = index === 0 ? 'milestone' : 'minor';
    });
    expect(unpackRows(JSON.parse(JSON.stringify(packRows(data, 'x1'))) as ReturnType<typeof packRows>, 'x1')).toEqual(
      data,
    );
  });
  test('a file of another build is refused', () =>
    expect(() => unpackRows(packRows(makeEvents(1), 'x1'), 'x2')).toThrow(/build x1/));
});

describe('eventsToCsv', () => {
  test('one line per event, quoted where need be', () => {
    const csv = eventsToCsv(
      [makeEvent('2019?', { key: 'sample/e-x', title: '甲,“乙”"丙"', measures: ['tcm'], importance: 'milestone' })],
      {
        regions: { 330600: '样例市' },
        domains: {},
        measures: { tcm: '中医' },
        documents: { sample: '样例' },
      },
    );
    expect(csv.startsWith('\uFEFFdocument,id,date,date_basis,region,')).toBe(true);
    expect(csv.split('\r\n')[1]).toBe(
      'sample,e-x,2019?,inferred,330600,tcm,other,"甲,“乙”""丙""",1,,2019-01-01,2019-12-31,year,样例市,中医,样例,milestone',
    );
  });
});

test('eventsToCsv holds back what a spreadsheet would run', () => {
  const names = { regions: {}, domains: {}, measures: {}, documents: {} };
  expect(eventsToCsv([makeEvent('2019', { title: '－2+3' })], names)).toContain(",'－2+3,");
});

describe('the whole axis', () => {
  test('holds every event and today', () => {
    const sized = events.map((event) => sizeOf(event));
    const [start, end] = domainOf(sized, today);
    expect(start).toBeLessThan(day('2019-01-01'));
    expect(end).toBeGreaterThan(day('2030-12-31'));
    const [only] = domainOf([], today);
    expect(only).toBeLessThan(today);
    expect(countBins(sized, [start, end], 30).reduce((sum, count) => sum + count, 0)).toBe(5);
  });
});

describe('inTimeOrder', () => {
  test('first day, then last day, then key', () => {
    const order = [
      makeEvent('2019', { key: 'b/e' }),
      makeEvent('2019', { key: 'a/e' }),
      makeEvent('2019-01-01', { key: 'c/e' }),
      makeEvent('../2018', { key: 'd/e' }),
    ].toSorted(inTimeOrder);
    expect(order.map(({ key }) => key)).toEqual(['d/e', 'c/e', 'a/e', 'b/e']);
  });
});
