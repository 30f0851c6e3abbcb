/**
 * Figures that stand in prose without evidence. A number that names, dates or numbers something is none: years and days, titles, document numbers, declared
 * names. Figures in Chinese numerals are found where a quantity follows or a fraction is meant; 三家医院 and 一是 are ordinary words.
 */
import type { Content } from '../../model/content.ts';

/** Names that may stand in prose although they contain a number. */
export interface BareFigureRules {
  readonly names: RegExp;
}

const NUMBER = /\p{N}|[一二三四五六七八九十百千万亿两成倍半]/u;

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Rules under which exactly these names may stand. */
export function rulesFor(names: readonly string[]): BareFigureRules {
  const words = [...new Set(names)].filter((name) => NUMBER.test(name)).sort((a, b) => b.length - a.length);
  return { names: new RegExp(words.map(escape).join('|') || '(?!)', 'gu') };
}

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
const MONTH = String.raw`(?<!\d)(?:1[0-2]|0?[1-9])(?!\d)`;
const DAY = String.raw`(?<!\d)(?:3[01]|[12]\d|0?[1-9])(?!\d)`;
const TO = String.raw`\s?[-—–～~至到]{1,2}\s?`;
const DAYS = String.raw`(?:${TO}${DAY}\s?日)?`;
/** Counters and units: what stands behind a number that counts. */
const UNIT =
  '人次|人|名|位|元|家|个|张|例|件|户|所|台|辆|次|项|种|条|份|处|床|间|支|只|岁|场|批|倍|万|亿|平方米|公里|小时|分钟|百分点|[%％‰]';

/** Years and days, as they stand in a sentence. A year without 年 is one only in a range, or alone in brackets. */
const DATES = new RegExp(
  [
    String.raw`${YEAR}(?:\s?年?(?:${TO})${YEAR})?\s?(?:年(?:度|底|初|末|版)?|版)(?:\s?(?:${MONTH}${TO})?${MONTH}\s?月(?:\s?(?:${DAY}${TO})?${DAY}\s?日${DAYS})?)?`,
    String.raw`${YEAR}${TO}${YEAR}(?!\s?(?:${UNIT}))`,
    String.raw`(?<=[（(〔[])${YEAR}(?=[）)〕\]](?!\s?(?:${UNIT})))`,
    String.raw`(?:${MONTH}${TO})?${MONTH}\s?月(?:\s?(?:${DAY}${TO})?${DAY}\s?日${DAYS})?`,
    // 20世纪90年代
    String.raw`(?<!\d)(?:1[5-9]|2[01])\s?世纪(?:\s?[1-9]0\s?年代)?`,
    String.raw`(?<!\d)[1-9]0\s?年代`,
    // The number of a document, in its brackets: 〔2023〕3号
    String.raw`〔${YEAR}〕\s?(?:第\s?)?\d{1,4}\s?号`,
  ].join('|'),
  'gu',
);
/** What may number a title: the year, the edition, the document's number. */
const IN_TITLE = new RegExp(String.raw`${YEAR}(?:${TO}${YEAR})?(?:版|年)?|第\d+[版号期届次条章]?|〕\d+号`, 'gu');
const ADDRESS = /https?:\/\/[!-~]+|www\.[!-~]+/gu;
const DIGIT_RUN = /(?:(?!〇)\p{N})(?:[\p{N}.,．，/]*(?!〇)\p{N})?/gu;

const N = '[〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟]';
const D = '[〇零一二三四五六七八九两]';
const UP = '近|约|逾|超过|达到|不足|不到|高于|低于|提高|提升|下降|降低|增长|增加|减少';
const CHINESE_FIGURES = new RegExp(
  [
    // 百分之七十三点四, 三分之二
    String.raw`[百千万]分之${N}{1,20}(?:点${D}{1,20})?`,
    String.raw`${N}{1,20}分之${N}{1,20}`,
    // 七三％
    String.raw`${N}{1,20}(?=[%％‰])`,
    // 三成五, 近九成
    String.raw`(?<![第十百千])[一二三四五六七八九两]成(?:[一二三四五六七八九半](?!员)|[多余]|以[上下内]|左右|(?=[，。；、）”]|$))`,
    String.raw`(?<=${UP})[一二三四五六七八九两]成`,
    // 八十八点零二, 二点五倍
    String.raw`(?:${N}{2,20}点${D}{1,20}|${D}点${D}{2,20}|${D}点${D}(?=${UNIT}))(?![十分半刻])`,
    // 三百二十人, 五千万元, 二十余家, 两倍, 三个百分点
    String.raw`(?<![第月${N.slice(1, -1)}])[一二三四五六七八九两壹贰叁肆伍陆柒捌玖]${N}{0,12}?[百千万亿佰仟]${N}{0,12}[余多]?(?=${UNIT})`,
    String.raw`(?<![第月${N.slice(1, -1)}])(?:[二三四五六七八九贰叁肆伍陆柒捌玖]?[十拾]${D}?|[廿卅]${D}?)[余多]?(?=${UNIT})`,
    String.raw`(?<![第${N.slice(1, -1)}])${N}{1,20}(?:点${D}{1,20})?(?=倍|个百分点)`,
  ].join('|'),
  'gu',
);

const blank = (match: string): string => '\u3000'.repeat(match.length);

/** Offsets of the bare figures of a running text, in order. */
export function findBareFigures(text: string, { names }: BareFigureRules): number[] {
  // Each by itself: a name such as 2023 must not take the year out of a date.
  const readings = [
    text.replace(ADDRESS, blank).replace(names, blank),
    text.replace(/《[^《》]*》/gu, (title) => title.replace(IN_TITLE, blank)),
    text.replace(DATES, blank),
  ];
  const rest = text.replace(/[^]/g, (unit, at: number) =>
    readings.some((reading) => reading[at] === '\u3000') ? '\u3000' : unit,
  );
  const offsets = [...rest.matchAll(DIGIT_RUN), ...rest.matchAll(CHINESE_FIGURES)].map(({ index }) => index);
  return [...new Set(offsets)].sort((a, b) => a - b);
}
