/** What two or more amounts make together: ranges, ratios, compositions, fractions, rates per cent. */
import { matchAt, readAmount, type Amount } from './amount.ts';
import { roundOff } from './evaluate.ts';
import type { Comparator, NumeralKind } from './types.ts';
import { readUnit } from './units.ts';

/** A numeral before the words around it are looked at. */
export interface Reading {
  kind: NumeralKind;
  end: number;
  values: readonly number[];
  step: number;
  unit?: string;
  inner?: Comparator | undefined;
  /** Written in Arabic digits. */
  isArabic: boolean;
}

/** Behind a number: percent, per mille, 成. */
const SHARE = / ?(%|‰|‱)|(余|多|几)(?=[%‰‱])([%‰‱])/y;
const TENTHS =
  /成(?!员|立|果|功|为|本|效|绩|熟|长|都|年|人|分|型|品|因|交|套|批|片|就|份|了)([一二三四五六七八九半])?/y;
/** 0352-7654321. */
const MORE_CODE = /(?:-\d+)+/y;
const OF_HUNDRED: Record<string, [NumeralKind, string]> = {
  '%': ['percent', '%'],
  '‰': ['per-mille', '‰'],
  '‱': ['fraction', '‱'],
};

/** 88.02%, 3‰, 三成五: the number with what makes it a share, or as it is. */
export function withShare(text: string, amount: Amount): Reading {
  const { value, inner, isArabic, end } = amount;
  if (!value) {
    const more = amount.isCode ? (matchAt(MORE_CODE, text, end)?.[0].length ?? 0) : 0;
    return { kind: amount.isCode ? 'code' : 'name', end: end + more, values: [], step: 1, isArabic };
  }
  const values = value.high > value.low ? [value.low, value.high] : [value.low];
  const kind: NumeralKind = values.length > 1 ? 'range' : 'number';
  const plain = { kind, end, values, step: value.step, inner, isArabic };
  const share = matchAt(SHARE, text, end);
  if (share) {
    const [name, unit] = OF_HUNDRED[share[1] ?? share[3] ?? '%'] ?? ['percent', '%'];
    return {
      ...plain,
      kind: kind === 'range' ? kind : name,
      end: end + share[0].length,
      unit,
      inner: share[2] ? '≥' : inner,
    };
  }
  const tenths = value.high <= 10 ? matchAt(TENTHS, text, end) : null;
  if (!tenths) return plain;
  // 三成半 is 35%.
  const rest = tenths[1] === '半' ? 5 : '一二三四五六七八九'.indexOf(tenths[1] ?? '') + 1;
  return {
    ...plain,
    kind: kind === 'range' ? kind : 'percent',
    end: end + tenths[0].length - (tenths[1] && values.length > 1 ? 1 : 0),
    values: values.map((tenth) => roundOff(tenth * 10 + (values.length > 1 || !tenths[1] ? 0 : rest))),
    step: tenths[1] ? 1 : 10,
    unit: '%',
  };
}

const RANGE = / ?(?:[-~–—‐]|——) ?| ?[至到] ?(?=[\d一二两三四五六七八九十百千万])/y;
const HYPHEN = /-/y;

/** 3-5万, 10—20%, 三至五家, 3家至5家; and 2023-00346, which is a code. `undefined` when no second amount follows or none is larger. */
export function readRange(text: string, first: Amount): Reading | undefined {
  if (!first.value || first.value.high > first.value.low) return undefined;
  const low = withShare(text, first);
  // 3家-5家 repeats its unit.
  const unit = low.end === first.end ? readUnit(text, first.end) : undefined;
  return joinRange(text, first, low, low.end) ?? (unit && joinRange(text, first, low, unit.wordEnd, unit.name));
}

function joinRange(text: string, first: Amount, low: Reading, at: number, unit?: string): Reading | undefined {
  const joint = matchAt(RANGE, text, at);
  const second = joint ? readAmount(text, at + joint[0].length) : undefined;
  if (!joint || !second || !first.value || second.isArabic !== first.isArabic) return undefined;
  if (second.isCode && matchAt(HYPHEN, text, at))
    return { kind: 'code', end: second.end, values: [], step: 1, isArabic: true };
  if (!second.value || second.value.high > second.value.low) return undefined;
  if (unit !== undefined && readUnit(text, second.end)?.name !== unit) return undefined;
  const more = matchAt(MORE_CODE, text, second.end);
  if (more) return { kind: 'code', end: second.end + more[0].length, values: [], step: 1, isArabic: true };
  const high = withShare(text, second);
  if (low.unit !== undefined && low.unit !== high.unit) return undefined;
  const shared = sharedScale(first, second);
  const factor = (low.unit === undefined && high.unit === '%' && high.step === 10 ? 10 : 1) * shared;
  const [bottom, top] = [roundOff((low.values[0] ?? 0) * factor), high.values[0] ?? 0];
  if (bottom >= top) {
    const isHyphen = matchAt(HYPHEN, text, at) !== null && first.isArabic && unit === undefined;
    return isHyphen ? { kind: 'code', end: second.end, values: [], step: 1, isArabic: true } : undefined;
  }
  return { ...high, kind: 'range', values: [bottom, top] };
}

/** What the first end of a range has from the second: the 万 of 3-5万 and of 一百至三百万, the 百 of 三至五百. */
function sharedScale(first: Amount, second: Amount): number {
  const [low = 0, high = 0] = [first.value?.low, second.value?.low];
  if (first.scale === 1 && second.scale > 1 && low < second.lead) return second.scale;
  return first.large === 1 && second.large > 1 && low < high / second.large ? second.large : 1;
}

const PLUS = / ?\+ ?(?=\d)| ?\+ ?[NnXx](?![A-Za-z])/y;

/** 1+5+18, 1+N. */
export function readComposition(text: string, first: Amount): Reading | undefined {
  const values = [first.value?.low ?? 0];
  let end = first.end;
  if (!first.isArabic) return undefined;
  for (let plus = matchAt(PLUS, text, end); plus; plus = matchAt(PLUS, text, end)) {
    end += plus[0].length;
    const next = /[NnXx]$/.test(plus[0]) ? undefined : readAmount(text, end);
    if (next?.value) values.push(next.value.low);
    end = next?.end ?? end;
  }
  return end > first.end ? { kind: 'composition', end, values, step: 1, isArabic: true } : undefined;
}

const COLON = / ?[:比] ?(?=\d)/y;
const SLASH = / ?\/ ?(?=\d)/y;

/** 1:2, 1:0.6:1.2, 3/4; a larger number over a smaller one (130/80) is a pair. */
export function readRatio(text: string, first: Amount): Reading | undefined {
  const colon = matchAt(COLON, text, first.end);
  const joint = colon ?? matchAt(SLASH, text, first.end);
  if (!joint || !first.isArabic || !first.value) return undefined;
  const values = [first.value.low];
  let end = first.end;
  for (let next: RegExpExecArray | null = joint; next; next = matchAt(colon ? COLON : SLASH, text, end)) {
    const amount = readAmount(text, end + next[0].length);
    // 12.5/10万 is a rate.
    if (!amount?.value || (!colon && amount.scale > 1)) break;
    values.push(amount.value.low);
    end = amount.end;
  }
  const [top = 0, bottom = 0] = values;
  if (end === first.end) return undefined;
  if (!colon && values.length === 2 && top > 0 && top < bottom && Number.isInteger(top) && Number.isInteger(bottom))
    return { kind: 'fraction', end, values: [top / bottom], step: 1, isArabic: true };
  return { kind: 'ratio', end, values, step: 1, isArabic: true };
}
