/** Reads one amount at a place of folded text: Arabic or Han, with decimals, 万 and 亿, and the 余 or 多 that stands inside (30余万). */
import { DIGITS, HAN_DIGIT, LARGE, SMALL, TENS } from './digits.ts';
import { evaluate, type Part, type Value } from './evaluate.ts';
import type { Comparator, Span } from './types.ts';
import { ENDS_RUN } from './words.ts';

export interface Amount extends Span {
  /** `undefined` when the characters form no number. */
  value: Value | undefined;
  /** The figure without its 万 and 亿 (the 3 of 3万), and what they multiply it by, for ranges that share a scale. */
  lead: number;
  scale: number;
  /** The 万 and 亿 alone, at its end. */
  large: number;
  /** From a 余, 多, 几 or 来 inside. */
  inner: Comparator | undefined;
  isArabic: boolean;
  /** Digits such as 0352 or 1.2.3 that are a code. */
  isCode: boolean;
}

/** 1,200 and 1 200 are grouped; 2019,2020 is a list. A point before a year is a full stop (1.2023年). */
const ARABIC =
  /[1-9]\d{0,2}(?:,\d{3}){1,5}(?!\d)(?:\.\d+)?|[1-9]\d{0,2}(?: \d{3}){1,5}(?![\d.,]? ?\d)|\d+(?:\.\d+){2,}|\d+(?:\.(?!(?:19|20)\d{2} ?年)\d+)?/y;
const MORE_ARABIC = /\d{1,4}(?![\d.,])| \d{1,4}(?=[千百]?[万亿])/y;
const INNER = /[余多几来](?=[百千]?[万亿]|[百千](?![姓分]))/y;
const SPACE_BEFORE_SCALE = / (?=[百千]?[万亿])/y;
const HAN_DECIMALS = new RegExp(`点([${HAN_DIGIT}]+)(?![十分半刻线滴者])`, 'y');
/** No numeral has more parts; what is longer is cut. In Arabic digits each part holds several places. */
const MOST_PARTS = 24;
const MOST_ARABIC_PARTS = 8;
const MOST_DIGITS = 15;

const NO_NUMBER = {
  value: undefined,
  lead: 0,
  scale: 1,
  large: 1,
  inner: undefined,
  isArabic: true,
  isCode: true,
} as const;

/** Runs a sticky expression at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The amount that begins at `start` of folded text, or `undefined` when none does. */
export function readAmount(text: string, start: number): Amount | undefined {
  const walk: Walk = { text, at: start, parts: [], ends: [], inner: undefined };
  const arabic = matchAt(ARABIC, text, start)?.[0];
  if (arabic !== undefined) {
    if (/\..*\.|^0\d/.test(arabic) || arabic.length > MOST_DIGITS)
      return { ...NO_NUMBER, start, end: start + arabic.length };
    push(walk, { type: 'figure', text: arabic.replaceAll(/[, ]/g, '') }, arabic.length);
  }
  const most = arabic === undefined ? MOST_PARTS : MOST_ARABIC_PARTS;
  while (
    walk.parts.length < most &&
    (takeInner(walk) || takeScale(walk) || takeDigit(walk) || takeFigure(walk) || takeDecimals(walk))
  );
  return finish(walk, start, arabic !== undefined);
}

interface Walk {
  text: string;
  at: number;
  parts: Part[];
  /** Offset behind each part. */
  ends: number[];
  inner: { comparator: Comparator; at: number } | undefined;
}

function push(walk: Walk, part: Part, length: number): true {
  walk.at += length;
  walk.parts.push(part);
  walk.ends.push(walk.at);
  return true;
}

const startsArabic = ({ parts }: Walk): boolean => parts[0]?.type === 'figure';
const isScale = (part?: Part): boolean => part?.type === 'small' || part?.type === 'large';

/** 30余万, 三百多万, 10来万; 十几 ends with it. */
function takeInner(walk: Walk): boolean {
  const character = walk.text[walk.at] ?? '';
  if (walk.inner || walk.parts.length === 0 || !'余多几来'.includes(character) || character === '') return false;
  const isTens = character === '几' && walk.text[walk.at - 1] === '十';
  if (!isTens && !matchAt(INNER, walk.text, walk.at)) return false;
  walk.at += 1;
  walk.inner = { comparator: character === '来' ? '≈' : '≥', at: walk.at };
  walk.ends[walk.ends.length - 1] = walk.at;
  return true;
}

