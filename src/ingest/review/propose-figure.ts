/** What a numeral says of itself, as the cells of an observation: read as the draft reads it. What it does not say stays empty. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { readAmountOf } from '../candidates/amount.ts';
import { endOfPrinted } from '../candidates/printed-end.ts';
import { clauseSpan } from '../candidates/surroundings.ts';
import type { Cells } from './tables.ts';

/** Where a numeral stands. */
export interface NumeralPlace {
  readonly paragraph: number;
  /** Offset in the paragraph; `undefined` where the ledger's row is not found in it. */
  readonly start: number | undefined;
  readonly printed: string;
}

/**
 * @param text the paragraph
 * @param taken ids that are in use
 */
export function proposeFigure(
  text: string,
  { paragraph, start, printed }: NumeralPlace,
  taken: ReadonlySet<string>,
): Cells {
  const numerals = findNumerals(text);
  const end = start === undefined ? undefined : start + printed.length;
  const numeral =
    start === undefined || end === undefined
      ? numerals.find((one) => one.printed === printed || printed.includes(one.printed))
      : numerals.find((one) => one.start < end && start < one.end);
  let number = 1;
  while (taken.has(`p${paragraph}-${number}`)) number += 1;
  const id = `p${paragraph}-${number}`;
  if (!numeral) return { id, value: '', value_max: '', unit: '', comparator: '=', printed };
  const clause = clauseSpan(text, numeral.start);
  const around = `${text.slice(clause.start, numeral.start)}\u0000${text.slice(numeral.end, clause.end)}`;
  const amount = readAmountOf(numeral, around);
  return {
    id,
    value: amount?.value ?? '',
    value_max: amount?.valueMax ?? '',
    unit: amount?.unit ?? '',
    comparator: amount?.comparator ?? '=',
    printed: text.slice(numeral.start, endOfPrinted(text, numeral)),
  };
}
