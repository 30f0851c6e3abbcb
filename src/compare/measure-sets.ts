/** Measures by who did them: all, some, one alone, nobody yet. A plan is not a deed, and what is only mentioned is neither. */
import { isDeed } from '../grammar/status.ts';
import type { AdoptionRow } from '../schema/adoption.ts';
import { alignMeasures, type MeasureRow } from './fact-rows.ts';
import type { CompareAdoption, RegionData } from './region-data.ts';

/** From what is done to what is only mentioned: the order in which a cell tells them. */
const ORDER: readonly AdoptionRow['status'][] = [
  'implemented',
  'ongoing',
  'pilot',
  'planned',
  'recommended',
  'mentioned',
];

export interface MeasureSet {
  /** Indexes of the regions with a deed; empty: no more than planned, advised or mentioned anywhere. */
  readonly doers: readonly number[];
  readonly rows: readonly MeasureRow[];
}

/** How many adoptions have each status, in the order of the statuses; those that none has are left out. */
export const countByStatus = (rows: readonly CompareAdoption[]): [AdoptionRow['status'], number][] =>
  ORDER.map((status): [AdoptionRow['status'], number] => [
    status,
    rows.filter((row) => row.status === status).length,
  ]).filter(([, count]) => count > 0);

/** A cell's adoptions, deeds first. */
export const deedsFirst = (rows: readonly CompareAdoption[]): CompareAdoption[] =>
  [...rows].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));

/** The sets that occur: what most regions did first, among as many in the order of the regions; what nobody did last. */
export function groupMeasures(regions: readonly RegionData[]): MeasureSet[] {
  const sets = new Map<string, MeasureSet>();
  for (const row of alignMeasures(regions)) {
    const doers = row.cells.flatMap((cell, index) => (cell.some(isDeed) ? [index] : []));
    const same = doers.join();
    sets.set(same, { doers, rows: [...(sets.get(same)?.rows ?? []), row] });
  }
  return [...sets.values()].sort(
    (a, b) => b.doers.length - a.doers.length || (a.doers.join() < b.doers.join() ? -1 : 1),
  );
}
