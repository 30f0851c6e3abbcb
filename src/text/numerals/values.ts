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
/** Units of one dimension, in the smallest of them. */
const SIZES: readonly Record<string, number>[] = [
  { 秒: 1, 秒钟: 1, 分钟: 60, 小时: 3600 },
  { 米: 1, 公里: 1000, 千米: 1000 },
  { 天: 1, 日: 1 },
];

/**
 * What a number in one unit is multiplied by to be one in another; `undefined` when it can't be: 12% is no 12 家, nor 12家 12 %. Units that nothing is known of are taken as
 * they stand, since what is printed rarely names its unit as the table does (175个 for 175 份).
 */
export function conversion(from: string | undefined, to: string): number | undefined {
  if (from === undefined || from === to) return 1;
  const share = SHARES[from];
  if (share !== undefined) {
    const wanted = SHARES[to];
    return wanted === undefined ? (from.startsWith('/') ? 1 : undefined) : wanted / share;
  }
  if (to in SHARES) return undefined;
  const dimension = SIZES.find((sizes) => from in sizes && to in sizes);
  return dimension ? (dimension[from] ?? 1) / (dimension[to] ?? 1) : 1;
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
