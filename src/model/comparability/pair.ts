/** Plain questions about two figures that the rules ask again and again. None looks at the values themselves. */
import type { Comparand } from './comparand.ts';

/** Holds for at least one of the two. */
export const either = (a: Comparand, b: Comparand, holds: (row: Comparand) => boolean): boolean => holds(a) || holds(b);

/** Counted over a stretch of time. */
export const isCounted = ({ basis }: Comparand): boolean => basis === 'flow' || basis === 'cumulative';

export const isRate = ({ basis, unit }: Comparand): boolean => basis === 'rate' || unit === '%';

/** Does not grow with the size of the place: rates, grades, times, averages, and what is reckoned per head (张/千人). */
export const isScaleFree = (row: Comparand): boolean =>
  isRate(row) || ['level', 'duration', 'time-limit'].includes(row.basis) || /\/[千万]?[人户]/.test(row.unit);

export const isAim = ({ nature }: Comparand): boolean => nature === 'target' || nature === 'plan';

/** An aim and what was reached of it: no comparison but a progress. */
export const isProgress = (a: Comparand, b: Comparand): boolean =>
  (isAim(a) && b.nature === 'actual') || (isAim(b) && a.nature === 'actual');

/** One region, or one inside the other. */
export const isOneLine = (a: Comparand, b: Comparand): boolean =>
  a.region === b.region || a.above.includes(b.region) || b.above.includes(a.region);

/** Both are stated and meet; an open end reaches on, and what states no time at all may meet anything. */
export const overlap = (a: Comparand, b: Comparand): boolean =>
  (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999');

/** One states the earlier value of the other. */
export const isBeforeAfter = (a: Comparand, b: Comparand): boolean => a.before === b.key || b.before === a.key;
