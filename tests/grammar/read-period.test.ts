import { describe, expect, test } from 'vitest';
import { formatPeriod, formatValue } from '../../src/grammar/format.ts';
import { readPeriod } from '../../src/grammar/read-period.ts';
import { parsePeriod } from '../../src/schema/dates.ts';
import { UNITS } from '../../src/schema/units.ts';
import { findNumerals } from '../../src/text/numerals/find-numerals.ts';
import { saysValue } from '../../src/text/numerals/values.ts';
import { seeded } from '../bench/seeded.ts';

const random = seeded(13);
const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Any date of the form, on the calendar or not. */
function anyDate(): string {
  const parts = [String(1890 + random(220)), pad(random(14)), pad(random(33))].slice(0, random(3) + 1);
  return parts.join('-') + pick(['', '', '?', '~', '%']);
}
const anyPeriod = (): string =>
  pick([anyDate, () => `${anyDate()}/${anyDate()}`, () => `../${anyDate()}`, () => `${anyDate()}/..`])();

describe('what the site words reads back the same', () => {
  test('dates and periods; what is refused is worded as nothing that can be read', () => {
    let accepted = 0;
    for (let trial = 0; trial < 20_000; trial += 1) {
      const text = anyPeriod();
      const isPeriod = parsePeriod(text) !== undefined;
      expect(readPeriod(formatPeriod(text)), text).toBe(isPeriod ? text : undefined);
      if (isPeriod) accepted += 1;
    }
    expect(accepted).toBeGreaterThan(1000);
  });
  test('every day of a leap year and of a common year, and none beside them', () => {
    for (const year of [2023, 2024, 1900, 2000])
      for (let month = 1; month <= 12; month += 1)
        for (let day = 1; day <= 31; day += 1) {
          const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          const iso = `${year}-${pad(month)}-${pad(day)}`;
          expect(readPeriod(`${year}年${month}月${day}日`), iso).toBe(isDay ? iso : undefined);
        }
  });
  test('figures: value, both ends of a range, comparator and unit', () => {
    for (let trial = 0; trial < 5000; trial += 1) {
      const value = pick([random(100), random(10_000) / 100, random(1e9), (random(999) + 1) * 1e4, random(1e6) * 1e6]);
      const unit = pick(UNITS);
      const comparator = pick(['=', '≈', '≥', '≤', 'range'] as const);
      const max =
        comparator === 'range'
          ? Number((value + 1 + pick([random(50), random(1e6), random(90) * 1e4])).toFixed(2))
          : null;
      const text = formatValue({ value, value_max: max, unit, comparator });
      const [numeral] = findNumerals(text);
      for (const said of max === null ? [value] : [value, max])
        expect(numeral && saysValue(numeral, said, unit), `${text} says ${said}`).toBe(true);
      expect(numeral?.comparator, text).toBe(comparator);
    }
  });
});

describe('what documents print', () => {
  test.each([
    ['2023年', '2023'],
    ['二〇二三年八月十日', '2023-08-10'],
    ['二○一九年十二月三十一日', '2019-12-31'],
    ['2023年2月廿八日', '2023-02-28'],
    ['２０２３年８月', '2023-08'],
    ['2023 年 8 月 10 日', '2023-08-10'],
    ['2023年8月10号', '2023-08-10'],
    ['2023-8-10', '2023-08-10'],
    ['2023.08.10', '2023-08-10'],
    ['2021—2025年', '2021/2025'],
    ['2021年至2025年', '2021/2025'],
    ['2019年1-6月', '2019-01/2019-06'],
    ['2019年11月至2020年1月', '2019-11/2020-01'],
    ['2023年8月10日至12日', '2023-08-10/2023-08-12'],
    ['2023年8月10日—9月2日', '2023-08-10/2023-09-02'],
    ['截至2017年底', undefined],
    ['截至2017年', '../2017'],
    ['2022年1月1日起', '2022-01-01/..'],
    ['约2019年', '2019~'],
    ['2012年至2017年（止期推断）', '2012/2017?'],
  ])('%s → %s', (words, edtf) => expect(readPeriod(words)).toBe(edtf));

  test.each([
    ...['2023年2月30日', '2023年2月29日', '2023年13月', '2023年4月31日', '2023年0月', '201X年', '20年', '12023年'],
    ...[
      '2023',
      '2021-2025',
      '8月10日',
      '8月',
      '10日',
      '2023年10日',
      '2025年至2021年',
      '截至',
      '起',
      '至',
      '',
      '未说明',
    ],
    ...['2023年8月10日会议', '2023年第三季度', '1899年', '2101年', '约', '（推断）', `${'2023年'.repeat(9)}至`],
  ])('%s is no date', (words) => expect(readPeriod(words)).toBeUndefined());
});
