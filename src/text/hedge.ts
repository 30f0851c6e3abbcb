/** The words by which a source hedges a figure, and the comparator each one means. */

/** How a figure bounds its value; the same words as in the tables. */
export type Comparator = '=' | '≈' | '≥' | '≤' | 'range';

const HEDGES: readonly [RegExp, Comparator][] = [
  [/余|以上|及以上|不低于|不少于|不小于|至少|超过(?<!不超过)|多(?=个|名|家|人|次)/, '≥'],
  [/不超过|以内|以下|不高于|不多于|至多/, '≤'],
  [/近|约|左右|大约|接近/, '≈'],
];

/** The comparator a printed figure's own words call for, or `undefined` when it is not hedged. */
export function hedgeOf(printed: string): Comparator | undefined {
  return HEDGES.find(([pattern]) => pattern.test(printed))?.[1];
}
