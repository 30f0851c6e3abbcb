/**
 * Finds every numeral of a paragraph, Arabic or Chinese, so that the ledger can account for each one.
 *
 * A numeral is a maximal run: a date (`2023年8月10日`, `2023-08-25 16:00`), a range (`10-20`), a composition (`1+5+18`), a
 * grouped or decimal figure with its magnitude (`4500万`, `20.46亿`, `88.02%`), or a Chinese numeral (`三`, `十个` gives `十`).
 * Chinese characters that are numerals only in form (统一, 进一步, 一体化) are skipped by a declared word list.
 */
export interface NumeralToken {
  /** The numeral exactly as it stands in the text. */
  printed: string;
  /** Zero-based offset of its first UTF-16 unit. */
  start: number;
  /** Offset just behind its last unit. */
  end: number;
}

/**
 * Words in which 一, 十, 百, 千, 万 or 两 carries no quantity. Kept short on purpose: whatever is not listed must have a ledger
 * row, so an omission here costs a curator one row, while a wrong entry would hide a figure.
 */
export const NON_NUMERAL_WORDS: readonly string[] = [
  '统一',
  '进一步',
  '一体化',
  '一体',
  '一般',
  '一些',
  '一定',
  '一致',
  '一贯',
  '一线',
  '一流',
  '一系列',
  '一方面',
  '唯一',
  '同一',
  '之一',
  '逐一',
  '万众',
  '百姓',
  '十分',
  '千方百计',
];

const ARABIC_ATOM = String.raw`\d+(?:[.,，]\d+)*[十百千万亿]*(?:[%％‰])?`;
const CHINESE_ATOM = '[零〇一二三四五六七八九十百千万亿两]+';
const DATE = String.raw`\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|\d{1,2}\s?月\s?\d{1,2}\s?日|-?\d{2}-\d{2}\s\d{1,2}:\d{2}:\d{2}|\d{4}-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?`;
const JOINED = String.raw`${ARABIC_ATOM}(?:\s?[-—–~～+]\s?${ARABIC_ATOM})*`;

const NUMERAL = new RegExp(`${NON_NUMERAL_WORDS.join('|')}|${DATE}|${JOINED}|${CHINESE_ATOM}`, 'gu');
const SKIP = new Set(NON_NUMERAL_WORDS);

/** Lists the numerals of one paragraph in reading order. An empty paragraph gives an empty list. */
export function findNumerals(text: string): NumeralToken[] {
  const tokens: NumeralToken[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    if (SKIP.has(match[0])) continue;
    tokens.push({ printed: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
