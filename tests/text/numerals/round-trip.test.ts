import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../../src/text/numerals/find-numerals.ts';
import type { Numeral } from '../../../src/text/numerals/types.ts';
import { saysValue } from '../../../src/text/numerals/values.ts';
import { seeded } from '../../bench/seeded.ts';
import { fullWidth, grouped, inFormal, inHan, inHanDecimals } from './notations.ts';

const random = seeded(20261127);
const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
/** Numbers of every size, round ones as often as others. */
const integer = (): number => (random(9) + 1) * 10 ** random(9) + random(3) * random(10 ** (1 + random(8)));
const decimal = (): number => Number(`${random(1000)}.${random(9) + 1}${pick(['', '2', '07'])}`);

const BEFORE = ['', '全市共有', '其中：', '建成', '（', '累计服务', '占', '，', '\n', '2023年，', '12家机构的'];
const AFTER = ['', '，其余从略', '。', '）', '、3家', '\n'];

/** Reads a numeral between other words; the only one that begins where it was put. */
function readIn(printed: string, after = ''): Numeral {
  const [left, right] = [pick(BEFORE), after + pick(AFTER)];
  const text = left + printed + right;
  const numerals = findNumerals(text);
  for (const { start, end, printed: said } of numerals) expect(text.slice(start, end)).toBe(said);
  const found = numerals.find(({ start }) => start === left.length);
  expect(found, `${printed} in ${text}`).toBeDefined();
  expect(found?.printed, text).toBe(printed);
  return found as Numeral;
}

/** Tries a notation a thousand times. */
const trial = (name: string, run: () => void) => test(name, () => Array.from({ length: 1000 }).forEach(run));
const expectValue = (printed: string, value: number, after = '家') =>
  expect(readIn(printed, after).values, printed).toEqual([value]);

describe('a whole number reads back', () => {
  trial('in Arabic digits', () => {
    const value = integer();
    expectValue(String(value), value);
  });
  trial('grouped, and in full width', () => {
    const value = integer();
    expectValue(grouped(value, pick([',', '，', ' '])), value);
    expectValue(fullWidth(grouped(value, ',')), value);
  });
  trial('in Han characters', () => {
    const value = integer();
    expectValue(inHan(value), value);
    expectValue(inHan(value).replaceAll('二千', '两千').replaceAll('二百', '两百').replace(/^二万/, '两万'), value);
  });
  trial('in the capital forms of cheques', () => {
    const value = integer() * 10;
    expectValue(inFormal(value), value, '元');
  });
  trial('with 万 and 亿', () => {
    const figure = decimal();
    const [scale, size] = pick([
      ['万', 1e4],
      ['亿', 1e8],
      ['千万', 1e7],
      ['百万', 1e6],
      ['万亿', 1e12],
    ] as const);
    const value = Number((figure * size).toPrecision(12));
    expectValue(figure + pick(['', ' ']) + scale, value, '元');
    expectValue(fullWidth(String(figure)) + scale, value, '元');
    expectValue(inHanDecimals(figure) + scale, value, '元');
  });
  trial('with 亿 and 万 one after the other', () => {
    const [high, low] = [random(90) + 1, random(8999) + 1000];
    expectValue(`${high}亿${low}万`, high * 1e8 + low * 1e4, '元');
    expectValue(`${inHan(high)}亿${inHan(low)}万`, high * 1e8 + low * 1e4, '元');
    const [thousands, hundreds] = [random(9) + 1, random(9) + 1];
    expectValue(`${thousands}千${hundreds}百`, thousands * 1000 + hundreds * 100);
    expectValue(`${thousands}万${hundreds}千`, thousands * 1e4 + hundreds * 1000);
  });
  trial('with its last scale left out', () => {
    const [first, second] = [pick([...'三四五六七八九']), pick([...'一二三四五六七八九'])];
    const [scale, size] = pick([
      ['百', 100],
      ['千', 1000],
      ['万', 1e4],
      ['亿', 1e8],
    ] as const);
    const digits = '一二三四五六七八九';
    expectValue(
      first + scale + second,
      (digits.indexOf(first) + 1) * size + ((digits.indexOf(second) + 1) * size) / 10,
      '，',
    );
  });
});

