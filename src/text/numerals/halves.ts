/** Halves that are counted in a unit: 两年半, 三个半月, 2倍半, and 半年 on its own. */
import { matchAt, type Amount } from './amount.ts';
import type { Reading } from './joined.ts';

const INSIDE = / ?个半(?=月|小时|学期|世纪|百分点)/y;
const BEHIND = / ?(年|天|小时|周|倍|吨|亩|岁|公里)半(?![年月天日数径价免费封工程票身])/y;
/** 上半年 is a part of the year; 半年报 and 半日制 are words. */
const ALONE = /(?<![上下前后大小多])半(?=个?(?:年(?![度报级])|天|小时|月(?!刊|板)|日(?![制游])|学期))/y;

/** An amount with a half behind it, or `undefined`. */
export function readAndHalf(text: string, amount: Amount): Reading | undefined {
  const { value, isArabic } = amount;
  if (!value || value.high > value.low || !Number.isInteger(value.low)) return undefined;
  const match = matchAt(INSIDE, text, amount.end) ?? matchAt(BEHIND, text, amount.end);
  if (!match) return undefined;
  const end = amount.end + match[0].length;
  const half = { kind: 'number', end, values: [value.low + 0.5], step: 0.5, isArabic } as const;
  return match[1] === undefined ? half : { ...half, unit: match[1] };
}

/** 半 before a unit, or `undefined`. */
export const readHalf = (text: string, at: number): Reading | undefined =>
  matchAt(ALONE, text, at) ? { kind: 'number', end: at + 1, values: [0.5], step: 0.5, isArabic: false } : undefined;
