/** The tables of the reference layer as read, and where each stands. */
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import type { OfficialIndicatorRow } from '../../schema/reference/official-indicator.ts';
import type { PolicyFactRow } from '../../schema/reference/policy-fact.ts';
import type { RegionFactRow } from '../../schema/reference/region-fact.ts';
import type { Row } from '../positions.ts';

export interface ReferenceTables {
  /** Path of their folder as shown to the author. */
  folder: string;
  policies: readonly Row<PolicyFactRow>[];
  benchmarks: readonly Row<BenchmarkRow>[];
  regions: readonly Row<RegionFactRow>[];
  officialIndicators: readonly Row<OfficialIndicatorRow>[];
}

export type ReferenceTableName = Exclude<keyof ReferenceTables, 'folder'>;

/** Name of each table's file in the folder `reference`. */
export const REFERENCE_FILES = {
  policies: 'policies.csv',
  benchmarks: 'benchmarks.csv',
  regions: 'regions.csv',
  officialIndicators: 'official-indicators.csv',
} as const satisfies Record<ReferenceTableName, string>;
