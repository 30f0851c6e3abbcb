/** Adoptions in numbers, status by status: a plan never counts as done, and what is only mentioned does not count at all. */
import { ADOPTION_STATUSES, type AdoptionRow } from '../../schema/adoption.ts';

type Status = AdoptionRow['status'];
/** A status that is counted. */
export type CountedStatus = Exclude<Status, 'mentioned'>;

/** In the order in which they are told: from what is done to what is advised. */
export const COUNTED_STATUSES: readonly CountedStatus[] = ADOPTION_STATUSES.filter((status) => status !== 'mentioned');

/** How many rows have each status, in the order of the statuses; those that none has are left out. */
export type StatusCounts = readonly (readonly [status: CountedStatus, count: number])[];

export const isCounted = ({ status }: { readonly status: Status }): boolean => status !== 'mentioned';

export function countStatuses(rows: readonly { readonly status: Status }[]): StatusCounts {
  return COUNTED_STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length] as const).filter(
    ([, count]) => count > 0,
  );
}

/** Regions with a counted row. */
export const countRegions = (rows: readonly { readonly status: Status; readonly region: string }[]): number =>
  new Set(rows.filter(isCounted).map(({ region }) => region)).size;
