/** Counts the adoptions of a measure again under a filter, from one compact line. */
import { matchesFacets, type Facets } from './filter.ts';

export interface Counted {
  regions: number;
  /** Status → adoptions. */
  statuses: Record<string, number>;
  total: number;
}

/**
 * Counts what matches.
 *
 * @param line entries separated by `;`, each `region|level|province|years|status|instrument|count`
 */
export function countMatching(line: string, wanted: Facets): Counted {
  const regions = new Set<string>();
  const statuses: Record<string, number> = {};
  let total = 0;
  for (const entry of line.split(';').filter(Boolean)) {
    const [region = '', level, province, year, status = '', instrument, count] = entry.split('|');
    if (!matchesFacets({ level, province, year, status, instrument }, wanted)) continue;
    regions.add(region);
    statuses[status] = (statuses[status] ?? 0) + Number(count);
    total += Number(count);
  }
  return { regions: regions.size, statuses, total };
}
