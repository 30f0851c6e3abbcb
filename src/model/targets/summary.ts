/** The ledger in numbers, and the targets that fall due last. */
import { regionLine } from '../facets.ts';
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';
import type { Target } from './ledger.ts';
import type { TargetState } from './state.ts';

export interface TargetCount {
  region: string;
  /** Year due; null when no due date is stated. */
  year: number | null;
  total: number;
  states: Record<TargetState, number>;
}

/**
 * How many targets per year due, for every region with a target of its own; those of the regions below it are counted in, as the filter finds them.
 * Standards are no targets. Regions by code, years in order, undated last.
 */
export function summarizeTargets(kb: KnowledgeBase, ledger: readonly Target[]): TargetCount[] {
  const targets = ledger.filter(({ kind }) => kind !== 'standard');
  const own = new Set(targets.map(({ region }) => region));
  const counted = targets.flatMap(({ region, dueDay, state }) =>
    regionLine(kb, [region])
      .filter((code) => own.has(code))
      .map((code) => ({ id: `${code}/${dueDay?.slice(0, 4) ?? '~'}`, state })),
  );
  return [...Map.groupBy(counted, ({ id }) => id)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rows]) => {
      const [region = '', year = '~'] = id.split('/');
      const states = { result: 0, overdue: 0, pending: 0, undated: 0, standing: 0 };
      for (const { state } of rows) states[state] += 1;
      return { region, year: year === '~' ? null : Number(year), total: rows.length, states };
    });
}

export interface DueDay {
  /** Last day of the term, ISO. */
  readonly day: string;
  readonly region: string;
  readonly document: string;
  readonly targets: readonly Observation[];
}

/** Figures that are targets (no plans) by day due, region and document, the farthest day first; at most `most` groups. */
export function groupByDueDay(ledger: readonly Target[], most: number): DueDay[] {
  const dated = ledger.flatMap(({ figure, dueDay }) =>
    figure?.nature === 'target' && dueDay ? [{ figure, dueDay }] : [],
  );
  return [...Map.groupBy(dated, ({ figure, dueDay }) => `${dueDay} ${figure.region} ${figure.document}`).values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { region, document } = first.figure;
      return [{ day: first.dueDay, region, document, targets: group.map(({ figure }) => figure) }];
    })
    .toSorted(
      (a, b) =>
        b.day.localeCompare(a.day) || b.targets.length - a.targets.length || a.document.localeCompare(b.document),
    )
    .slice(0, most);
}
