/** A comparison in one sentence: how many figures both sides have and how far they compare, and what only one side has. */
import { type Grade, GRADES } from '../words/compare.ts';
import type { IndicatorRow } from './indicator-rows.ts';

export interface Summary {
  /** Rows that at least two regions have. */
  readonly shared: number;
  /** Of those, how many have each grade as the best of their pairs, best first; grades that none has are left out. */
  readonly grades: readonly (readonly [Grade, number])[];
  /** Rows that every region has; of two the same as `shared`. */
  readonly everywhere: number;
  /** Per region, rows that no other one has. */
  readonly alone: readonly number[];
}

/** The best grade among the pairs of a row; `null` where one region stands alone. */
export const gradeOfRow = ({ cells }: IndicatorRow): Grade | null =>
  GRADES.find((grade) => cells.some((cell) => cell.grade === grade)) ?? null;

/** @param count of regions */
export function sumUp(rows: readonly IndicatorRow[], count: number): Summary {
  const shared = rows.filter(({ held }) => held > 1);
  const grades = shared.map(gradeOfRow);
  return {
    shared: shared.length,
    grades: GRADES.map((grade) => [grade, grades.filter((own) => own === grade).length] as const).filter(
      ([, number]) => number > 0,
    ),
    everywhere: rows.filter(({ held }) => held === count).length,
    alone: Array.from(
      { length: count },
      (_, index) => rows.filter(({ held, cells }) => held === 1 && cells[index]?.chosen).length,
    ),
  };
}
