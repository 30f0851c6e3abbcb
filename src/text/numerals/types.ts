/** What the grammar of numerals hands out. */

/** How a figure bounds its value; the same words as in the tables. */
export type Comparator = '=' | '≈' | '≥' | '≤' | 'range';

/**
 * What a numeral is. Of these only number, percent, percent-points, per-mille, fraction, ratio, composition, range and grade measure something; the others name or
 * place a thing and have no values.
 * - `per`: the 每千 of 每千人口, a base and no figure.
 * - `vague`: 数百, 几十: a numeral that gives no number.
 * - `name`: Han numerals that form no number (十四五, 一二三).
 * - `code`: digits of a code (H7, 0352, 1.2.3).
 */
export type NumeralKind =
  | 'number'
  | 'percent'
  | 'percent-points'
  | 'per-mille'
  | 'fraction'
  | 'ratio'
  | 'composition'
  | 'range'
  | 'grade'
  | 'date'
  | 'clock'
  | 'ordinal'
  | 'heading'
  | 'document-number'
  | 'per'
  | 'vague'
  | 'name'
  | 'code';

/** A stretch of the text, in UTF-16 units; `end` is just behind its last one. */
export interface Span {
  start: number;
  end: number;
}

export interface Numeral extends Span {
  /** `text.slice(start, end)` of the text as given: 万, 亿 and % belong to it, the unit and a word such as 近 or 以上 do not. */
  printed: string;
  kind: NumeralKind;
  /** What it says, 万 and 亿 written out: one number; the two ends of a range; the parts of a ratio or a composition; nothing where it measures nothing. */
  values: readonly number[];
  /** `%`, `‰`, `‱`, `百分点`, `/10万` or the measure word that follows (家, 人次, 分钟); 个小时 is 小时. */
  unit?: string;
  comparator: Comparator;
  /** The last place that is printed, in the numeral's own unit: 172.12万 is exact to 100, 47.8% to 0.1, 23家 to 1. */
  step: number;
  /** It says by how much something fell (下降3%, 减少5万). */
  falls: boolean;
}
