/** The forms in which Word counts: `numFmt` of a list's level. */

import { letters, roman } from './letters.ts';

const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const FULL_WIDTH = 0xfee0;

/** The `n`th mark of a form (1-based), as Word prints it; decimal for a form that it knows and we don't. */
export function countIn(format: string, n: number): string {
  return FORMATS[format]?.(n) ?? String(n);
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: widen,
  decimalFullWidth2: widen,
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  ideographEnclosedCircle: (n) => enclosed(n, 0x3280, 10),
  chineseCounting: (n) => (n < 100 ? countThousands(n, DIGITS, '十百千') : digits(n)),
  chineseCountingThousand: (n) => countThousands(n, DIGITS.replace('〇', '零'), '十百千'),
  japaneseCounting: (n) => countThousands(n, DIGITS, '十百千'),
  taiwaneseCounting: (n) => (n < 100 ? countThousands(n, DIGITS, '十百千') : digits(n)),
  taiwaneseCountingThousand: (n) => countThousands(n, DIGITS.replace('〇', '零'), '十百千'),
  chineseLegalSimplified: (n) => countThousands(n, LEGAL, '拾佰仟', true),
  ideographLegalTraditional: (n) => countThousands(n, '零壹貳參肆伍陸柒捌玖', '拾佰仟', true),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
  ideographZodiac: (n) => BRANCHES[n - 1] ?? String(n),
  upperLetter: letters,
  lowerLetter: (n) => letters(n).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
};

function widen(n: number): string {
  return String(n).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}

/** One of a run of characters that begins at a code point; plain digits beyond its end. */
const enclosed = (n: number, first: number, most: number): string =>
  n >= 1 && n <= most ? String.fromCodePoint(first + n - 1) : String(n);

function digits(n: number): string {
  return [...String(n)].map((digit) => DIGITS[Number(digit)]).join('');
}

/** 1 to 9999 with 十, 百 and 千; ten to nineteen without a leading 一, unless a cheque asks for it. */
function countThousands(n: number, names: string, units: string, isLegal = false): string {
  if (n <= 0 || n > 9999) return digits(n);
  const figures = [...String(n)].map(Number);
  const said = figures.map((figure, index) => {
    const unit = figures.length - 1 - index;
    if (figure === 0) return figures[index + 1] ? '零' : '';
    return `${names[figure]}${unit > 0 ? units[unit - 1] : ''}`;
  });
  const text = said.join('');
  return n >= 10 && n < 20 && !isLegal ? text.slice(1) : text;
}
