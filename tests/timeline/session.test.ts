import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/timeline/days.ts';
import { Session } from '../../src/timeline/session.ts';
import { makeEvent } from './make-event.ts';

const names = { regions: {}, domains: {}, measures: {}, documents: {} };
const day = (text: string) => dayNumber(text) ?? 0;
const open = (query = '') =>
  new Session(
    {
      asOf: null,
      events: [
        makeEvent('2021-06-01', { key: 'd/c' }),
        makeEvent('2019-06-01', { key: 'd/a' }),
        makeEvent('2020-06-01', { key: 'd/b' }),
      ],
      names,
    },
    day('2026-01-01'),
    new URLSearchParams(query),
  );
const rested = (from: string, to: string, query = '') => {
  const session = open(query);
  session.rest(day(from), day(to));
  return session;
};

describe('what a reader has before them', () => {
  it('is in time order, all of it while the whole is seen', () => {
    const session = open();
    const [first, last] = session.domain;
    session.rest(first, last);
    expect(session.current.map(({ key }) => key)).toEqual(['d/a', 'd/b', 'd/c']);
    expect(session.state).toMatchObject({ from: null, to: null });
  });

  it('is what touches the window at rest', () => {
    const session = rested('2020-01-01', '2020-12-31');
    expect(session.current.map(({ key }) => key)).toEqual(['d/b']);
    expect(session.state).toMatchObject({ from: '2020-01-01', to: '2020-12-31' });
  });

  it('steps from the window into what lies outside it', () => {
    const session = rested('2020-01-01', '2020-12-31');
    expect(session.step(1)?.event.key).toBe('d/b');
    session.select('d/b');
    expect(session.step(1)?.event.key).toBe('d/c');
    expect(session.step(-1)?.event.key).toBe('d/a');
    expect(session.step(Infinity)?.event.key).toBe('d/c');
  });

  it('leaves minor events out until they are asked for, by the switch or by an address that names one', () => {
    const data = { asOf: null, events: [makeEvent('2020', { key: 'd/m', importance: 'minor' })], names };
    const ask = (query: string) => new Session(data, day('2026-01-01'), new URLSearchParams(query));
    expect(ask('').drawn()).toEqual([]);
    expect([ask('').leftOut, ask('').minorCount]).toEqual([1, 1]);
    expect(ask('minor=1').drawn()).toHaveLength(1);
    expect(ask('event=d/m').state).toMatchObject({ selected: 'd/m', filter: { minor: true } });
  });

  it('draws the policies above the events, those before the axis apart', () => {
    const policy = {
      ...{ id: 'p', title: '意见', region: '100000', date: '2020-03', when: '2020年3月', precision: 'month' as const },
      ...{ start: '2020-03-01', end: '2020-03-31', reference: true, event: null },
      ties: [{ key: 'd/b', tie: 'based' as const }],
    };
    const early = { ...policy, id: 'q', start: '1990-01-01', end: '1990-12-31', ties: [] };
    const data = { asOf: null, events: [makeEvent('2020-06-01', { key: 'd/b' })], names };
    const ask = (query: string) => new Session(data, day('2026-01-01'), new URLSearchParams(query), [policy, early]);
    expect(
      ask('')
        .drawn()
        .map(({ event }) => event.key),
    ).toEqual(['policy:p', 'd/b']);
    expect(ask('').connections()).toHaveLength(1);
    expect(ask('').policy('policy:p')).toBe(policy);
    expect(ask('kind=meeting').drawn()).toEqual([]);
    expect(ask('kind=meeting').connections()).toEqual([]);
  });

  it('selects what exists and nothing else', () => {
    const session = rested('2020-01-01', '2020-12-31');
    expect(session.select('d/nothing')).toBeUndefined();
    expect(session.state.selected).toBeNull();
    expect(session.select('d/b')?.event.key).toBe('d/b');
    expect(session.placeOf('d/b')).toBe(1);
    expect(session.placeOf('d/a')).toBe(0);
  });
});
