/**
 * Text in which each numeral is written one way, character for character as long as the original, so that offsets stay true: full width, digits of other scripts,
 * traditional and radical forms, blanks.
 */

const FOLDED: Record<string, string> = {
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  餘: '余',
  幾: '几',
  數: '数',
  貳: '贰',
  陸: '陆',
  叄: '叁',
  參: '叁',
  // Radicals that stand for characters in text taken from a PDF.
  '\u2F00': '一',
  '\u2F06': '二',
  '\u2F0B': '八',
  '\u2F17': '十',
  '\u2236': ':',
  '\uFE63': '-',
  '\uFE6A': '%',
  '\u2212': '-',
};

const FOLDABLE =
  /[\uFF01-\uFF5E\u3000\u00A0\u1680\u2000-\u200A\u202F\u205F\u2236\u2212\u2F00\u2F06\u2F0B\u2F17\uFE63\uFE6A萬億兩點餘幾數貳陸叄參]|(?![0-9])(?=[^\u{10000}-\u{10FFFF}])\p{Nd}/gu;

/** Value of a decimal digit of any script; the ten of a script stand together in order, from zero. */
function digitValue(character: string): number {
  const code = character.charCodeAt(0);
  let steps = 0;
  while (/\p{Nd}/u.test(String.fromCharCode(code - steps - 1))) steps += 1;
  return steps % 10;
}

function foldOne(character: string): string {
  const known = FOLDED[character];
  if (known !== undefined) return known;
  if (character >= '\uFF01' && character <= '\uFF5E') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return /\s/u.test(character) ? ' ' : String(digitValue(character));
}

/** Folds a text; `foldNumerals(text).length === text.length`. */
export const foldNumerals = (text: string): string => text.replace(FOLDABLE, foldOne);
