/** Shares in words: 百分之八十八点零二, 千分之三, 三分之二, 百分之八十至九十, 一半. */
import { matchAt, readAmount, type Amount } from './amount.ts';
import type { Reading } from './joined.ts';
import type { NumeralKind } from './types.ts';

const DENOMINATORS: Record<number, [NumeralKind, string]> = {
  100: ['percent', '%'],
  1000: ['per-mille', '‰'],
  10_000: ['fraction', '‱'],
  100_000: ['fraction', '/10万'],
};
const OF = / ?分之 ?/y;
const BETWEEN = /(?:[-~–—]|至|到)(百分之|千分之|万分之)?/y;
const HUNDRED = /百分(?:之)?百/y;
const HALF = /一半|半数|过半数|过半(?=[,.。;、\s]|$)/y;

/** 百分百, 一半, 过半: shares that say no denominator. */
export function readWholeOrHalf(text: string, at: number): Reading | undefined {
  const whole = matchAt(HUNDRED, text, at);
  if (whole) return share(['percent', '%'], at + whole[0].length, [100], 1);
  const half = matchAt(HALF, text, at);
  return half
    ? { ...share(['percent', '%'], at + half[0].length, [50], 1), inner: half[0].startsWith('过') ? '≥' : undefined }
    : undefined;
}

/** The share whose denominator is the amount given, or `undefined`. */
export function readFraction(text: string, denominator: Amount): Reading | undefined {
  const of = denominator.value ? matchAt(OF, text, denominator.end) : null;
  if (!denominator.value || !of) return undefined;
  const numerator = readAmount(text, denominator.end + of[0].length);
  if (!numerator?.value) return undefined;
  const base = denominator.value.low;
  const known = DENOMINATORS[base];
  if (known) return readShare(text, numerator, known);
  if (base === 0 || numerator.value.high > numerator.value.low) return undefined;
  return share(['fraction', undefined], numerator.end, [numerator.value.low / base], 1);
}

function readShare(text: string, numerator: Amount, known: [NumeralKind, string]): Reading {
  const { low = 0, high = 0, step = 1 } = numerator.value ?? {};
  const first = { ...share(known, numerator.end, high > low ? [low, high] : [low], step), inner: numerator.inner };
  const joint = matchAt(BETWEEN, text, numerator.end);
  const second = joint ? readAmount(text, numerator.end + joint[0].length) : undefined;
  if (!second?.value || second.value.low <= high) return first;
  return share(known, second.end, [low, second.value.high], second.value.step);
}

function share([kind, unit]: [NumeralKind, string | undefined], end: number, values: number[], step: number): Reading {
  return {
    kind: values.length > 1 ? 'range' : kind,
    end,
    values,
    step,
    isArabic: false,
    ...(unit === undefined ? {} : { unit }),
  };
}
