/** What falls due: targets with their day, latest first. No clock is asked, so that the same content always builds the same page. */
import { parsePeriod } from '../schema/dates.ts';
import type { KnowledgeBase, Observation } from './knowledge-base.ts';

export interface DueDay {
  /** Last day of the period, ISO. */
  readonly day: string;
  readonly region: string;
  readonly document: string;
  readonly targets: readonly Observation[];
}

/** Targets by day, region and document, the farthest day first; at most `most` groups. */
export function findDue(kb: KnowledgeBase, most: number): DueDay[] {
  const dated = kb.observations.flatMap((row) => {
    const day = row.nature === 'target' ? parsePeriod(row.period)?.end : undefined;
    return day ? [{ row, day }] : [];
  });
  const groups = Map.groupBy(dated, ({ row, day }) => `${day} ${row.region} ${row.document}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [
            {
              day: first.day,
              region: first.row.region,
              document: first.row.document,
              targets: group.map(({ row }) => row),
            },
          ]
        : [];
    })
    .toSorted(
      (a, b) =>
        b.day.localeCompare(a.day) || b.targets.length - a.targets.length || a.document.localeCompare(b.document),
    )
    .slice(0, most);
}
