/** 参照: facts from outside, each row with its source. None of them is evidence, so none stands in a table of facts. */
import { benchmarkRow } from '../../schema/reference/benchmark.ts';
import { officialIndicatorRow } from '../../schema/reference/official-indicator.ts';
import { policyFactRow } from '../../schema/reference/policy-fact.ts';
import { regionFactRow } from '../../schema/reference/region-fact.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { indicatorPath, policyPath, regionPagePath } from '../../grammar/paths.ts';
import { yearOf } from '../beside.ts';
import { REGION_FIELD } from '../../words/reference.ts';
import { type Cell, type Column, declareTable, list } from '../declare.ts';

/** The columns as authors write them, then the names of what the row is about. */
const declareReference = <Row extends object>(
  schema: { shape: object },
  rowsOf: (kb: KnowledgeBase) => readonly Row[],
  names: Readonly<Record<string, (kb: KnowledgeBase, row: Row) => string | undefined>>,
  added: readonly Column<{ row: Row }>[],
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
    added,
  );

export const benchmarks = declareReference(
  benchmarkRow,
  (kb) => kb.reference.benchmarks,
  {
    indicator_name: (kb, row) => kb.indicators.get(row.indicator)?.name,
    region_name: (kb, row) => kb.regions.get(row.region)?.name,
    policy_title: (kb, row) => (row.policy === null ? undefined : kb.policies.get(row.policy)?.title),
  },
  [
    // `year` is the column that curators write, which may name a month.
    ['year_number', ({ row }) => yearOf(row.year)],
    ['url', ({ row }, { absolute }) => absolute(indicatorPath(row.indicator))],
  ],
);

export const policyFacts = declareReference(
  policyFactRow,
  (kb) => kb.reference.policies,
  { policy_title: (kb, row) => kb.policies.get(row.policy)?.title },
  [['url', ({ row }, { absolute }) => absolute(policyPath(row.policy))]],
);

export const regionFacts = declareReference(
  regionFactRow,
  (kb) => kb.reference.regions,
  { region_name: (kb, row) => kb.regions.get(row.region)?.name },
  [
    ['field_name', ({ row }) => REGION_FIELD[row.field]],
    ['year', ({ row }) => yearOf(row.as_of)],
    ['url', ({ row }, { absolute }) => absolute(regionPagePath(row.region))],
  ],
);

/** Indicators of the site that name this one as theirs or near to theirs. */
const namersOf = (kb: KnowledgeBase, { system, name }: { readonly system: string; readonly name: string }) =>
  [...kb.indicators.values()].filter(({ official }) =>
    official?.some((entry) => entry.system === system && entry.name === name),
  );

export const officialIndicators = declareReference(officialIndicatorRow, (kb) => kb.reference.officialIndicators, {}, [
  ['indicators', ({ row }, { kb }) => list(namersOf(kb, row).map(({ id }) => id))],
  ['indicator_names', ({ row }, { kb }) => list(namersOf(kb, row).map(({ name }) => name))],
  [
    'url',
    ({ row }, { kb, absolute }) => {
      const [first] = namersOf(kb, row);
      return first ? absolute(indicatorPath(first.id)) : null;
    },
  ],
]);
