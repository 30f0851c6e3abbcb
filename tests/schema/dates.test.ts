import { describe, expect, test } from 'vitest';
import { parsePeriod, periodFault } from '../../src/schema/dates.ts';

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

  test.each([
    ['2019-02-29', /2019 年 2 月没有 29 日｜.*28 日/],
    ['2019-02-30', /没有 30 日/],
    ['2024-02-30', /没有 30 日.*29 日/],
    ['2019-04-31', /没有 31 日/],
    ['2100-02-29', /没有 29 日/],
    ['2019-06-00', /没有 0 日/],
    ['2019-00', /没有 00 月/],
    ['2019-13-01', /没有 13 月/],
    ['2021-21', /没有 21 月｜.*季度/],
    ['201X', /X（位数不明）/],
    ['2019-XX', /X（位数不明）/],
    ['2019-06-XX', /X（位数不明）/],
    ['XXXX', /X（位数不明）/],
    ['2019-0x', /X（位数不明）/],
    ['2019/202X?', /X（位数不明）/],
    ['-0100', /公元 1900 至 2100/],
    ['-2019-01', /公元/],
    ['Y20190', /公元/],
    ['0000', /1900 至 2100/],
    ['0050', /年份 0050 不在 1900 至 2100/],
    ['0050-01-01', /1900 至 2100/],
    ['1899', /1900 至 2100/],
    ['2101-01', /1900 至 2100/],
    ['9999', /1900 至 2100/],
    ['2019/9999', /1900 至 2100/],
    ['0000/2019', /1900 至 2100/],
    ['2019-06-10T10:00', /钟点/],
    ['2020/2019', /起止颠倒/],
    ['2019/2020/2021', /起止写法/],
    ['2019/', /起止写法/],
    ['/2019', /起止写法/],
    ['../..', /起止写法/],
    ['2019年', /不合 EDTF/],
    ['2019-6-1', /不合 EDTF/],
    ['2019.06', /不合 EDTF/],
    ['２０１９', /不合 EDTF/],
    ['2019??', /不合 EDTF/],
    ['', /不合 EDTF/],
    ['constructor', /不合 EDTF/],
    ['__proto__', /不合 EDTF/],
  ])('%s is refused with a sentence', (text, sentence) => {
    expect(periodFault(text)).toMatch(sentence);
    expect(periodFault(text)).toContain('｜');
    expect(parsePeriod(text)).toBeUndefined();
  });

  test.each([
    '1900',
    '2100-12-31',
    '2000-02-29',
    '2024-02-29',
    '2019~',
    '2019-06%',
    '2023-08?/2025-12?',
    '../2022-06-01?',
  ])('%s is none', (text) => {
    expect(periodFault(text)).toBeUndefined();
    expect(parsePeriod(text)).toBeDefined();
  });

  test('a text without end is no date, and is told so', () => {
    for (const piece of ['2019-', '[2019..', '1', '2019/', '(?', 'X', '..'])
      expect(periodFault(piece.repeat(200_000))).toMatch(/日期太长/);
  });
});
