/** Whether a numeral says the value of a table's cell, in that cell's unit. */
import { roundOff } from './evaluate.ts';
import type { Numeral } from './types.ts';

/** Parts per what; 百分点 is a difference of two rates in per cent. */
const SHARES: Record<string, number> = {
  '%': 100,
  百分点: 100,
  '‰': 1000,
  '‱': 10_000,
  '/10万': 100_000,
  '/百': 100,
  '/千': 1000,
  '/万': 10_000,
};
/** Units that measure one thing, each in the first of its line. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { 秒: 1, 秒钟: 1, 分钟: 60, 小时: 3600, 天: 86_400, 日: 86_400, 周: 604_800, 星期: 604_800 },
  { 月: 1, 季度: 3, 年: 12, 周年: 12, 岁: 12, 周岁: 12, 月龄: 1 },
  { 工作日: 1 },
  { 元: 1, 角: 0.1 },
  { 美元: 1 },
  { 港元: 1 },
  { 欧元: 1 },
  { 毫米: 1, 厘米: 10, 米: 1000, 公里: 1e6, 千米: 1e6 },
  { 平方米: 1, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6 },
  { 倍: 1 },
  { 级: 1, 甲: 1, 乙: 1, 等: 1 },
];
/** People and institutions are no each other, but 个, 项, 件 and the like may be either. */
const PEOPLE = new Set(['人', '名', '位', '人次']);
const INSTITUTIONS = new Set(['家', '所', '家次']);

/**
 * What a number in one unit is multiplied by to be one in another; `undefined` when it can't be: 12% is no 12 家, 12人 no 12 家, 3年 no 3 元. Things that are counted are
 * else taken as they stand, since what is printed rarely names its unit as the table does (175个 for 175 份).
 */
export function conversion(from: string | undefined, to: string): number | undefined {
  if (from === undefined || from === to) return 1;
  const share = SHARES[from];
  if (share !== undefined) {
    const wanted = SHARES[to];
    return wanted === undefined ? (from.startsWith('/') ? 1 : undefined) : wanted / share;
  }
  if (to in SHARES) return undefined;
  return betweenWords(withoutBase(from), withoutBase(to));
}

/** 张 of 张/千人. */
const withoutBase = (unit: string): string => unit.replace(/\/.*/, '');

function betweenWords(from: string, to: string): number | undefined {
  const sizes = SIZES.find((units) => from in units) ?? SIZES.find((units) => to in units);
  if (sizes) return from in sizes && to in sizes ? (sizes[from] ?? 1) / (sizes[to] ?? 1) : undefined;
  const isOther = (PEOPLE.has(from) && INSTITUTIONS.has(to)) || (INSTITUTIONS.has(from) && PEOPLE.has(to));
  return isOther ? undefined : 1;
}

/** The values of a numeral in a unit, as they may stand in a table; none where it has none in that unit. */
export function valuesIn({ kind, values, unit }: Numeral, wanted: string): number[] {
  const isShare = kind === 'fraction' && unit === undefined;
  const factor = isShare ? (SHARES[wanted] ?? 1) : conversion(unit, wanted);
  return factor === undefined ? [] : values.map((value) => roundOff(value * factor));
}

/** Whether a numeral says the value. A share such as 三分之二 is also said by its rounding (66.7, 67). */
export function saysValue(numeral: Numeral, value: number, unit: string): boolean {
  return valuesIn(numeral, unit).some(
    (said) => said === value || (numeral.kind === 'fraction' && numeral.unit === undefined && isRounded(said, value)),
  );
}

const isRounded = (exact: number, value: number): boolean => {
  const places = String(value).split('.')[1]?.length ?? 0;
  return Number(exact.toFixed(places)) === value && (places > 0 || exact >= 1);
};
