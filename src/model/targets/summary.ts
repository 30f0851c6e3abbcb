/** The ledger in numbers, and the targets that fall due last. */
import { regionLine } from '../facets.ts';
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';
import { isPromise } from './kind.ts';
import { isMeasured, type Target, yearDue } from './target.ts';
import { printedDay } from './deadline.ts';
import type { TargetState } from './state.ts';

export interface TargetCount {
  region: string;
  /** Year due as printed; null when the text prints none. */
  year: number | null;
  total: number;
  states: Record<TargetState, number>;
}

/**
 * How many targets per year due, for every region with a target of its own; those of the regions below it are counted in, as the filter finds them.
 * Standards and arrangements are no promises. Regions by code, years in order, those without a printed term last.
 */
export function summarizeTargets(kb: KnowledgeBase, ledger: readonly Target[]): TargetCount[] {
  const targets = ledger.filter(isPromise);
  const own = new Set(targets.map(({ region }) => region));
  const counted = targets.flatMap((row) =>
    regionLine(kb, [row.region])
      .filter((code) => own.has(code))
      .map((code) => ({ id: `${code}/${yearDue(row) ?? '~'}`, state: row.state })),
  );
  return [...Map.groupBy(counted, ({ id }) => id)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rows]) => {
      const [region = '', year = '~'] = id.split('/');
      const states = { result: 0, overdue: 0, pending: 0, unwritten: 0, standing: 0 };
      for (const { state } of rows) states[state] += 1;
      return { region, year: year === '~' ? null : Number(year), total: rows.length, states };
    });
}

/** How many rows the ledger has of each kind, so that this page and the data file can be told to agree. */
export interface LedgerCounts {
  readonly promises: number;
  /** Standards and standing arrangements: listed apart, and rows of the data file, too. */
  readonly standing: number;
  readonly numbers: number;
  /** With a term that the text prints. */
  readonly dated: number;
  readonly overdue: number;
  readonly results: number;
  /** Neither a number nor a printed term. */
  readonly worded: number;
}

/** Counts a ledger. */
export function countLedger(ledger: readonly Target[]): LedgerCounts {
  const promises = ledger.filter(isPromise);
  const count = (fits: (row: Target) => boolean) => promises.filter(fits).length;
  return {
    promises: promises.length,
    standing: ledger.length - promises.length,
    numbers: count(({ figure }) => figure !== null),
    dated: count(({ deadline }) => printedDay(deadline) !== null),
    overdue: count(({ state }) => state === 'overdue'),
    results: count(({ state }) => state === 'result'),
    worded: count((row) => !isMeasured(row)),
  };
}

export interface DueDay {
  /** Last day of the term, ISO. */
  readonly day: string;
  readonly region: string;
  readonly document: string;
  readonly targets: readonly Observation[];
}

/** Figures that are targets (no plans) with a printed term, by day due, region and document, the farthest day first; at most `most` groups. */
export function groupByDueDay(ledger: readonly Target[], most: number): DueDay[] {
  const dated = ledger.flatMap(({ figure, deadline }) => {
    const dueDay = printedDay(deadline);
    return figure?.nature === 'target' && dueDay ? [{ figure, dueDay }] : [];
  });
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
