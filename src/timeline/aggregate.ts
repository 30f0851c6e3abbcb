/** Same-year events of a band as one count each, for a drawing that leads with its milestones. */
import type { Cluster } from './cluster.ts';
import { yearStart } from './days.ts';
import type { SizedEvent } from './size.ts';

export interface Aggregated {
  readonly singles: readonly SizedEvent[];
  /** In time order; what was done and what is only planned are never counted together. */
  readonly cells: readonly Cluster[];
}

/** The year an event is filed under, as in the list: that of its first day; of its last, where it is only known to be no later. */
const yearOf = ({ from, to }: SizedEvent): number => yearStart(from ?? (to ?? 1) - 1);

/**
 * Counts events by the year they begin in.
 *
 * @param most events of one year up to this number stay single
 */
export function aggregateYears(events: readonly SizedEvent[], most: number): Aggregated {
  if (most === Infinity) return { singles: events, cells: [] };
  const cells = new Map<string, SizedEvent[]>();
  for (const sized of events) {
    const key = `${yearOf(sized)} ${sized.hollow}`;
    const cell = cells.get(key);
    if (cell) cell.push(sized);
    else cells.set(key, [sized]);
  }
  const groups = [...cells.values()];
  return {
    singles: groups.filter((members) => members.length <= most).flat(),
    cells: groups
      .filter((members) => members.length > most)
      .map(cellOf)
      .sort((a, b) => a.from - b.from || a.to - b.to),
  };
}

function cellOf(members: readonly SizedEvent[]): Cluster {
  const from = Math.min(...members.map(yearOf));
  return {
    from,
    to: yearStart(from, 1),
    members,
    hollow: members.every(({ hollow }) => hollow),
    dashed: members.every(({ dashed }) => dashed),
  };
}
