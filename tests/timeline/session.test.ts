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

  it('selects what exists and nothing else', () => {
    const session = rested('2020-01-01', '2020-12-31');
    expect(session.select('d/nothing')).toBeUndefined();
    expect(session.state.selected).toBeNull();
    expect(session.select('d/b')?.event.key).toBe('d/b');
    expect(session.placeOf('d/b')).toBe(1);
    expect(session.placeOf('d/a')).toBe(0);
  });
});
