/**
 * What became of a target, from later documents alone: a row of the ledger never changes, a result is added beside it with its own evidence.
 *
 * One rule for every kind of target: a result is stated by another document made later, for the same region and institution, and it is not of a time before the
 * target was made. For a figure it is an actual figure of the same thing; for a measure, the measure itself, done.
 */
import type { ReasonId } from '../../words/compare.ts';
import { judge } from '../comparability/judge.ts';
import { toComparand } from '../comparability/comparand.ts';
import { termsOf } from '../comparability/of-indicator.ts';
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { lastDay, madeOn } from '../time/as-of.ts';

export type Result = Observation | Adoption | DatedEvent;

/** Whose target it is, and where it is written. */
interface Owner {
  readonly document: string;
  readonly region: string;
  readonly institution?: string | null;
}

/** What lies in the nature of a target and its result: one is a target, they hold at different times, a target may be a bound. */
const EXPECTED: ReadonlySet<ReasonId> = new Set([
  'nature',
  'period',
  'period-far',
  'inferred-period',
  'inequality',
  'range',
  'approximate',
  'converted',
  'open-period',
  'period-length',
]);

/** Observations that show the result of a figure: `actual`, same indicator, comparable scope (the rules of comparability, save for what a target and its result cannot share), for a stated time. */
export function resultsOfFigure(kb: KnowledgeBase, target: Observation): Observation[] {
  const indicator = kb.indicators.get(target.indicator ?? '');
  if (!indicator) return [];
  const [wanted, terms] = [toComparand(kb, target), termsOf(indicator)];
  return kb.of.indicator.observations(indicator.id).filter((row) => {
    const day = lastDay(row.period);
    if (row.nature !== 'actual' || day === null || !tellsOf(kb, target, row, day)) return false;
    return judge(wanted, toComparand(kb, row), terms).reasons.every(({ id }) => EXPECTED.has(id));
  });
}

/** Adoptions `implemented` and events of completion that show a measure done; nothing shows it where no measure is named. */
export function resultsOfMeasure(
  kb: KnowledgeBase,
  target: Owner & { readonly measure: string | null },
): (Adoption | DatedEvent)[] {
  if (target.measure === null) return [];
  const { adoptions, events } = kb.of.region;
  const done = adoptions(target.region).filter(
    (row) =>
      row.status === 'implemented' &&
      row.measure === target.measure &&
      tellsOf(kb, target, row, lastDay(row.end) ?? lastDay(row.start)),
  );
  const completed = events(target.region).filter(
    (row) => row.kind === 'completion' && row.measure === target.measure && tellsOf(kb, target, row, lastDay(row.date)),
  );
  return [...done, ...completed];
}

/** @param day last day of the fact, null where it states none */
function tellsOf(kb: KnowledgeBase, target: Owner, fact: Owner, day: string | null): boolean {
  if (fact.region !== target.region || (fact.institution ?? null) !== (target.institution ?? null)) return false;
  const [later, made] = [madeDay(kb, fact), madeDay(kb, target)];
  if (fact.document === target.document || later === null || made === null || later <= made) return false;
  return day === null || day > made;
}

function madeDay(kb: KnowledgeBase, { document }: { document: string }): string | null {
  const source = kb.documents.get(document);
  return source ? madeOn(source) : null;
}
