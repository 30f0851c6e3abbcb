import { factPath } from '../../grammar/paths.ts';
import { sayVerdict } from '../../model/comparability/judge.ts';
import { pairsOfIndicator } from '../../model/comparability/of-indicator.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { named, yearOf } from '../beside.ts';
import { type Beside, type Cell, type Column, declareTable, list } from '../declare.ts';

/** Rows of the table. The indicators with the fewest pairs go first; one that no longer fits has its pairs on its own page. */
const MOST_PAIRS = 100_000;

function pairsOf(kb: KnowledgeBase) {
  const count = ({ id }: { id: string }) => {
    const { length } = kb.of.indicator.observations(id);
    return (length * (length - 1)) / 2;
  };
  const all = [...kb.indicators.values()];
  let rowsSoFar = 0;
  const fitting = new Set(
    all.toSorted((a, b) => count(a) - count(b)).filter((indicator) => (rowsSoFar += count(indicator)) <= MOST_PAIRS),
  );
  return all
    .filter((indicator) => fitting.has(indicator))
    .flatMap((indicator) => pairsOfIndicator(kb, indicator).map((pair) => ({ indicator: indicator.id, ...pair })));
}

type Pair = ReturnType<typeof pairsOf>[number];

/** What the two figures are and where they stand, each under the name of its side. */
const SIDE: readonly (readonly [name: string, cell: (row: Observation, beside: Beside) => Cell])[] = [
  ['document', (row) => row.document],
  ['document_title', (row, { kb }) => kb.documents.get(row.document)?.title ?? null],
  ['region', (row) => row.region],
  ['region_name', (row, { kb }) => kb.regions.get(row.region)?.name ?? null],
  ['year', (row) => yearOf(row.period)],
  ['value', (row) => row.value],
  ['value_max', (row) => row.value_max],
  ['comparator', (row) => row.comparator],
  ['unit', (row) => row.unit],
  ['nature', (row) => row.nature],
  ['paragraph', (row) => row.paragraph],
  ['printed', (row) => row.printed],
  ['url', (row, { absolute }) => absolute(factPath(row.key))],
];

const sideOf = (side: 'a' | 'b'): Column<Pair>[] =>
  SIDE.map(([name, cell]) => [
    `${side}_${name}`,
    (pair, beside) => {
      const row = beside.kb.observation(pair[side].key);
      return row ? cell(row, beside) : null;
    },
  ]);

export const comparability = declareTable(
  pairsOf,
  [
    ['indicator', (pair) => pair.indicator],
    ['a', (pair) => pair.a.key],
    ['b', (pair) => pair.b.key],
    ['grade', (pair) => pair.verdict.grade],
    ['comparable', (pair) => (pair.verdict.comparable ? 'yes' : 'no')],
    ['relation', (pair) => pair.verdict.relation],
    ['reasons', ({ verdict }) => list(verdict.reasons.map(({ id }) => id))],
    ['bars', ({ verdict }) => list(verdict.reasons.flatMap(({ id, weight }) => (weight === 'bar' ? [id] : [])))],
    ['cautions', ({ verdict }) => list(verdict.cautions.map(({ id }) => id))],
    ['sentence', ({ verdict }) => sayVerdict(verdict).join('') || null],
  ],
  [...named('indicator'), ...sideOf('a'), ...sideOf('b')],
);
