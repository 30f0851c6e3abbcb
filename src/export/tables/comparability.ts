import { sayVerdict } from '../../model/comparability/judge.ts';
import { pairsOfIndicator } from '../../model/comparability/of-indicator.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { declareTable, list } from '../declare.ts';

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

export const comparability = declareTable(pairsOf, [
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
]);
