/**
 * Figures that stand in prose without evidence. A number that names, dates or numbers something is none: years and days, titles, document numbers, declared
 * names. Figures in Chinese numerals are found where a quantity follows or a fraction is meant; 三家医院 and 一是 are ordinary words.
 */
import type { Content } from '../../model/content.ts';
import { NameIndex } from '../../text/name-index.ts';
import { findNumerals, MAY_HOLD_NUMERAL } from '../../text/numerals/find-numerals.ts';
import type { Numeral, NumeralKind, Span } from '../../text/numerals/types.ts';

/** Names that may stand in prose although they contain a number. */
export interface BareFigureRules {
  readonly names: NameIndex;
}

const NUMBER = /\p{N}|[一二三四五六七八九十百千万亿两成倍半]/u;

/**
 * Rules under which exactly these names may stand.
 *
 * @param shared rules whose names may stand, too
 */
export const rulesFor = (names: readonly string[], shared?: BareFigureRules): BareFigureRules => ({
  names: new NameIndex(
    names.filter((name) => NUMBER.test(name)),
    shared?.names,
  ),
});

/** All names, titles and aliases of the content that contain a number. */
export function namesWithNumbers(content: Content): string[] {
  const names = [
    ...content.measures.flatMap(({ data }) => [data.name, ...data.aliases.map(({ name }) => name)]),
    ...content.indicators.flatMap(({ data }) => [data.name, ...data.aliases]),
    ...content.institutions.flatMap(({ data }) => [data.name, ...data.aliases]),
    ...content.policies.flatMap(({ data }) => [data.title, data.number, ...data.aliases]),
    ...content.documents.flatMap(({ data }) => [data.title, data.short, data.number]),
  ];
  return names.filter((name) => NUMBER.test(name));
}

const YEAR = String.raw`(?<!\d)(?:19|20)\d{2}(?!\d)`;
/** Years that are none of a date: alone in brackets, an edition, a decade, the number of a document. */
const YEARS_APART = new RegExp(
  [
    String.raw`(?<=[（(〔[])${YEAR}(?=[）)〕\]](?!\s?(?:\p{Script=Han}{0,2}[人元家个%％])))`,
    String.raw`${YEAR}\s?版`,
    // 20世纪90年代
    String.raw`(?<!\d)(?:1[5-9]|2[01])\s?世纪(?:\s?[1-9]0\s?年代)?`,
    String.raw`(?<!\d)[1-9]0\s?年代`,
    // 5月8—10日, where no year is named
    String.raw`(?<!\d)(?:1[0-2]|0?[1-9])\s?月\s?(?:3[01]|[12]\d|0?[1-9])\s?[-—–～~至到]{1,2}\s?(?:3[01]|[12]\d|0?[1-9])\s?日`,
    // 〔2023〕3号
    String.raw`〔${YEAR}〕\s?(?:第\s?)?\d{1,4}\s?号`,
  ].join('|'),
  'gu',
);
/** What may number a title: the year, the edition, the document's number. */
const IN_TITLE = new RegExp(
  String.raw`${YEAR}(?:\s?[-—–～~至到]{1,2}\s?${YEAR})?(?:版|年)?|第\d+[版号期届次条章]?|〕\d+号`,
  'gu',
);
const ADDRESS = /https?:\/\/[!-~]+|www\.[!-~]+/gu;
const DIGIT_RUN = /(?:(?!〇)\p{N})(?:[\p{N}.,．，/]*(?!〇)\p{N})?/gu;

/** What a number of ten or more counts when it is a figure; 十年, 二十大 and 十县 are ordinary words. */
const COUNTED = new Set(
  '人次 人 名 位 元 家 个 张 例 件 户 所 台 辆 次 项 种 条 份 处 床 间 支 只 岁 场 场次 批 册 本 平方米 公里 小时 分钟'.split(
    ' ',
  ),
);
/** 七三％ and 七三点四, digits read out one by one, which no grammar has. */
const READ_OUT =
  /[〇零一二三四五六七八九十百千万亿两]{1,20}(?=[%％‰])|[〇零一二三四五六七八九]{2,20}点[〇零一二三四五六七八九]{1,20}(?![十分半刻])/gu;
const SHARES: ReadonlySet<NumeralKind> = new Set(['percent', 'per-mille', 'percent-points', 'fraction']);

/** A day, a month, a span of years, with the word that makes it one: a year needs 年, unless it stands in a span or a list of years. */
const isDated = ({ kind, printed }: Numeral): boolean =>
  kind === 'date' && (/[年月季]/u.test(printed) || /^\d{4}(?:\s?[^\d\s.:]{1,2}\s?\d{4})?$/u.test(printed));

/** Whether a numeral in Chinese characters is a figure: a share, a decimal, a multiple, or a count of ten and more. */
function isChineseFigure({ kind, values, unit = '', printed }: Numeral): boolean {
  if (SHARES.has(kind) || unit === '%' || unit === '百分点') return true;
  if ((kind !== 'number' && kind !== 'range') || printed.startsWith('半')) return false;
  if (unit === '倍' || printed.includes('点')) return true;
  return Math.max(...values) >= 10 && COUNTED.has(unit.replace(/\/.*/u, '')) && !/^[百千万亿]+$/u.test(printed);
}

const blank = (match: string): string => '\u3000'.repeat(match.length);

/** Blanks stretches of a text, given in order; its length stays. */
function blankSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

/** Blanks what another reading of the same length has blanked. */
function blankLike(text: string, reading: string): string {
  let blanked = '';
  for (let at = 0; at < text.length; at += 1) blanked += reading[at] === '\u3000' ? '\u3000' : (text[at] ?? '');
  return blanked;
}

/** Offsets of the bare figures of a running text, in order. */
export function findBareFigures(text: string, { names }: BareFigureRules): number[] {
  if (!MAY_HOLD_NUMERAL.test(text)) return [];
  // Each by itself: a name such as 2023 must not take the year out of a date.
  const readings = [
    names.blank(text.replace(ADDRESS, blank), '\u3000'),
    text.replace(/《[^《》]*》/gu, (title) => title.replace(IN_TITLE, blank)),
    text.replace(YEARS_APART, blank),
    blankSpans(text, findNumerals(text).filter(isDated)),
  ];
  const rest = readings.filter((reading) => reading !== text).reduce(blankLike, text);
  const chinese = findNumerals(rest)
    .filter(isChineseFigure)
    .map(({ start }) => start);
  const digits = [...rest.matchAll(DIGIT_RUN), ...rest.matchAll(READ_OUT)].map(({ index }) => index);
  return [...new Set([...chinese, ...digits])].sort((a, b) => a - b);
}
