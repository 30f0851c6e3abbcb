/** The value of a numeral that is cut into its parts: 三 千 八, 1 亿 3000 万, 二 三 十. */

export type Part =
  /** Arabic digits, or Han ones with a decimal point; without grouping. */
  | { type: 'figure'; text: string }
  /** One Han digit. */
  | { type: 'digit'; value: number }
  | { type: 'small'; scale: number }
  | { type: 'large'; scale: number };

export interface Value {
  low: number;
  /** Above `low` for an approximate pair such as 两三 or 二三十. */
  high: number;
  /** The last place printed. */
  step: number;
}

/** Removes the binary noise of a decimal product (20.46 × 1e8). */
export const roundOff = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(14)));

/** Reads the parts; `undefined` when they form no number (百千万, 十四五). */
export function evaluate(parts: readonly Part[]): Value | undefined {
  if (parts.every((part) => part.type === 'digit') && parts.length > 1)
    return readDigits(parts.map(({ value }) => value));
  const step = stepOf(parts);
  const pair = parts.findIndex((part, index) => isPair(part, parts[index + 1]));
  if (pair < 0) {
    const value = sum(parts);
    return value === undefined ? undefined : { low: value, high: value, step };
  }
  const ends = [sum(parts.toSpliced(pair + 1, 1)), sum(parts.toSpliced(pair, 1))];
  const [low, high] = ends.map((end) => end ?? 0).sort((a, b) => a - b);
  return low && high && low < high ? { low, high, step } : undefined;
}

/** 两三, 七八, 三五 and 三两 mean about so many. */
const isPair = (a?: Part, b?: Part): boolean =>
  a?.type === 'digit' &&
  b?.type === 'digit' &&
  a.value > 0 &&
  (b.value === a.value + 1 || (a.value === 3 && (b.value === 5 || b.value === 2)));

/** Digits without a scale: 二〇一九 digit by digit, 两三 as a pair; 一二三 counts off and 八五 is a name. */
function readDigits(digits: readonly number[]): Value | undefined {
  const [first = 0, second = 0] = digits;
  if (digits.length === 2 && isPair({ type: 'digit', value: first }, { type: 'digit', value: second }))
    return { low: Math.min(first, second), high: Math.max(first, second), step: 1 };
  const countsOff = digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1);
  if (first === 0 || (!digits.includes(0) && (digits.length < 3 || countsOff))) return undefined;
  const value = Number(digits.join(''));
  return { low: value, high: value, step: 1 };
}

interface State {
  /** What 亿 and 万 have closed, and the thousands that are open. */
  hundredMillions: number;
  myriads: number;
  section: number;
  /** A digit or figure that waits for its scale. */
  waiting: { value: number; digit: boolean } | undefined;
  /** The smallest small scale of the open section, and the scale read last. */
  smallest: number;
  last: number;
  /** A 零 stands since the last scale. */
  zero: boolean;
}

function sum(parts: readonly Part[]): number | undefined {
  const state: State = {
    hundredMillions: 0,
    myriads: 0,
    section: 0,
    waiting: undefined,
    smallest: Infinity,
    last: Infinity,
    zero: false,
  };
  for (const [index, part] of parts.entries()) if (!take(state, part, index === 0)) return undefined;
  const { waiting, last, zero } = state;
  let rest = waiting?.value ?? 0;
  // 三千八 is 3800, 两万五 is 25000; 三千零八 is not.
  if (waiting?.digit && !zero && last > 10 && last < Infinity) {
    if (parts.length < 3) return undefined;
    rest *= last / 10;
  } else if (waiting && rest >= last) return undefined;
  return roundOff(state.hundredMillions + state.myriads + state.section + rest);
}

/** Takes in one part; false when it can't stand here. */
function take(state: State, part: Part, isFirst: boolean): boolean {
  if (part.type === 'digit' && part.value === 0) {
    state.zero = true;
    return state.waiting === undefined;
  }
  if (part.type === 'digit' || part.type === 'figure') {
    if (state.waiting) return false;
    const value = part.type === 'digit' ? part.value : Number(part.text);
    state.waiting = { value, digit: part.type === 'digit' || (!isFirst && /^[1-9]$/.test(part.text)) };
    return true;
  }
  return part.type === 'small' ? takeSmall(state, part.scale, isFirst) : takeLarge(state, part.scale, isFirst);
}

function takeSmall(state: State, scale: number, isFirst: boolean): boolean {
  // Without a digit before it 百 and 千 can only begin; 十 also stands in 一百十五 and 一千零十.
  if (scale >= state.smallest || (!state.waiting && !isFirst && scale > 10)) return false;
  state.section += roundOff((state.waiting?.value ?? 1) * scale);
  Object.assign(state, { waiting: undefined, smallest: scale, last: scale, zero: false });
  return true;
}

function takeLarge(state: State, scale: number, isFirst: boolean): boolean {
  const open = state.section + (state.waiting?.value ?? 0);
  if (scale === 1e8) {
    if (state.hundredMillions > 0 || (open + state.myriads === 0 && !isFirst)) return false;
    state.hundredMillions = roundOff((state.myriads + open || 1) * scale);
    state.myriads = 0;
  } else {
    if (state.myriads > 0 || (open === 0 && !isFirst)) return false;
    state.myriads = roundOff((open || 1) * scale);
  }
  Object.assign(state, { section: 0, waiting: undefined, smallest: Infinity, last: scale, zero: false });
  return true;
}

function stepOf(parts: readonly Part[]): number {
  let step = 1;
  for (const [index, part] of parts.entries()) {
    if (part.type === 'figure') step = 10 ** -(part.text.split('.')[1]?.length ?? 0);
    else if (part.type === 'digit') step = 1;
    // 三百 may be exact to the one, 3百 and 三万 are not.
    else if (part.type === 'large' || parts[index - 1]?.type === 'figure') step *= part.scale;
  }
  return roundOff(step);
}
