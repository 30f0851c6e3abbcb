import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay, monthStart, today, yearStart } from '../../src/timeline/days.ts';
import { markExtent, slotExtent, sizeEvent } from '../../src/timeline/size.ts';
import { makeEvent, sizeOf } from './make-event.ts';

describe('days', () => {
  test('there and back', () => {
    for (const iso of ['1969-12-31', '1970-01-01', '2019-06-10', '2024-02-29'])
      expect(isoDay(dayNumber(iso) ?? NaN)).toBe(iso);
  });
  test.each(['2019', '2019-13-01', '2023-02-29', '0050-01-01', '', 'gestern', '2019-06-10T00:00'])(
    '%s is no day',
    (text) => expect(dayNumber(text)).toBeUndefined(),
  );
  test('no day at all is empty', () => expect(isoDay(NaN)).toBe(''));
  test('starts of months and years', () => {
    const day = dayNumber('2020-03-31') ?? NaN;
    expect(isoDay(monthStart(day, -1))).toBe('2020-02-01');
    expect(isoDay(monthStart(day, 10))).toBe('2021-01-01');
    expect(isoDay(yearStart(day, 1))).toBe('2021-01-01');
  });
  test('today is the reader’s calendar day, late in the evening as well', () => {
    expect(isoDay(today(new Date(2026, 10, 23, 23, 59)))).toBe('2026-11-23');
  });
});

/** What is drawn for a date, in a line: shape, from, to (exclusive), then marks. */
function drawn(date: string): string {
  const { shape, from, to, fadeStart, fadeEnd, dashed } = sizeOf(makeEvent(date));
  const end = (day: number | null) => (day === null ? '…' : isoDay(day));
  return [shape, end(from), end(to), fadeStart && 'fade-start', fadeEnd && 'fade-end', dashed && 'dashed']
    .filter(Boolean)
    .join(' ');
}

describe('sizeEvent', () => {
  test.each([
    ['2019-06-10', 'point 2019-06-10 2019-06-11'],
    ['2019-06-10?', 'point 2019-06-10 2019-06-11 dashed'],
    ['2019-06', 'bar 2019-06-01 2019-07-01'],
    ['2019', 'bar 2019-01-01 2020-01-01'],
    ['2019?', 'bar 2019-01-01 2020-01-01 fade-start fade-end dashed'],
    ['2023-08/2025-12', 'bar 2023-08-01 2026-01-01'],
    ['2016/2017?', 'bar 2016-01-01 2018-01-01 fade-end dashed'],
    ['2016?/2017', 'bar 2016-01-01 2018-01-01 fade-start dashed'],
    ['../2017?', 'bar … 2018-01-01 fade-end dashed'],
    ['2021-01-01/..', 'bar 2021-01-01 …'],
  ])('%s → %s', (date, line) => expect(drawn(date)).toBe(line));

  test('a target is hollow; past due without a result it says so, before that it does not', () => {
    const target = makeEvent('2025', { kind: 'due', title: '签约率' });
    expect(sizeOf({ ...target, state: 'pending' })).toMatchObject({ hollow: true, overdue: false, text: '签约率' });
    expect(sizeOf({ ...target, state: 'overdue' })).toMatchObject({
      hollow: true,
      overdue: true,
      text: '签约率 · 到期未见公开结果',
    });
    expect(sizeOf({ ...target, state: 'result' })).toMatchObject({ overdue: false });
  });

  test('no date, no drawing', () => {
    expect(sizeEvent({ ...makeEvent('2019'), start: null, end: null })).toBeUndefined();
  });
});

describe('markExtent', () => {
  const round = ({ mark0, mark1 }: { mark0: number; mark1: number }) => [Math.round(mark0), Math.round(mark1)];
  test('a bar covers its days exactly', () => {
    const sized = sizeOf(makeEvent('1970'));
    expect(round(markExtent(sized, 2))).toEqual([0, 730]);
    expect(round(markExtent(sized, 2, -100))).toEqual([-100, 630]);
  });
  test('a short bar stays visible, around its own middle', () => {
    const { mark0, mark1 } = markExtent(sizeOf(makeEvent('1970-01')), 0.1);
    expect(mark1 - mark0).toBe(10);
    expect((mark0 + mark1) / 2).toBeCloseTo(1.55);
  });
  test('an open end is a stub beyond the end that is known', () => {
    const from = markExtent(sizeOf(makeEvent('1970-01-01/..')), 1);
    expect(from.mark0).toBe(0);
    expect(from.mark1).toBeGreaterThan(0);
    const until = markExtent(sizeOf(makeEvent('../1970-01-31')), 1);
    expect(until.mark1).toBe(31);
    expect(until.mark0).toBeLessThan(31);
  });
  test('every mark is given 24 px of its lane', () => {
    for (const date of ['1970-01-01', '1970-01', '1970-01-01/1970-01-03']) {
      const { slot0, slot1 } = slotExtent(sizeOf(makeEvent(date)), 0.01);
      expect(slot1 - slot0).toBeGreaterThanOrEqual(24);
    }
  });
});
