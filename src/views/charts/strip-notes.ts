/** How far the figures of a strip compare, in a word and in sentences. */
import type { AxisVerdict } from '../../model/comparability/one-axis.ts';
import { STRIP } from '../../words/charts.ts';
import { GRADE, type Grade } from '../../words/compare.ts';
import type { StripDot } from './strip-dots.ts';

/** How far the figures on the line compare; `alone` where one region has figures. */
export interface StripBadge {
  readonly grade: Grade | 'alone';
  readonly text: string;
  readonly means: string;
}

/** The badge of figures on one line. */
export function badgeOf(rows: readonly { readonly region: string }[], { grade }: AxisVerdict): StripBadge {
  const isAlone = new Set(rows.map(({ region }) => region)).size < 2;
  return isAlone || grade === undefined
    ? { grade: 'alone', text: STRIP.alone, means: STRIP.aloneMeans }
    : { grade, text: GRADE[grade], means: STRIP.means[grade] };
}

/** What lowers the grade of those on the line, and why the others are not on it. */
export function notesOf(dots: readonly StripDot[], { grade, reasons, apart }: AxisVerdict): string[] {
  const onLine = dots.filter(({ row }) => row.nature === 'actual').length - apart.size;
  const refused = Map.groupBy(
    dots.filter((dot) => dot.refused),
    (dot) => JSON.stringify(dot.refused),
  );
  return [
    ...(onLine > 1 && grade !== 'comparable' && reasons.length > 0 ? [STRIP.differ(reasons)] : []),
    ...[...refused.values()].flatMap((group) => {
      const why = group[0]?.refused;
      const names = group.map(({ place, figure }) => `${place} ${figure.text}`);
      return why ? [STRIP.apart(names, GRADE[why.grade], why.reasons)] : [];
    }),
  ];
}
