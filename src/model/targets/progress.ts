/** How far a figure aimed at has come: where its region stood, and where it stands, each from the documents alone. */
import { toComparand } from '../comparability/comparand.ts';
import { judge } from '../comparability/judge.ts';
import { termsOf } from '../comparability/of-indicator.ts';
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';
import { dayOf } from '../time/series.ts';
import { resultsOfFigure } from './results.ts';

export interface Progress {
  /** The last actual figure that a later document states. */
  readonly reached: Observation | undefined;
  /** The last actual figure of the same thing that is no result: where it stood when the aim was set. */
  readonly baseline: Observation | undefined;
}

const last = (rows: readonly Observation[]): Observation | undefined =>
  rows
    .toSorted(
      (a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? '') || b.value - a.value || b.key.localeCompare(a.key),
    )
    .at(-1);

/** Both are `undefined` where nothing is on record: silence is no zero. */
export function progressOf(kb: KnowledgeBase, target: Observation): Progress {
  const indicator = kb.indicators.get(target.indicator ?? '');
  if (!indicator) return { reached: undefined, baseline: undefined };
  const results = resultsOfFigure(kb, target);
  const [aim, terms] = [toComparand(kb, target), termsOf(indicator)];
  const others = kb.of.indicator
    .observations(indicator.id)
    // Of another region it is no progress (judge.ts); asked first, because an indicator may have thousands of figures.
    .filter(
      (row) =>
        row.region === target.region &&
        !results.includes(row) &&
        judge(aim, toComparand(kb, row), terms).relation === 'progress',
    );
  return { reached: last(results), baseline: last(others) };
}
