/** Regions × measures: how many records each pair has, status by status. */
import { measureFamily, type KnowledgeBase, type Measure, type Region } from '../knowledge-base.ts';
import { countStatuses, type StatusCounts } from './statuses.ts';

export interface MatrixCell {
  /** At least one. */
  readonly counts: StatusCounts;
}

export interface MatrixRow {
  readonly region: Region;
  /** One per column, in order; `undefined` is no record that counts, which is not the same as not done. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface Matrix {
  readonly columns: readonly Measure[];
  readonly rows: readonly MatrixRow[];
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
      const counts = countStatuses(adoptions.filter(({ measure }) => family.has(measure)));
      return counts.length > 0 ? { counts } : undefined;
    });
    return cells.some(Boolean) ? [{ region, cells }] : [];
  });
  return { columns, rows };
}
