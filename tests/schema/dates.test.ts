import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/schema/dates.ts';

describe('parsePeriod', () => {
  test('a year covers the year', () => {
    expect(parsePeriod('2019')).toEqual({
      start: '2019-01-01',
      end: '2019-12-31',
      precision: 'year',
      isSpan: false,
      uncertainStart: false,
      uncertainEnd: false,
    });
  });
  test('a month ends on its last day, in a leap year too', () => {
    expect(parsePeriod('2024-02')).toMatchObject({ start: '2024-02-01', end: '2024-02-29', precision: 'month' });
  });
  test('the mark of inference is kept for each end', () => {
    expect(parsePeriod('2019?')).toMatchObject({ uncertainStart: true, uncertainEnd: true });
    expect(parsePeriod('2012/2017?')).toMatchObject({ uncertainStart: false, uncertainEnd: true, isSpan: true });
    expect(parsePeriod('2019-06-10?')).toMatchObject({ start: '2019-06-10', precision: 'day', uncertainEnd: true });
  });
  test('open ends are null', () => {
    expect(parsePeriod('../2017?')).toMatchObject({ start: null, end: '2017-12-31' });
    expect(parsePeriod('2022-01-01/..')).toMatchObject({ start: '2022-01-01', end: null });
  });
  test.each(['', '未说明', '2019年', '2019-13', '2019-02-30', '2020/2019', '2021-21', '../..', '19', '2019/2020/2021'])(
    '%s is no period',
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );
});
