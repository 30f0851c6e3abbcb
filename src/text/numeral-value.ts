/** Reads the quantities out of a printed figure, so that a table's value can be checked against it. */

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Value of a Chinese numeral such as 十、二十三、三百、两千; a digit string such as 二〇一九 reads digit by digit. */
export function readChineseNumeral(numeral: string): number {
  if (![...numeral].some((char) => char in SMALL || char in LARGE))
    return Number([...numeral].map((char) => DIGITS[char] ?? 0).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of numeral) {
    if (char in DIGITS) digit = DIGITS[char] ?? 0;
    else if (char in SMALL) {
      section += (digit || 1) * (SMALL[char] ?? 1);
      digit = 0;
    } else {
      total = (total + section + digit || 1) * (LARGE[char] ?? 1);
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

const QUANTITY = /(\d+(?:[,，]\d{3})*(?:\.\d+)?)\s*([十百千万亿]*)|([零〇一二两三四五六七八九十百千万亿]+)(成)?/gu;

/**
 * All quantities of a printed figure, in order: `20.46亿元` gives 2046000000, `10-20` gives 10 and 20, `两成` gives 20, `百余名` gives 100. A wording without a
 * numeral (全覆盖) gives none.
 */
export function readQuantities(printed: string): number[] {
  return [...printed.matchAll(QUANTITY)].map(([, arabic, magnitude = '', chinese = '', tenths]) => {
    if (arabic === undefined) return readChineseNumeral(chinese) * (tenths ? 10 : 1);
    const scale = [...magnitude].reduce((product, char) => product * (SMALL[char] ?? LARGE[char] ?? 1), 1);
    return roundOff(Number(arabic.replaceAll(/[,，]/g, '')) * scale);
  });
}

/** Removes the binary noise of a decimal product (20.46 × 1e8). */
const roundOff = (value: number): number => Number(value.toPrecision(12));
