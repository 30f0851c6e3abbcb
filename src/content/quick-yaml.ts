/**
 * The common run of YAML, told line by line without parsing: keys and items, and values of one line that no two readers take differently. What passes here needs
 * no tree of nodes with their places, which costs ten times the reading. Everything else, and whatever is found wrong later, is read in full (read-yaml.ts).
 */
import { load, YAMLException } from 'js-yaml';

const KEY = String.raw`[a-z][a-z_\d]*`;
/** Other YAML took these for true, false and nothing. */
const WORDS = '(?:true|false|null|yes|no|on|off|y|n)';
const NUMBER = String.raw`(?:0|-?[1-9]\d{0,14})`;
const QUOTED = String.raw`'(?:[^']|'')*'|"[^"\\]*"`;
/** What a text without quotes may hold: no blank at its end, no sign that ends it or opens anything. One that begins with a digit must be no number and no date. */
const PLAIN = String.raw`(?!${WORDS}(?![^\s,\]}:]))(?:[\p{Script=Han}A-Z“（《【〔〈‘]|\d(?=[\w-]*(?:\p{Script=Han}|\.(?:txt|html|docx|pdf)$)))(?: ?(?:[^\s:#[\]{},&*!|>'"@?\x60\\]|:\/\/))*`;
/** A digest; of digits and e alone it would be a number. */
const DIGEST = String.raw`(?=[\de]*[a-df])[\da-f]{64}`;
const IN_FLOW = `(?:${QUOTED}|${NUMBER}|${DIGEST}|${PLAIN})`;
const list = (item: string): string => String.raw`\[(?: ?${item}(?:, ${item})* ?)?\]`;
const map = (value: string): string => String.raw`\{ ${KEY}: ${value}(?:, ${KEY}: ${value})* \}`;
const FLAT_MAP = map(`(?:${list(IN_FLOW)}|${IN_FLOW})`);
const FLOW_LIST = list(`(?:${FLAT_MAP}|${IN_FLOW})`);
const VALUE = `(?:true|false|${FLOW_LIST}|${map(`(?:${FLOW_LIST}|${IN_FLOW})`)}|${IN_FLOW})`;
const PAIR = `(?!${WORDS}:)${KEY}:(?: ${VALUE})?`;
const LINE = new RegExp(`^(?: *#.*| {0,12}(?:- )?${PAIR}| {0,12}- ${VALUE})?$`, 'iu');

/** Reads a text that is made of the common run alone; `undefined` for every other. */
export function readQuickly(source: string): { readonly value: unknown } | undefined {
  if (!source.split('\n').every((line) => LINE.test(line))) return undefined;
  try {
    return { value: load(source) };
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
