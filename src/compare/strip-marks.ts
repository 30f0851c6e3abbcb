/** What the strip of an indicator shows: the matched figure of each region, in its place, with what marks it; and the benchmarks across. */
import { isRefused } from '../model/comparability/judge.ts';
import type { ObservationRow } from '../schema/observation.ts';
import { NATURE } from '../words/zh.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import type { RegionData } from './region-data.ts';

export interface CompareMark {
  readonly key: string;
  readonly value: number;
  readonly value_max: number | null;
  readonly comparator: string;
  /** The figure as printed beside the dot. */
  readonly text: string;
  /** Region and time. */
  readonly whose: string;
  /** All of it in a line. */
  readonly title: string;
  readonly nature: ObservationRow['nature'];
  readonly isInferred: boolean;
  /** Comparable with no other: in its place, but grey. */
  readonly isApart: boolean;
}

/** A drawing needs this many things to set against each other. */
const LEAST = 2;

/** The time without how it is known: that is dashed. */
const plainTime = (period: string): string => period.replace(/（.*$/, '');

/** The figures of a row that lie on the scale of its indicator; none where there is nothing to set them against. */
export function stripMarks({ indicator, cells }: IndicatorRow, regions: readonly RegionData[]): CompareMark[] {
  const marks = cells.flatMap(({ chosen, grade }, index): CompareMark[] => {
    if (!chosen || chosen.unit !== indicator.unit) return [];
    const { key, value, value_max, comparator, figure, period, nature, inferred } = chosen;
    const name = regions[index]?.name ?? '';
    return [
      {
        ...{ key, value, value_max, comparator, nature },
        ...{
          text: figure,
          whose: `${name} ${plainTime(period)}`,
          title: `${name} ${period} ${NATURE[nature]} ${figure}`,
        },
        isInferred: inferred,
        isApart: grade !== null && isRefused(grade),
      },
    ];
  });
  return marks.length > 0 && marks.length + indicator.benchmarks.length >= LEAST ? marks : [];
}
