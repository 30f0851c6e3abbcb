/** A cell of the comparison in words. */
import { COMPARE, GRADE } from '../words/compare.ts';
import type { IndicatorCell } from './indicator-rows.ts';

/** Why a cell is not ranked, in one line: `与乙区：不可比。性质不同……`. */
export const reasonText = ({ against }: Pick<IndicatorCell, 'against'>): string =>
  against
    .map(
      ({ region, grade, reasons }) =>
        `${COMPARE.versus(region)}${COMPARE.graded(grade)}${reasons.map(({ text }) => text).join('')}`,
    )
    .join(' ');

/** The grade of a cell in a word; a figure without any other has none to tell. */
export const verdictWord = ({ grade }: Pick<IndicatorCell, 'grade'>): string =>
  grade === null ? COMPARE.unmatched : GRADE[grade];
