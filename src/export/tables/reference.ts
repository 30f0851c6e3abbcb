/** 参照: facts from outside, each row with its source. None of them is evidence, so none stands in a table of facts. */
import { benchmarkRow } from '../../schema/reference/benchmark.ts';
import { officialIndicatorRow } from '../../schema/reference/official-indicator.ts';
import { policyFactRow } from '../../schema/reference/policy-fact.ts';
import { regionFactRow } from '../../schema/reference/region-fact.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { type Cell, declareTable } from '../declare.ts';

/** The columns as authors write them, then the names of what the row is about. */
const declareReference = <Row extends object>(
  schema: { shape: object },
  rowsOf: (kb: KnowledgeBase) => readonly Row[],
  names: Readonly<Record<string, (kb: KnowledgeBase, row: Row) => string | undefined>>,
) =>
  declareTable(
    (kb) => rowsOf(kb).map((row) => ({ kb, row })),
    [
      ...Object.keys(schema.shape).map(
        (name) => [name, ({ row }: { row: Row }) => (row as Record<string, Cell>)[name] ?? null] as const,
      ),
      ...Object.entries(names).map(
        ([name, nameOf]) => [name, ({ kb, row }: { kb: KnowledgeBase; row: Row }) => nameOf(kb, row) ?? null] as const,
      ),
    ],
  );

export const benchmarks = declareReference(benchmarkRow, (kb) => kb.reference.benchmarks, {
  indicator_name: (kb, row) => kb.indicators.get(row.indicator)?.name,
  region_name: (kb, row) => kb.regions.get(row.region)?.name,
  policy_title: (kb, row) => (row.policy === null ? undefined : kb.policies.get(row.policy)?.title),
});

export const policyFacts = declareReference(policyFactRow, (kb) => kb.reference.policies, {
  policy_title: (kb, row) => kb.policies.get(row.policy)?.title,
});

export const regionFacts = declareReference(regionFactRow, (kb) => kb.reference.regions, {
  region_name: (kb, row) => kb.regions.get(row.region)?.name,
});

export const officialIndicators = declareReference(officialIndicatorRow, (kb) => kb.reference.officialIndicators, {});
