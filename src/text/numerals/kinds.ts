/** What a numeral is by what stands around it: a heading, an ordinal, a document's number, a grade, a code. Looks at a few characters only. */
import { HAN } from './digits.ts';
import type { NumeralKind } from './types.ts';

/** Characters looked at before a numeral. */
const REACH = 8;

interface Place {
  /** Folded text. */
  text: string;
  start: number;
  end: number;
  isArabic: boolean;
  /** A plain number, so that (50%) is no heading. */
  isPlain: boolean;
  /** Measure word behind it. */
  unit: string | undefined;
}

/** What a heading is numbered with: never 三万亿 or 3000. */
const COUNTS_OFF = /^(?:\d{1,3}|[一二三四五六七八九十廿百]{1,3})$/;

/** 一、 （一） 1. ① at the beginning of a line; a bracket of its own anywhere. */
function isHeading(before: string, after: string, { text, start, end, isArabic }: Place): boolean {
  const inBrackets = before.endsWith('(') && after.startsWith(')') && end - start <= 3;
  // A long run of blanks stands nowhere else but at the beginning of a line.
  const beginsLine = /(?:^|[\n\r])[\s#>*]*\(?$/.test(before) && (start < REACH || /[\n\r]|^\s{5}/.test(before));
  if (inBrackets && (beginsLine || !isArabic || /[;；:。,、\s]\($/.test(before))) return true;
  if (beginsLine && COUNTS_OFF.test(text.slice(start, end)) && /^[、.)]/.test(after)) return true;
  // 一是 … 二是, 一要 … 二要.
  if (isArabic || !/^[一二三四五六七八九十]{1,3}$/.test(text.slice(start, end))) return false;
  if (beginsLine && after.startsWith(',')) return true;
  if (/^是(?!否)/.test(after)) return true;
  if (before.endsWith('其')) return /^(?:[,、:是]|$)/.test(after);
  return /^[要则]/.test(after) && /(?:^|[\s,。;；:、“"])$/.test(before);
}

function isDocumentNumber(before: string, after: string, { isArabic, start, end }: Place): boolean {
  if (/[〔[［【]$/.test(before)) return isArabic || /^[〕\]］】]/.test(after);
  if (/\p{Script=Han}\($/u.test(before) && end - start === 4 && /^\) ?\d+ ?号/.test(after)) return true;
  if (/^ ?号/.test(after)) return isArabic && (/[〕\])］】第] ?$|发 ?\d* ?$/.test(before) || end - start > 2);
  return /(?:建标|GB|GB\/T|WS|WS\/T|YY\/T|T\/[A-Z]+|DB\d*(?:\/T)?) ?$/.test(before);
}

/** The kind that the surroundings give a numeral, or `undefined` when it measures something. */
export function kindByPlace(place: Place): NumeralKind | undefined {
  const { text, start, end, isArabic, isPlain, unit } = place;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isPlain && isHeading(before, after, place)) return 'heading';
  if (isDocumentNumber(before, after, place)) return 'document-number';
  if (IN_ORDER.test(before) || /^ ?号(?![召码线])/.test(after)) return 'ordinal';
  if (isArabic && isPlain && isCode(before, after, unit)) return 'code';
  if (!isArabic && end - start === 1 && /^[级甲乙等](?!奖|于|待|[^级]?数)/.test(after)) return 'grade';
  const printed = text.slice(start, end);
  return isBase(before, after, printed) || isScaleOfUnit(before, printed, unit) ? 'per' : undefined;
}

/** 第三, and the rest of 第一、二、三批. */
const IN_ORDER = new RegExp(`第 ?(?:[\\d${HAN}]{1,3} ?[、和及] ?){0,2}$`);

/** H7, 5G, 编号12, 12320热线: digits that name a thing. */
const isCode = (before: string, after: string, unit: string | undefined): boolean =>
  /(?:编号|证号|文号|代码|编码|索引号|邮编|账号|帐号|电话|传真)[:为是 ]*$/.test(before) ||
  /^ ?(?:热线|急救|专线)/.test(after) ||
  (unit === undefined && (/[A-Za-z][-_]?$/.test(before) || /^-?[A-Za-z]/.test(after)));

/** 每千人口, 每十万, 每1000名. */
const isBase = (before: string, after: string, printed: string): boolean =>
  before.endsWith('每') &&
  /^(?:10{2,}|10?[百千万]|[十百千]?[百千万])$/.test(printed) &&
  /^ ?(?:(?:常住|户籍|服务|农村|城镇)?人口?|名|户|元|床|张|例|活产|公里|平方公里)/.test(after);

/** The 万 of (万元) and of 单位：万人次. */
const isScaleOfUnit = (before: string, printed: string, unit: string | undefined): boolean =>
  unit !== undefined && /^万?[万亿]$/.test(printed) && /(?:^|[\s(:,、/]|单位)$/.test(before);
