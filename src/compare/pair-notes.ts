/** Why the figures of a row compare no further: once for every pair of regions, pairs with the same reasons in one note. */
import { judge, type Reason } from '../model/comparability/judge.ts';
import type { Grade, Relation } from '../words/compare.ts';
import type { IndicatorRow } from './indicator-rows.ts';

export interface PairNote {
  /** Indexes of the regions, pair by pair. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly grade: Grade;
  readonly relation: Relation | null;
  readonly reasons: readonly Reason[];
}

/** The notes of a row, in the order of its regions; pairs that compare have none. */
export function notePairs({ indicator, cells }: IndicatorRow): PairNote[] {
  const pairs = cells.flatMap(({ chosen: one }, a) =>
    cells.flatMap(({ chosen: other }, b) => {
      if (!one || !other || b <= a) return [];
      const { comparable, grade, relation, reasons } = judge(one, other, indicator);
      return comparable ? [] : [{ pair: [a, b] as const, grade, relation, reasons }];
    }),
  );
  const notes = new Map<string, PairNote>();
  for (const { pair, ...verdict } of pairs) {
    const same = [verdict.grade, verdict.relation, ...verdict.reasons.map(({ text }) => text)].join('\n');
    notes.set(same, { ...verdict, pairs: [...(notes.get(same)?.pairs ?? []), pair] });
  }
  return [...notes.values()];
}
