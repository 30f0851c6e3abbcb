/** Regions × measures: the strongest status of each pair and how many records it rests on. */
import type { AdoptionRow } from '../../schema/adoption.ts';
import { measureFamily, type KnowledgeBase, type Measure, type Region } from '../knowledge-base.ts';

type Status = AdoptionRow['status'];

export interface MatrixCell {
  /** The strongest of the records. */
  readonly status: Status;
  readonly count: number;
}

export interface MatrixRow {
  readonly region: Region;
  /** One per column, in order; `undefined` is no record, which is not the same as not done. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface Matrix {
  readonly columns: readonly Measure[];
  readonly rows: readonly MatrixRow[];
}

/** Strongest first: what is done outweighs what is tried, planned, advised. */
export const STATUS_ORDER: readonly Status[] = ['implemented', 'pilot', 'planned', 'recommended'];

export function strongest(statuses: readonly Status[]): Status | undefined {
  return STATUS_ORDER.find((status) => statuses.includes(status));
}

/**
 * Crosses regions with measures, each measure with all below it. Rows without any record are left out; columns stay, so that tables side by side align.
 *
 * @param codesOf regions whose records count for a row; by default the region alone
 */
export function buildMatrix(
  kb: KnowledgeBase,
  regions: readonly Region[],
  columns: readonly Measure[],
  codesOf: (region: Region) => readonly string[] = ({ code }) => [code],
): Matrix {
  const families = columns.map(({ id }) => new Set(measureFamily(kb, id)));
  const rows = regions.flatMap((region): MatrixRow[] => {
    const adoptions = codesOf(region).flatMap((code) => kb.of.region.adoptions(code));
    const cells = families.map((family): MatrixCell | undefined => {
      const records = adoptions.filter(({ measure }) => family.has(measure));
      const status = strongest(records.map((record) => record.status));
      return status && { status, count: records.length };
    });
    return cells.some(Boolean) ? [{ region, cells }] : [];
  });
  return { columns, rows };
}
