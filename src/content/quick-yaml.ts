/**
 * The common run of YAML, told line by line without parsing: keys and items, and values of one line that no two readers take differently. What passes here needs
 * no tree of nodes with their places, which costs ten times the reading. Everything else, and whatever is found wrong later, is read in full (read-yaml.ts).
 */
import { load, YAMLException } from 'js-yaml';

const KEY = String.raw`[a-z][a-z_\d]*`;
/** In whatever letters, large or small. */
const anyCase = (word: string): string => word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** Other YAML took these for true, false and nothing. */
const WORDS = anyCase('(?:true|false|null|yes|no|on|off|y|n)');
const NUMBER = String.raw`(?:0|-?[1-9]\d{0,14})`;
const QUOTED = String.raw`'(?:[^']|'')*'|"[^"\\]*"`;
/** What a text without quotes may hold: no blank at its end, no sign that ends it or opens anything. One that begins with a digit must be no number and no date. */
const PLAIN = String.raw`(?!${WORDS}(?![^\s,\]}:]))(?:[\p{Script=Han}A-Za-z“（《【〔〈‘/]|\d(?=[\w.-]*(?:\p{Script=Han}|\.(?:txt|html|docx|pdf)$)))(?: ?(?:[^\s:#[\]{},&*!|>'"@?\x60\\]|:(?=[^\s,\]}])|(?<! )#))*`;
/** A digest; of digits and e alone it would be a number. */
const DIGEST = String.raw`(?=[\de]*[a-df])[\da-f]{64}`;
const SCALAR = `(?:${QUOTED}|${NUMBER}|${DIGEST}|${PLAIN})`;
const HEAD = `(?:- )?(?!${WORDS}:)${KEY}:`;
const LINE = new RegExp(
  `^(?: *#.*| {0,12}(?:${HEAD}|${HEAD} (?:true|false|${SCALAR})|- (?:true|false|${SCALAR})))?$`,
  'u',
);

/** A line whose value is a list or a map in brackets. */
const BRACKETED = new RegExp(`^ {0,12}(?:${HEAD} |- )([[{].*)$`, 'u');
const TOKEN = new RegExp(`((?!${WORDS}:)${KEY}: )|${SCALAR}`, 'gu');
/** Lists in maps in lists; no record has more. */
const DEPTH = 4;

/** Whether brackets hold keys and plain values alone: each is put for a letter, then each inner pair of brackets, until one letter is left. */
function isPlainInBrackets(value: string): boolean {
  let rest = value.replace(TOKEN, (_token, key?: string) => (key ? 'k' : 's'));
  for (let round = 0; round < DEPTH && rest !== 's'; round += 1)
    rest = rest.replace(/\[(?: ?s(?:, s)* ?)?\]/gu, 's').replace(/\{ ks(?:, ks)* \}/gu, 's');
  return rest === 's';
}

function isCommon(line: string): boolean {
  const bracketed = BRACKETED.exec(line)?.[1];
  return bracketed === undefined ? LINE.test(line) : isPlainInBrackets(bracketed);
}

/** Reads a text that is made of the common run alone; `undefined` for every other. */
export function readQuickly(source: string): { readonly value: unknown } | undefined {
  if (!source.split('\n').every(isCommon)) return undefined;
  try {
    return { value: load(source) };
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
