/** What became of a target, from later documents alone: a row of the ledger never changes, a result is added beside it with its own evidence. */
import type { ReasonId } from '../../words/compare.ts';
import { judge } from '../comparability/judge.ts';
import { toComparand } from '../comparability/comparand.ts';
import { termsOf } from '../comparability/of-indicator.ts';
import type { Adoption, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { lastDay, madeOn } from './due.ts';

/** What lies in the nature of a target and its result: one is a target, they hold at different times, a target may be a bound. */
const EXPECTED: ReadonlySet<ReasonId> = new Set([
  'nature',
  'period',
  'inequality',
  'range',
  'open-period',
  'period-length',
]);

/**
 * Observations that show the result of a target: `actual`, same indicator, region and institution, comparable scope (the rules of comparability, save for what a
 * target and its result cannot share), for a period that ends after the target was made, from a document made later.
 */
export function resultsOfFigure(kb: KnowledgeBase, target: Observation): Observation[] {
  const indicator = kb.indicators.get(target.indicator);
  if (!indicator) return [];
  const [wanted, terms] = [toComparand(kb, target), termsOf(indicator)];
  return kb.of.indicator.observations(indicator.id).filter((row) => {
    if (
      row.nature !== 'actual' ||
      row.region !== target.region ||
      row.institution !== target.institution ||
      !isLater(kb, row, target)
    )
      return false;
    const after = (lastDay(row.period) ?? '') > (madeDay(kb, target) ?? '');
    return after && judge(wanted, toComparand(kb, row), terms).reasons.every(({ id }) => EXPECTED.has(id));
  });
}

/** Adoptions that show a commitment kept: the same measure, region and institution, `implemented`, from a document made later. */
export function resultsOfCommitment(kb: KnowledgeBase, target: Adoption): Adoption[] {
  const same = kb.of.measure.adoptions(target.measure);
  return same.filter(
    (row) =>
      row.status === 'implemented' &&
      row.region === target.region &&
      row.institution === target.institution &&
      isLater(kb, row, target),
  );
}

const madeDay = (kb: KnowledgeBase, { document }: { document: string }): string | null => {
  const source = kb.documents.get(document);
  return source ? madeOn(source) : null;
};

function isLater(kb: KnowledgeBase, row: { document: string }, than: { document: string }): boolean {
  const [later, earlier] = [madeDay(kb, row), madeDay(kb, than)];
  return row.document !== than.document && later !== null && earlier !== null && later > earlier;
}
