/** Han characters that are digits and scales. */

export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
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

/** 廿, 卅 and 卌 are a digit and its ten in one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 };

export const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
export const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The forms of cheques. 陆, 伍, 拾 … are also words of their own, so they count only in a run that could be nothing else. */
export const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

/** For a character class: what a numeral in Han characters is made of. */
export const HAN = '零〇○一二两三四五六七八九廿卅卌十百千万亿';
export const HAN_DIGIT = '零〇○一二两三四五六七八九';