describe('a share reads back', () => {
  trial('as per cent', () => {
    const value = Number(`${random(100)}.${random(9) + 1}${random(10)}`);
    for (const printed of [
      `${value}%`,
      `${value}％`,
      `${value} %`,
      fullWidth(`${value}%`),
      `百分之${value}`,
      `百分之${inHanDecimals(value)}`,
    ])
      expect(saysValue(readIn(printed), value, '%'), printed).toBe(true);
  });
  trial('as per mille, in its own unit and in per cent', () => {
    const value = random(99) + 1;
    for (const printed of [`${value}‰`, `千分之${inHan(value)}`]) {
      expect(saysValue(readIn(printed), value, '‰')).toBe(true);
      expect(saysValue(readIn(printed), value / 10, '%')).toBe(true);
      expect(saysValue(readIn(printed), value, '%')).toBe(false);
    }
  });
  trial('as tenths', () => {
    const [tenths, rest] = [random(9) + 1, random(10)];
    const printed = `${inHan(tenths)}成${rest === 0 ? '' : inHan(rest)}`;
    expect(readIn(printed, '，')).toMatchObject({ values: [tenths * 10 + rest], unit: '%' });
  });
  trial('as a fraction, exact or rounded', () => {
    const [top, bottom] = [random(8) + 1, random(9) + 2];
    if (top >= bottom || bottom === 10) return;
    const percent = (top / bottom) * 100;
    for (const printed of [`${inHan(bottom)}分之${inHan(top)}`, `${top}/${bottom}`, `${bottom}分之${top}`])
      for (const places of [1, 2, 3])
        expect(saysValue(readIn(printed), Number(percent.toFixed(places)), '%'), printed).toBe(true);
    expect(saysValue(readIn(`${inHan(bottom)}分之${inHan(top)}`), top, '%')).toBe(top === percent);
  });
});

describe('a range reads back', () => {
  trial('and shares its scale and its percent', () => {
    const low = random(40) + 1;
    const high = low + random(40) + 1;
    const joint = pick(['-', '—', '–', '～', '~', '至', ' - ']);
    for (const [end, size] of [
      ['', 1],
      ['万', 1e4],
      ['亿', 1e8],
    ] as const)
      expect(readIn(`${low}${joint}${high}${end}`, '元')).toMatchObject({
        values: [low * size, high * size],
        comparator: 'range',
      });
    expect(readIn(`${low}${joint}${high}%`)).toMatchObject({ values: [low, high], unit: '%' });
    expect(readIn(`${low}%${joint}${high}%`)).toMatchObject({ values: [low, high], unit: '%' });
    expect(readIn(`${low}万${joint}${high}万`, '元')).toMatchObject({ values: [low * 1e4, high * 1e4] });
    expect(readIn(`${inHan(low)}至${inHan(high)}`, '家')).toMatchObject({ values: [low, high] });
  });
  trial('written as an approximate pair', () => {
    const low = random(8) + 1;
    const pair = `${inHan(low)}${inHan(low + 1)}`.replace(/^二三/, pick(['二三', '两三']));
    const [scale, size] = pick([
      ['', 1],
      ['十', 10],
      ['百', 100],
      ['千', 1000],
      ['万', 1e4],
      ['十万', 1e5],
    ] as const);
    expect(readIn(pair + scale, '人')).toMatchObject({ values: [low * size, (low + 1) * size], comparator: 'range' });
  });
});

describe('a hedge is read with its number', () => {
  const PREFIXES = [
    ['不到', '≤'],
    ['不足', '≤'],
    ['不超过', '≤'],
    ['低于', '≤'],
    ['逾', '≥'],
    ['超', '≥'],
    ['超过', '≥'],
    ['不低于', '≥'],
    ['不少于', '≥'],
    ['至少', '≥'],
    ['近', '≈'],
    ['约', '≈'],
    ['大约', '≈'],
  ] as const;
  const SUFFIXES = [
    ['以上', '≥'],
    ['及以上', '≥'],
    ['以下', '≤'],
    ['以内', '≤'],
    ['左右', '≈'],
  ] as const;
  trial('before it', () => {
    const [word, comparator] = pick(PREFIXES);
    const value = integer();
    const text = `医院${word}${value}${pick(['家', '%', '名', '万人'])}`;
    expect(findNumerals(text)[0], text).toMatchObject({ comparator });
  });
  trial('behind it and its unit', () => {
    const [word, comparator] = pick(SUFFIXES);
    const text = `医院${integer()}${pick(['家', '%', '名', '万人', ' 人次', '个'])}${word}`;
    expect(findNumerals(text)[0], text).toMatchObject({ comparator });
  });
  trial('inside it', () => {
    const tens = (random(9) + 1) * 10;
    const word = pick(['余', '多']);
    for (const printed of [`${tens}${word}万`, `${inHan(tens)}${word}万`])
      expect(readIn(printed, '人')).toMatchObject({ values: [tens * 1e4], comparator: '≥' });
    expect(findNumerals(`${tens}${word}家`)[0]).toMatchObject({ values: [tens], comparator: '≥', unit: '家' });
    expect(readIn(`${tens}${word}%`)).toMatchObject({ values: [tens], comparator: '≥', unit: '%' });
  });
  trial('and belongs to no other number', () => {
    const [first, second] = [integer(), integer()];
    const text = `${pick(['二级以上医院', '65岁以上老人', '签约', '结余', '其余', '附近', '超声'])}${first}家，共${second}人`;
    expect(
      findNumerals(text)
        .slice(-2)
        .map(({ comparator }) => comparator),
      text,
    ).toEqual(['=', '=']);
  });
});
