/** Writes numbers in the notations of Chinese documents, independently of the grammar that reads them. */

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** 0 to 9999 in Han characters; `fill` keeps the leading 零 of a lower section. */
function writeSection(value: number, digits: string, scales: readonly string[], fill: boolean): string {
  let text = '';
  let zero = fill && value < 1000;
  for (const [index, size] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      zero ||= text !== '';
      continue;
    }
    text += `${zero ? '零' : ''}${digits[digit] ?? ''}${scales[index] ?? ''}`;
    zero = false;
  }
  return text;
}

function writeInteger(value: number, digits: string, scales: readonly string[], large: readonly string[]): string {
  if (value === 0) return '零';
  let text = '';
  for (const [index, size] of [1e8, 1e4, 1].entries()) {
    const section = Math.floor(value / size) % 1e4;
    if (section > 0) text += writeSection(section, digits, scales, text !== '') + (large[index] ?? '');
  }
  return text;
}

/** 12345 → 一万二千三百四十五; 10 to 19 without 一 in front. Below 10^12. */
export const inHan = (value: number): string =>
  writeInteger(value, DIGITS, ['千', '百', '十', ''], ['亿', '万', '']).replace(/^一十/, '十');

/** 350 → 叁佰伍拾. */
export const inFormal = (value: number): string =>
  writeInteger(value, FORMAL, ['仟', '佰', '拾', ''], ['亿', '万', '']);

/** 88.02 → 八十八点零二. */
export function inHanDecimals(value: number): string {
  const [whole = '0', decimals = ''] = String(value).split('.');
  const rest = [...decimals].map((digit) => DIGITS[Number(digit)]).join('');
  return inHan(Number(whole)) + (rest && `点${rest}`);
}

export const grouped = (value: number, mark: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);

/** ASCII digits and signs in full width. */
export const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
