/** Value and unit of a figure as the tables write them. */
import type { Numeral } from '../../text/numerals/types.ts';
import { unitOf } from './unit-of.ts';

export interface Amount {
  /** Decimal, in the unit. */
  readonly value: string;
  readonly valueMax: string;
  readonly unit: string;
  readonly comparator: string;
}

/** A decimal number as a table writes it: no exponent, no separators. */
export const writeNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(14)));

/**
 * @param around the clause, for a unit that the numeral itself does not name
 * @returns `undefined` for a numeral without a value
 */
export function readAmountOf(numeral: Numeral, around: string): Amount | undefined {
  const { kind, values, comparator } = numeral;
  const [first, second] = values;
  if (first === undefined) return undefined;
  if (kind === 'composition') return { value: writeNumber(second ?? first), valueMax: '', unit: '家', comparator: '=' };
  const unit = unitOf(numeral, around);
  const isShare = kind === 'fraction' && numeral.unit === undefined;
  const scale = isShare ? 100 : 1;
  return {
    value: writeNumber(Number((first * scale).toFixed(isShare ? 1 : 10))),
    valueMax: comparator === 'range' && second !== undefined ? writeNumber(second) : '',
    unit,
    comparator,
  };
}
