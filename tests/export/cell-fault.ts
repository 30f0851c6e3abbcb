/** Whether a cell of a public table is what its column says. */
import { SEPARATOR } from '../../src/export/declare.ts';
import type { Field } from '../../src/export/fields.ts';
import { parsePeriod, UNSTATED } from '../../src/schema/dates.ts';

/** What is wrong with a cell of a column. @param start of every address of the site */
export function faultOf(
  { type, choices, isRequired }: Field,
  cell: string | number | null,
  start: string,
): string | undefined {
  if (cell === null) return isRequired ? 'empty' : undefined;
  const values = new Set(choices?.map(({ value }) => value));
  if (
    choices &&
    !String(cell)
      .split(type === 'list' ? SEPARATOR : '\n')
      .every((part) => values.has(part))
  )
    return 'not one of its values';
  if (type === 'integer') return Number.isSafeInteger(cell) ? undefined : 'no integer';
  if (type === 'number') return Number.isFinite(cell) ? undefined : 'no number';
  if (typeof cell !== 'string') return 'no text';
  if (type === 'code') return /^\d{6}$/.test(cell) ? undefined : 'no code';
  if (type === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? undefined : 'no day';
  if (type === 'period') return cell === UNSTATED || parsePeriod(cell) ? undefined : 'no period';
  if (type === 'url')
    return cell.startsWith(start) && URL.canParse(cell, 'https://kb.example.org') ? undefined : 'no address';
  return undefined;
}
