/** How exact a printed figure is: what rounding may have hidden. */
import type { ObservationRow } from '../../schema/observation.ts';
import { RATE_UNITS } from '../../schema/units.ts';
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { conversion, saysValue } from '../../text/numerals/values.ts';

type Printed = Pick<ObservationRow, 'value' | 'unit' | 'printed'>;

/**
 * Half of the last printed place, in the figure's unit: 172.12 万人 → 50, 47.8% → 0.05, 99% → 0.5, 15 个百分点 → 0.5. A plain count (23 家, 三个) is exact: 0. Of several numbers the one
 * that reads as the value counts.
 */
export function halfUnit({ value, unit, printed }: Printed): number {
  // 下降3% stands for −3.
  const numeral = findNumerals(printed).find((candidate) =>
    [value, -value].some((either) => saysValue(candidate, either, unit)),
  );
  if (!numeral || (numeral.step === 1 && !RATE_UNITS.has(unit))) return 0;
  return Number((0.5 * numeral.step * (conversion(numeral.unit, unit) ?? 1)).toPrecision(12));
}

/** A number between two bounds. */
export interface Bounded {
  value: number;
  low: number;
  high: number;
}

export const bounded = (row: Printed): Bounded => {
  const half = halfUnit(row);
  return { value: row.value, low: row.value - half, high: row.value + half };
};

export const add = (terms: readonly Bounded[]): Bounded => ({
  value: terms.reduce((sum, term) => sum + term.value, 0),
  low: terms.reduce((sum, term) => sum + term.low, 0),
  high: terms.reduce((sum, term) => sum + term.high, 0),
});

/** Quotient of positive numbers, times a factor; `undefined` when the divisor may be zero. */
export const divide = (a: Bounded, b: Bounded, factor = 1): Bounded | undefined =>
  b.low > 0
    ? { value: (a.value / b.value) * factor, low: (a.low / b.high) * factor, high: (a.high / b.low) * factor }
    : undefined;
