/**
 * Folding: what a reader takes for the same text becomes the same characters. Index and browser use this one function, so they can't disagree.
 *
 * Width, case, kinds of bracket, quote, dash and comma are folded, separators inside numbers and white space beside Han characters are dropped, traditional
 * characters become simplified ones if a map is given, radicals (⼈) the characters they stand for. Never NFKC on the whole: it turns ½ into 1⁄2 and ① into 1.
 */
import { hanOfLookAlike, LOOK_ALIKE } from '../../text/look-alikes.ts';

/** Traditional character → simplified character. */
export type HanMap = ReadonlyMap<string, string>;

export interface Folded {
  /** Folded characters, one code point each. */
  readonly chars: readonly string[];
  /** For each folded character, where it begins in the raw text (UTF-16 units); one more entry at the end: the length of the raw text. */
  readonly offsets: readonly number[];
}

const CLASSES: readonly (readonly [to: string, from: string])[] = [
  [',', '，﹐'],
  [';', '；﹔'],
  [':', '：﹕∶'],
  ['(', '（〔［【〖[{｛﹝'],
  [')', '）〕］】〗]}｝﹞'],
  ['"', "“”„‟「」『』﹁﹂‘’‚‛'＇＂"],
  ['-', '‐‑‒–—―－−~～〜∼'],
  ['·', '•・‧∙⋅●'],
  ['…', '⋯'],
  ['.', '．﹒'],
];
const PUNCTUATION = new Map(CLASSES.flatMap(([to, from]) => [...from].map((char) => [char, to] as const)));

/** Characters that take no room: joiners, direction marks, soft hyphen, byte order mark, variation selectors. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;
const SPACE = /\s/u;
const ALNUM = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const DIGIT = /[0-9]/;
const IS_HAN = /\p{Script=Han}/u;

/** What a character is, found once for each: a text has few different ones. */
interface CharKind {
  readonly folded: string;
  readonly isSpace: boolean;
  readonly isInvisible: boolean;
  readonly isAlnum: boolean;
}
const kinds = new Map<string, CharKind>();

function kindOf(char: string): CharKind {
  let kind = kinds.get(char);
  if (!kind) {
    const folded = foldChar(char);
    kind = { folded, isSpace: SPACE.test(char), isInvisible: INVISIBLE.test(char), isAlnum: ALNUM.test(folded) };
    kinds.set(char, kind);
  }
  return kind;
}

function foldChar(char: string): string {
  if (LOOK_ALIKE.test(char)) return hanOfLookAlike(char) ?? char;
  const code = char.codePointAt(0) ?? 0;
  const narrow =
    PUNCTUATION.get(char) ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char);
  const lower = narrow.toLowerCase();
  // “İ” becomes two characters in lower case; the map of offsets needs one for one.
  const one = lower.length === narrow.length ? lower : narrow;
  return PUNCTUATION.get(one) ?? one;
}

/** Folds one block of text. `raw` may be anything, an empty text too. */
export function fold(raw: string, han?: HanMap): Folded {
  const chars: string[] = [];
  const offsets: number[] = [];
  let space = -1;
  let wasAlnum = false;
  let at = 0;
  for (const char of raw) {
    const start = at;
    at += char.length;
    const { folded, isSpace, isInvisible, isAlnum } = kindOf(char);
    if (isInvisible) continue;
    if (isSpace) {
      if (space < 0) space = start;
      continue;
    }
    // Between two Latin words or two numbers a space means something; beside a Han character it is only typography.
    if (space >= 0 && isAlnum && wasAlnum) {
      chars.push(' ');
      offsets.push(space);
    }
    space = -1;
    wasAlnum = isAlnum;
    chars.push(han?.get(folded) ?? folded);
    offsets.push(start);
  }
  offsets.push(raw.length);
  return dropGroupSeparators(chars, offsets);
}

/** 1,220 → 1220: a comma between a digit and exactly three digits. */
function dropGroupSeparators(chars: string[], offsets: number[]): Folded {
  if (!chars.includes(',')) return { chars, offsets };
  const isDigit = (index: number) => DIGIT.test(chars[index] ?? '');
  const keep = chars.map(
    (char, index) =>
      !(
        char === ',' &&
        isDigit(index - 1) &&
        isDigit(index + 1) &&
        isDigit(index + 2) &&
        isDigit(index + 3) &&
        !isDigit(index + 4)
      ),
  );
  return { chars: chars.filter((_, index) => keep[index]), offsets: offsets.filter((_, index) => keep[index] ?? true) };
}

/** The folded text as one string. */
export const foldText = (raw: string, han?: HanMap): string => fold(raw, han).chars.join('');

const SEPARATOR = /[\s\p{P}]/u;
/** Stands for something on its own, unlike a comma: 80% is not 80. */
const MEANINGFUL = /[%‰&@#*/\\.]/;

/** Whether a folded character only separates what stands before it from what stands after it. */
export const separates = (char: string): boolean => SEPARATOR.test(char) && !MEANINGFUL.test(char);

export interface Span {
  /** First unit of the raw text that belongs to the match. */
  readonly start: number;
  /** First unit after it. */
  readonly end: number;
}

/** Where a folded phrase stands in a raw text, in order, without overlaps; empty if nowhere. */
export function findSpans(raw: string, phrase: readonly string[], han?: HanMap): Span[] {
  // A Han character is folded to itself, unless a map says otherwise or it is a radical: most texts are told apart without folding them.
  const [first = ''] = phrase;
  if (!han && IS_HAN.test(first) && !raw.includes(first) && !LOOK_ALIKE.test(raw)) return [];
  const { chars, offsets } = fold(raw, han);
  const spans: Span[] = [];
  for (let at = 0; phrase.length > 0 && at + phrase.length <= chars.length; at += 1) {
    if (!phrase.every((char, index) => chars[at + index] === char)) continue;
    const last = at + phrase.length - 1;
    const start = offsets[at] ?? 0;
    const lastStart = offsets[last] ?? start;
    spans.push({ start, end: lastStart + ([...raw.slice(lastStart, lastStart + 2)][0]?.length ?? 0) });
    at = last;
  }
  return spans;
}

/** Reads pairs written one after another (`漢汉體体`). */
export function unpackHanMap(packed: string): Map<string, string> {
  const chars = [...packed];
  return new Map(
    Array.from({ length: chars.length >> 1 }, (_, index) => [chars[2 * index] ?? '', chars[2 * index + 1] ?? '']),
  );
}
