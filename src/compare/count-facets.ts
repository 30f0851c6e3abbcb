/** The adoptions of a measure in a nutshell, written by the page and counted again by its script under a filter. */
import {
  filterRecords,
  joinValues,
  splitValues,
  tableValues,
  type FacetChoice,
  type FacetValues,
} from '../grammar/facets.ts';

export interface Counted {
  regions: number;
  /** Status → adoptions. */
  statuses: Record<string, number>;
  total: number;
}

/** What an entry states, in this order; no value holds a separator. */
const FACETS = ['level', 'province', 'year', 'status', 'instrument'] as const;

/** Adoptions as one line: each region with each combination of facets once, and how often it occurs. */
export function packAdoptions(rows: readonly { readonly region: string; readonly facets: FacetValues }[]): string {
  const counts = new Map<string, number>();
  for (const { region, facets } of rows) {
    const entry = [region, ...FACETS.map((facet) => joinValues(facets[facet] ?? []))].join('|');
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return [...counts].map(([entry, count]) => `${entry}|${count}`).join(';');
}

interface Entry {
  readonly region: string;
  readonly count: number;
  readonly facets: FacetValues;
}

function readEntry(text: string): Entry {
  const cells = text.split('|');
  return {
    region: cells[0] ?? '',
    count: Number(cells[FACETS.length + 1]),
    facets: Object.fromEntries(FACETS.map((facet, index) => [facet, splitValues(cells[index + 1] ?? '')])),
  };
}

/** Counts what matches in a line written by {@link packAdoptions}. */
export function countMatching(line: string, wanted: FacetChoice): Counted {
  const entries = line.split(';').filter(Boolean).map(readEntry);
  const matching = filterRecords(entries, wanted, ({ facets }, facet) => tableValues(facets, facet));
  const statuses: Record<string, number> = {};
  for (const { facets, count } of matching)
    for (const status of facets['status'] ?? []) statuses[status] = (statuses[status] ?? 0) + count;
  return {
    regions: new Set(matching.map(({ region }) => region)).size,
    statuses,
    total: matching.reduce((sum, { count }) => sum + count, 0),
  };
}
