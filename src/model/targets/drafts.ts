/** Rows of the ledger from the rows of the tables, before days and states are worked out. */
import { UNSTATED } from '../../words/zh.ts';
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';
import type { Target } from './ledger.ts';
import { resultsOfFigure, resultsOfMeasure } from './results.ts';
import { strengthOf } from './strength.ts';

export type Draft = Omit<Target, 'made' | 'dueDay' | 'state'>;

export function fromObservation(kb: KnowledgeBase, row: Observation): Draft {
  const isStandard = row.nature === 'standard';
  return {
    ...common(row),
    kind: isStandard ? 'standard' : 'figure',
    institution: row.institution,
    indicator: row.indicator,
    measure: null,
    figure: row,
    wording: row.label ?? row.subject ?? '',
    due: row.period,
    dueEvents: [],
    results: isStandard ? [] : resultsOfFigure(kb, row),
  };
}

/** @param dueEvents the due events that stand with this commitment */
export function fromAdoption(kb: KnowledgeBase, row: Adoption, dueEvents: readonly DatedEvent[]): Draft {
  return {
    ...common(row),
    kind: 'commitment',
    institution: row.institution,
    indicator: null,
    measure: row.measure,
    figure: null,
    wording: row.summary,
    due: row.end ?? UNSTATED,
    dueEvents,
    results: resultsOfMeasure(kb, row),
  };
}

/** A due event that stands with no commitment. */
export function fromEvent(kb: KnowledgeBase, row: DatedEvent): Draft {
  return {
    ...common(row),
    kind: 'due',
    institution: null,
    indicator: null,
    measure: row.measure,
    figure: null,
    wording: row.title,
    due: row.date,
    dueEvents: [],
    results: resultsOfMeasure(kb, row),
  };
}

const common = ({ key, document, region, note, paragraph }: Observation | Adoption | DatedEvent) => ({
  key,
  document,
  region,
  note,
  paragraph,
  strength: strengthOf(note),
});
