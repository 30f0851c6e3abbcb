/**
 * 参照 (reference): facts from outside, for orientation. They are no evidence: nothing of a document rests on them, and no figure of a document is one of them. What
 * every row of every table must carry stands here; a row without it is refused.
 */
import { z } from 'zod';
import { parsePeriod } from '../dates.ts';
import { optional, text } from '../fields.ts';

/**
 * Whose page it was read on.
 *
 * - official: of the issuer or of an authority above it
 * - official repost: of another authority
 * - reprint: an ordinary site that prints the document
 * - media: the medium's own site
 * - journal: a paper or a preprint
 * - repository: a file of a public repository of code
 * - other: a mirror or a site of unknown origin; its address is printed, never linked
 */
export const PAGE_KINDS = [
  'official',
  'official repost',
  'reprint',
  'media',
  'journal',
  'repository',
  'other',
] as const;

/**
 * - sure: read in the document itself, on an official page, or in two sources that agree
 * - likely: one good source, or one step of it is computed or inferred
 * - doubtful: shown as 待核, never drawn and never set beside a figure
 */
export const CONFIDENCES = ['sure', 'likely', 'doubtful'] as const;

/** An address of the web; a note on the place in it may follow in full-width brackets. */
const ADDRESS = /^(https?:\/\/[\w.-]+(?::\d+)?(?:\/[^\s（）]*)?)(?: ?（([^（）]+)）)?$/;
/** A file of a public repository that is only known by its number in a public index of code. */
const INDEXED = /^github-index:(\d+)$/;

export interface SourceAddress {
  /** `undefined` for a file known by its number only. */
  readonly url: string | undefined;
  /** What stands in brackets behind the address, or the number. */
  readonly place: string | undefined;
}

/** Reads the cell `source`; `undefined` for anything that is no source. */
export function readSource(value: string): SourceAddress | undefined {
  const [, url, place] = ADDRESS.exec(value) ?? [];
  if (url && URL.canParse(url)) return { url, place };
  const number = INDEXED.exec(value)?.[1];
  return number ? { url: undefined, place: number } : undefined;
}

const needed = (what: string, remedy: string) => z.string().min(1, `没有${what}，这一行不能收｜${remedy}`);

/** True for a plain day: `2026-11-27`. */
function isDay(value: string): boolean {
  const period = parsePeriod(value);
  return period?.precision === 'day' && !period.isSpan && !period.uncertainStart;
}

/** One of a list, with the reason why it must be there. */
const choice = <const T extends readonly string[]>(values: T, what: string) =>
  needed(what, `填 ${values.join('、')} 之一`)
    .refine((value) => value === '' || values.includes(value), `不是${what}的取值｜填 ${values.join('、')} 之一`)
    .transform((value) => value as T[number]);

/** The columns that end every table, in order. */
export const sourceColumns = {
  /** Address of the page it was read on. */
  source: needed('来源', '写明在哪个网页读到；没有来源的事实不进参照').refine(
    (value) => value === '' || readSource(value) !== undefined,
    '不是网址｜写完整的 http(s) 网址；页内的文件可在其后用全角括号注明',
  ),
  page_kind: choice(PAGE_KINDS, '网页种类'),
  /** Where on the page. */
  where: optional(text),
  /** The day it was read. */
  retrieved: needed('阅读日期', '写读到的那一天，如 2026-11-27').refine(
    (value) => value === '' || isDay(value),
    '不是一天｜写读到的那一天，如 2026-11-27',
  ),
  /** How many independent sources agree, this one included. */
  agreement: needed('相合的来源数', '写有几个互相独立的来源相合，只有一个就写 1')
    .regex(/^(?:|[1-9]\d?)$/, '不是来源数｜写 1 到 99 的整数')
    .transform(Number),
  confidence: choice(CONFIDENCES, '把握'),
  note: optional(text),
} as const;

/** The cells that say where a row comes from. */
export interface Sourced {
  readonly source: string;
  readonly page_kind: (typeof PAGE_KINDS)[number];
  readonly where: string | null;
  readonly retrieved: string;
  readonly agreement: number;
  readonly confidence: (typeof CONFIDENCES)[number];
  readonly note: string | null;
}
