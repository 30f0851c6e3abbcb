/** The label of a figure, wherever its words stand. */
import { RATE_UNITS } from '../../schema/units.ts';
import { isPartner, wordLabel } from './beside.ts';
import { changeLabel, namesChange } from './change-label.ts';
import { labelOf } from './label.ts';
import { listedLabel } from './listed-label.ts';
import type { Beside, RawFigure } from './raw-figure.ts';
import type { Candidate } from './types.ts';

/** @param previous the figure before it in the paragraph */
export function readLabel(
  text: string,
  { start, end, amount, falls, isConverted }: RawFigure,
  { clauseStart, clauseBefore, clauseAfter }: Beside,
  previous: Candidate | undefined,
): string {
  if (
    isPartner(text, previous, start) &&
    !/(?:以及|和|与|、)[^，,]*分别/u.test(text.slice(clauseStart, start)) &&
    previous?.said
  )
    return previous.said;
  const own = isConverted
    ? wordLabel(amount.value === '0' ? '' : clauseBefore, clauseAfter)
    : labelOf(text, clauseStart, start, end, RATE_UNITS.has(amount.unit));
  return namesChange(clauseBefore)
    ? changeLabel(own, clauseBefore, previous, falls, RATE_UNITS.has(amount.unit))
    : (listedLabel(text, start) ?? own);
}
