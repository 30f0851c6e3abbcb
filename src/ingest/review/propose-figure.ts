/** What a numeral says of itself, as the cells of an observation. What it does not say stays empty. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { UNITS } from '../../schema/units.ts';
import type { Cells } from './tables.ts';

/**
 * @param text the paragraph
 * @param printed the numeral in it
 * @param taken ids that are in use
 */
export function proposeFigure(text: string, printed: string, paragraph: number, taken: ReadonlySet<string>): Cells {
  const numeral = findNumerals(text).find((one) => one.printed === printed || printed.includes(one.printed));
  const [value, max] = numeral?.values ?? [];
  const unit = numeral?.unit ?? '';
  const isRange = numeral?.comparator === 'range';
  const stretch = numeral
    ? text.slice(numeral.start, numeral.end + (text.startsWith(unit, numeral.end) ? unit.length : 0))
    : printed;
  let number = 1;
  while (taken.has(`p${paragraph}-${number}`)) number += 1;
  return {
    id: `p${paragraph}-${number}`,
    value: value === undefined ? '' : String(value),
    value_max: isRange && max !== undefined ? String(max) : '',
    unit: (UNITS as readonly string[]).includes(unit) ? unit : '',
    comparator: numeral?.comparator ?? '=',
    printed: stretch,
  };
}
