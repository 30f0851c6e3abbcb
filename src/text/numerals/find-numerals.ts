/**
 * The one grammar of numerals: text in, numerals out, in reading order and with their places in the text as given. Arabic and Han, full width, 万 and 亿, shares,
 * ranges, dates and times of day; what each says, and how the words beside it hedge it. The check, the audit and the draft of a document all read with it.
 */
import { matchAt, readAmount, type Amount } from './amount.ts';
import { endOfClock, endOfDate } from './dates.ts';
import { HAN, HAN_DIGIT } from './digits.ts';
import { foldNumerals } from './fold.ts';
import { readFormal } from './formal.ts';
import { readFraction, readWholeOrHalf } from './fractions.ts';
import { readAndHalf, readHalf } from './halves.ts';
import { readHedge, saysFall } from './hedges.ts';
import { readComposition, readRange, readRatio, withShare, type Reading } from './joined.ts';
import { kindByPlace } from './kinds.ts';
import type { Numeral, NumeralKind } from './types.ts';
import { readUnit } from './units.ts';
import { WORDS_PATTERN } from './words.ts';

/** 数百, 几十万: a numeral without a number. 总数百分之… is none. */
const VAGUE = /(?<![总人次个户例倍分系指函位天件项多少半岁名家场张基床])[数几][十百千万亿]+/y;
/** ○ and 〇 begin a numeral only before a digit (○五); elsewhere they are bullets or stand for a name. */
const CANDIDATE = new RegExp(
  `(${WORDS_PATTERN}|[〇○]{1,9}(?![${HAN_DIGIT}]))|[0-9${HAN}数几半过壹贰叁肆伍陆柒捌玖拾]`,
  'g',
);
/** Where nothing of this stands, there is no numeral and no digit of any script. */
export const MAY_HOLD_NUMERAL = new RegExp(
  `\\p{N}|[${HAN}数几半过壹贰叁肆伍陆柒捌玖拾萬億兩幾數貳陸叄參\u2F00\u2F06\u2F0B\u2F17]`,
  'u',
);
const PLAN = /十[一二三四五]五/y;
const MEASURES: ReadonlySet<NumeralKind> = new Set([
  'number',
  'percent',
  'percent-points',
  'per-mille',
  'fraction',
  'range',
  'grade',
]);

/** Lists the numerals of a text. Linear in its length. */
export function findNumerals(source: string): Numeral[] {
  const text = foldNumerals(source);
  const found: Numeral[] = [];
  let previous = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    if (match[1] !== undefined) continue;
    const at = match.index;
    const read = readAt(text, at, previous);
    CANDIDATE.lastIndex = at + 1;
    if (!read) continue;
    previous = read.next;
    found.push({ ...read.numeral, printed: source.slice(read.numeral.start, read.numeral.end) });
    CANDIDATE.lastIndex = read.next;
  }
  return found;
}

interface Found {
  numeral: Omit<Numeral, 'printed'>;
  /** Where the search goes on: behind the numeral, and behind the 10万 of a rate. */
  next: number;
}

function readAt(text: string, at: number, previous: number): Found | undefined {
  const date = endOfDate(text, at);
  if (date !== undefined) return plainly('date', at, date);
  const clock = endOfClock(text, at);
  if (clock !== undefined) return plainly('clock', at, clock);
  const first = text[at] ?? '';
  const vague = '数几'.includes(first) ? matchAt(VAGUE, text, at) : null;
  if (vague) return plainly('vague', at, at + vague[0].length);
  if (first === '十' && matchAt(PLAN, text, at) && !readUnit(text, at + 3)) return plainly('name', at, at + 3);
  const reading = readReading(text, at);
  return reading && describe(text, at, previous, reading);
}

const plainly = (kind: NumeralKind, start: number, end: number): Found => ({
  numeral: { start, end, kind, values: [], comparator: '=', step: 1, falls: false },
  next: end,
});

function readReading(text: string, at: number): Reading | undefined {
  const share = '百一半过'.includes(text[at] ?? '') ? (readWholeOrHalf(text, at) ?? readHalf(text, at)) : undefined;
  if (share) return share;
  const amount: Amount | undefined = readAmount(text, at) ?? readFormal(text, at);
  if (!amount) return undefined;
  return (
    readFraction(text, amount) ??
    readComposition(text, amount) ??
    readRange(text, amount) ??
    readRatio(text, amount) ??
    readAndHalf(text, amount) ??
    withShare(text, amount)
  );
}

/** Stands between a numeral and its unit: 30余家. */
const HEDGED = /[余多来+]/;

/** Adds what the surroundings say: sign, unit, kind, hedge. */
function describe(text: string, at: number, previous: number, reading: Reading): Found {
  const unit =
    reading.unit === undefined
      ? readUnit(text, reading.end + (HEDGED.test(text[reading.end] ?? '') ? 1 : 0))
      : undefined;
  const name = reading.unit ?? unit?.name;
  const start =
    (at > previous + 1 || (at > previous && previous === 0)) && isNegative(text, at, reading, name) ? at - 1 : at;
  const { end, isArabic } = reading;
  const isPlain = reading.kind === 'number' && reading.unit === undefined;
  const placed = kindByPlace({ text, start: at, end, isArabic, isPlain, unit: name });
  const kind = placed ?? (reading.kind === 'number' && name === '百分点' ? 'percent-points' : reading.kind);
  const measures = MEASURES.has(kind);
  const place = { text, start, end: reading.end, wordEnd: unit?.end ?? reading.end, unit: name };
  const hedge = measures ? (reading.inner ?? readHedge(place)) : undefined;
  const hasValues = measures || kind === 'ratio' || kind === 'composition' || kind === 'ordinal';
  return {
    numeral: {
      start,
      end: reading.end,
      kind,
      values: hasValues ? reading.values.map((value) => (start < at ? -value : value)) : [],
      ...(name === undefined || !hasValues ? {} : { unit: name }),
      comparator: kind === 'range' ? 'range' : (hedge ?? '='),
      step: reading.step,
      falls: measures && saysFall(text, start),
    },
    next: Math.max(reading.end, unit?.end ?? 0),
  };
}

const NO_SIGN = /[附件表图栋号版期第注式型A-Za-z0-9\-–—)]$/;

/** -3, −3% and 负3%; not the dash of 附件-1, of 2019-2020 or of a list. */
function isNegative(text: string, at: number, { kind, isArabic }: Reading, unit: string | undefined): boolean {
  if (!MEASURES.has(kind) || kind === 'range') return false;
  const before = text.slice(Math.max(0, at - 2), at - 1);
  if (text[at - 1] === '负') return !/[担抱胜自肩欠背辜]$/.test(before);
  if (text[at - 1] !== '-' || !isArabic || NO_SIGN.test(before)) return false;
  return !/\p{Script=Han}$/u.test(before) || kind !== 'number' || unit !== undefined;
}
