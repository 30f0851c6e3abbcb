/**
 * 参照: what is known from outside of the documents, as questions. Nothing here is evidence, and nothing here is an observation: figures of documents are asked of the
 * knowledge base, and neither list ever holds a row of the other.
 */
import type { IndicatorRecord } from '../../schema/indicator.ts';
import type { BenchmarkRow } from '../../schema/reference/benchmark.ts';
import { NO_NUMBER, type OfficialIndicatorRow } from '../../schema/reference/official-indicator.ts';
import { POLICY_FIELDS, type PolicyFactRow } from '../../schema/reference/policy-fact.ts';
import { REGION_FIELDS, type RegionFactRow } from '../../schema/reference/region-fact.ts';
import { sortDay } from '../time/ordering.ts';
import type { Sourced } from '../../schema/reference/source.ts';
import type { ReferenceTables } from './tables.ts';

/** An official indicator that one of ours is, or is near to. */
export interface OfficialTie {
  readonly relation: 'same' | 'near';
  readonly difference: string | undefined;
  readonly official: OfficialIndicatorRow;
}

export interface Reference {
  readonly policies: readonly PolicyFactRow[];
  readonly benchmarks: readonly BenchmarkRow[];
  readonly regions: readonly RegionFactRow[];
  readonly officialIndicators: readonly OfficialIndicatorRow[];
  /** Values of an indicator, by region from the country down, then earliest first. */
  benchmarksOf(indicator: string): readonly BenchmarkRow[];
  /** Values that a policy sets. */
  benchmarksBy(policy: string): readonly BenchmarkRow[];
  /** What is told of a policy, at most one row of each field. */
  policy(id: string): readonly PolicyFactRow[];
  /** What is told of a region: field by field, latest first. */
  region(code: string): readonly RegionFactRow[];
  /** The official indicators it corresponds to. */
  official(indicator: Pick<IndicatorRecord, 'official'>): readonly OfficialTie[];
}

/** A doubtful row is shown as 待核, never drawn and never set beside a figure. */
export const isDoubtful = ({ confidence }: Pick<Sourced, 'confidence'>): boolean => confidence === 'doubtful';

/** `紧密型县域医共体监测 1`: by this an indicator names an official one. */
export const officialKey = (system: string, number: string | null): string => `${system} ${number ?? NO_NUMBER}`;

const bare = <T extends { line: number }>(rows: readonly T[]): Omit<T, 'line'>[] =>
  rows.map(({ line: _line, ...row }) => row);

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): ((id: string) => readonly T[]) => {
  const groups = Map.groupBy(rows, key);
  return (id) => groups.get(id) ?? [];
};

const EMPTY: ReferenceTables = { folder: '', policies: [], benchmarks: [], regions: [], officialIndicators: [] };

/** Orders and links the tables. Assumes content that passed the check. */
export function buildReference(tables: ReferenceTables = EMPTY): Reference {
  const policies: PolicyFactRow[] = bare(tables.policies);
  const benchmarks: BenchmarkRow[] = bare(tables.benchmarks);
  const regions: RegionFactRow[] = bare(tables.regions);
  const officialIndicators: OfficialIndicatorRow[] = bare(tables.officialIndicators);
  const byNumber = new Map(officialIndicators.map((row) => [officialKey(row.system, row.number), row]));
  const byRank = <T>(fields: readonly T[], a: T, b: T) => fields.indexOf(a) - fields.indexOf(b);
  return {
    policies,
    benchmarks,
    regions,
    officialIndicators,
    benchmarksOf: groupBy(
      // The country's code is the smallest, and a province's is smaller than those of the places in it.
      benchmarks.toSorted((a, b) => a.region.localeCompare(b.region) || sortDay(a.year).localeCompare(sortDay(b.year))),
      (row) => row.indicator,
    ),
    benchmarksBy: groupBy(benchmarks, (row) => row.policy ?? ''),
    policy: groupBy(
      policies.toSorted((a, b) => byRank(POLICY_FIELDS, a.field, b.field)),
      (row) => row.policy,
    ),
    region: groupBy(
      regions.toSorted(
        (a, b) => byRank(REGION_FIELDS, a.field, b.field) || sortDay(b.as_of).localeCompare(sortDay(a.as_of)),
      ),
      (row) => row.region,
    ),
    official: ({ official = [] }) =>
      official.flatMap(({ system, number, relation, difference }) => {
        const row = byNumber.get(officialKey(system, number));
        return row ? [{ relation, difference, official: row }] : [];
      }),
  };
}