function takeScale(walk: Walk): boolean {
  const { text, parts } = walk;
  const space = parts.length > 0 && matchAt(SPACE_BEFORE_SCALE, text, walk.at) ? 1 : 0;
  const at = walk.at + space;
  const character = text[at] ?? '';
  const small = SMALL[character];
  const large = LARGE[character];
  if ((small ?? large) === undefined || (parts.length > 0 && matchAt(ENDS_RUN, text, at))) return false;
  const last = parts.at(-1);
  // Arabic digits take 百 and 千 only where the figure could grow into them: 5千, not 2023千; 667.4百万 is of millions.
  const isOfLarge = (text[at + 1] ?? '') in LARGE;
  if (small !== undefined && last?.type === 'figure' && (small === 10 || (Number(last.text) >= small && !isOfLarge)))
    return false;
  return push(
    walk,
    small === undefined ? { type: 'large', scale: large ?? 1 } : { type: 'small', scale: small },
    1 + space,
  );
}

function takeDigit(walk: Walk): boolean {
  const { text, at, parts } = walk;
  const character = text[at] ?? '';
  const ten = TENS[character];
  if (ten !== undefined && parts.length === 0) {
    push(walk, { type: 'digit', value: ten }, 0);
    return push(walk, { type: 'small', scale: 10 }, 1);
  }
  const value = DIGITS[character];
  if (value === undefined || (parts.length > 0 && matchAt(ENDS_RUN, text, at))) return false;
  const next = text[at + 1] ?? '';
  const last = parts.at(-1);
  // Behind Arabic digits a Han digit needs its own scale (3万五千, but 5万一年); 两 at the end is a unit or begins a word.
  if (
    startsArabic(walk) &&
    (last?.type === 'figure' || (value > 0 ? !(next in SMALL) && !(next in LARGE) : !/\d/.test(next)))
  )
    return false;
  if (character === '两' && isScale(last) && !(next in SMALL) && !(next in LARGE)) return false;
  return push(walk, { type: 'digit', value }, 1);
}

/** 1亿3000万, 3万5000, 1千5百. */
function takeFigure(walk: Walk): boolean {
  const [first] = walk.parts;
  const last = walk.parts.at(-1);
  const goesOn = isScale(last) || (last?.type === 'digit' && last.value === 0);
  if (first?.type !== 'figure' || first.text.includes('.') || !goesOn) return false;
  const more = matchAt(MORE_ARABIC, walk.text, walk.at)?.[0];
  return more !== undefined && push(walk, { type: 'figure', text: more.trim() }, more.length);
}

/** 八十八点零二: the parts so far become one figure. */
function takeDecimals(walk: Walk): boolean {
  const decimals = matchAt(HAN_DECIMALS, walk.text, walk.at);
  if (!decimals || walk.parts.length === 0 || walk.parts.some(({ type }) => type === 'figure' || type === 'large'))
    return false;
  const whole = evaluate(walk.parts);
  if (!whole || whole.low !== whole.high) return false;
  const digits = [...(decimals[1] ?? '')].map((character) => DIGITS[character]).join('');
  walk.parts = [];
  walk.ends = [];
  return push(walk, { type: 'figure', text: `${whole.low}.${digits}` }, decimals[0].length);
}

/** What a range can share: the 万 of 3-5万, the 百 of 三至五百, but not the 十 of 一至二十. */
const scaleOf = (part: Part): number | undefined =>
  part.type === 'large' || (part.type === 'small' && part.scale > 10) ? part.scale : undefined;

function finish(walk: Walk, start: number, isArabic: boolean): Amount | undefined {
  const { parts, ends, inner } = walk;
  if (parts.length === 0) return undefined;
  let count = parts.length;
  let value = evaluate(parts);
  // Digits are a number in any case: leave out what does not go with them.
  while (!value && isArabic && count > 1) {
    count -= 1;
    value = evaluate(parts.slice(0, count));
  }
  const end = ends[count - 1] ?? walk.at;
  const read = parts.slice(0, count);
  const scale = trailing(read, scaleOf);
  return {
    start,
    end,
    value,
    lead: value ? value.low / scale : 0,
    scale,
    large: trailing(read, (part) => (part.type === 'large' ? part.scale : undefined)),
    inner: inner && inner.at <= end ? inner.comparator : undefined,
    isArabic,
    isCode: false,
  };
}

/** Product of the scales that the parts end with. */
function trailing(parts: readonly Part[], scale: (part: Part) => number | undefined): number {
  const from = parts.findLastIndex((part) => scale(part) === undefined);
  // 万 alone is a number, not the scale of one.
  return from < 0 ? 1 : parts.slice(from + 1).reduce((product, part) => product * (scale(part) ?? 1), 1);
}
