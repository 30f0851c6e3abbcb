/** 参照 as pages print it: benchmarks of an indicator, facts of a policy and of a region, each with its source. No row of it is evidence. */
import { sayPlace } from '../grammar/benchmark.ts';
import { formatPeriod, formatValue } from '../grammar/format.ts';
import type { Indicator, KnowledgeBase, Policy } from '../model/knowledge-base.ts';
import { isDoubtful } from '../model/reference/reference.ts';
import type { BenchmarkRow } from '../schema/reference/benchmark.ts';
import type { RegionFactRow } from '../schema/reference/region-fact.ts';
import { readSource, type Sourced } from '../schema/reference/source.ts';
import { CONFIDENCE, PAGE_KIND, POLICY_FIELD, REFERENCE, REGION_FIELD } from '../words/reference.ts';
import { indicatorLink, type Link, policyLink, regionLink } from './link.ts';

/** Where a row was read. */
export interface SourceView {
  /** The address as it is printed: the host, or the number of a file without an address. */
  readonly address: string;
  /** Absent where the site must not be linked. */
  readonly href: string | undefined;
  /** Kind of page, place on it, day of reading, agreement, confidence. */
  readonly details: readonly string[];
  /** 待核. */
  readonly isDoubtful: boolean;
  readonly note: string | null;
}

export interface PolicyFactView {
  readonly field: string;
  readonly name: string;
  readonly text: string;
  /** Of the field 地址. */
  readonly href: string | undefined;
  readonly source: SourceView;
}

export interface BenchmarkView {
  readonly id: string;
  readonly indicator: Link;
  /** 国家, or the name of the region. */
  readonly place: string;
  readonly period: string;
  readonly figure: string;
  readonly nature: BenchmarkRow['nature'];
  readonly covers: string;
  readonly policy: Link | undefined;
  readonly source: SourceView;
}

export interface OfficialView {
  readonly relation: 'same' | 'near';
  readonly name: string;
  /** System and number. */
  readonly place: string;
  readonly formula: string | undefined;
  readonly difference: string | undefined;
  readonly source: SourceView;
}

export interface IndicatorReference {
  readonly official: readonly OfficialView[];
  readonly benchmarks: readonly BenchmarkView[];
}

export interface PolicyReference {
  readonly facts: readonly PolicyFactView[];
  readonly benchmarks: readonly BenchmarkView[];
}

export interface RegionFactView {
  readonly name: string;
  readonly value: string;
  readonly asOf: string;
  readonly basis: string;
  readonly source: SourceView;
}

export function viewSource(row: Sourced): SourceView {
  const source = readSource(row.source);
  const url = source?.url;
  return {
    address: url ? new URL(url).host : REFERENCE.indexed(source?.place ?? row.source),
    href: row.page_kind === 'other' ? undefined : url,
    details: [
      PAGE_KIND[row.page_kind],
      ...(url && source.place ? [source.place] : []),
      ...(row.where === null ? [] : [row.where]),
      REFERENCE.read(formatPeriod(row.retrieved)),
      REFERENCE.agreement(row.agreement),
      REFERENCE.confidence(CONFIDENCE[row.confidence]),
    ],
    isDoubtful: isDoubtful(row),
    note: row.note,
  };
}

export function viewBenchmark(kb: KnowledgeBase, row: BenchmarkRow): BenchmarkView {
  return {
    id: row.id,
    indicator: indicatorLink(kb, row.indicator),
    place: sayPlace(regionLink(kb, row.region).name),
    period: formatPeriod(row.year),
    figure: formatValue(row),
    nature: row.nature,
    covers: row.covers,
    policy: row.policy === null ? undefined : policyLink(kb, row.policy),
    source: viewSource(row),
  };
}

export function viewIndicatorReference(kb: KnowledgeBase, indicator: Indicator): IndicatorReference {
  return {
    official: kb.reference.official(indicator).map(({ relation, difference, official }) => ({
      relation,
      name: official.name,
      place: official.number === null ? official.system : REFERENCE.official.number(official.system, official.number),
      formula:
        official.numerator && official.denominator
          ? REFERENCE.official.formula(official.numerator, official.denominator)
          : undefined,
      difference,
      source: viewSource(official),
    })),
    benchmarks: kb.reference.benchmarksOf(indicator.id).map((row) => viewBenchmark(kb, row)),
  };
}

export function viewPolicyReference(kb: KnowledgeBase, policy: Policy): PolicyReference {
  return {
    facts: kb.reference.policy(policy.id).map((row) => {
      const url = row.field === 'address' ? row.value : undefined;
      const isDate = row.field === 'date' || row.field === 'effective';
      return {
        field: row.field,
        name: POLICY_FIELD[row.field],
        text: url ? new URL(url).host : isDate ? formatPeriod(row.value) : row.value,
        href: url,
        source: viewSource(row),
      };
    }),
    benchmarks: kb.reference.benchmarksBy(policy.id).map((row) => viewBenchmark(kb, row)),
  };
}

export const viewRegionFact = (row: RegionFactRow): RegionFactView => ({
  name: REGION_FIELD[row.field],
  value: formatValue({ value: row.value, value_max: null, unit: row.unit, comparator: '=' }),
  asOf: formatPeriod(row.as_of),
  basis: row.basis,
  source: viewSource(row),
});

export const viewRegionReference = (kb: KnowledgeBase, code: string): RegionFactView[] =>
  kb.reference.region(code).map(viewRegionFact);
