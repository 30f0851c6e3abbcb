/** The ledger of targets: every target, plan, standard, planned measure and due date of the collection, with its result where one is known. */
import { UNSTATED } from '../../schema/unstated.ts';
import type { KIND_OF_TARGET } from '../../words/compare.ts';
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { asOf, lastDay, madeOn, stateOf, type TargetState } from './due.ts';
import { resultsOfCommitment, resultsOfFigure } from './results.ts';
import { strengthOf, type Strength } from './strength.ts';

export interface Target {
  /** `<document>/<id>` of the row it was taken from. */
  key: string;
  document: string;
  kind: keyof typeof KIND_OF_TARGET;
  region: string;
  institution: string | null;
  indicator: string | null;
  measure: string | null;
  /** The figure, where there is one. */
  figure: Observation | null;
  /** What is to be reached or done, in our own words. */
  wording: string;
  strength: Strength;
  note: string | null;
  /** Day on which the document speaks. */
  made: string | null;
  /** EDTF, or 未说明. */
  due: string;
  /** Last day of `due`; null when the end is open or unstated. */
  dueDay: string | null;
  paragraph: number;
  /** Due events that this row covers. */
  dueEvents: readonly DatedEvent[];
  results: readonly (Observation | Adoption)[];
  /** As of the 资料日期. */
  state: TargetState;
}

/** Rows on one page of the ledger. Changing it moves permalinks to rows beyond the first page. */
export const TARGETS_PER_PAGE = 500;

/**
 * Builds the ledger. The order (day made, document, paragraph, key) is that of an account book: what comes later is added below, and no row moves.
 *
 * A due event whose measure is planned in the same paragraph with the same end is no row of its own: it stands with that commitment.
 */
export function buildLedger(kb: KnowledgeBase): Target[] {
  const day = asOf(kb);
  const due = kb.events.filter(({ kind }) => kind === 'due');
  const planned = kb.adoptions.filter(({ status }) => status === 'planned');
  const covered = new Set<string>();
  const covers = (row: Adoption) => {
    const events = due.filter((event) => isSamePlan(event, row));
    for (const event of events) covered.add(event.key);
    return events;
  };
  const commitments = planned.map((row) => fromAdoption(kb, row, covers(row)));
  const figures = kb.observations.filter(({ nature }) => nature !== 'actual').map((row) => fromObservation(kb, row));
  const events = due.filter(({ key }) => !covered.has(key)).map(fromEvent);
  return [...figures, ...commitments, ...events]
    .map((draft) => {
      const document = kb.documents.get(draft.document);
      const target = { ...draft, made: document ? madeOn(document) : null, dueDay: lastDay(draft.due) };
      const state: TargetState = target.kind === 'standard' ? 'standing' : stateOf(target, day);
      return { ...target, state };
    })
    .toSorted(byEntry);
}

const byEntry = (a: Target, b: Target): number =>
  (a.made ?? '').localeCompare(b.made ?? '') ||
  a.document.localeCompare(b.document) ||
  a.paragraph - b.paragraph ||
  a.key.localeCompare(b.key);

type Draft = Omit<Target, 'made' | 'dueDay' | 'state'>;

function fromObservation(kb: KnowledgeBase, row: Observation): Draft {
  const { key, document, region, institution, indicator, note, paragraph, scope, period } = row;
  const isStandard = row.nature === 'standard';
  return {
    ...{
      key,
      document,
      kind: isStandard ? 'standard' : 'figure',
      region,
      institution,
      indicator,
      measure: null,
      figure: row,
      wording: scope,
    },
    ...{
      strength: strengthOf(note),
      note,
      due: period,
      paragraph,
      dueEvents: [],
      results: isStandard ? [] : resultsOfFigure(kb, row),
    },
  };
}

function fromAdoption(kb: KnowledgeBase, row: Adoption, dueEvents: readonly DatedEvent[]): Draft {
  const { key, document, region, institution, measure, note, paragraph, summary, end } = row;
  return {
    ...{
      key,
      document,
      kind: 'commitment',
      region,
      institution,
      indicator: null,
      measure,
      figure: null,
      wording: summary,
    },
    ...{
      strength: strengthOf(note),
      note,
      due: end ?? UNSTATED,
      paragraph,
      dueEvents,
      results: resultsOfCommitment(kb, row),
    },
  };
}

function fromEvent({ key, document, region, measure, note, paragraph, title, date }: DatedEvent): Draft {
  return {
    ...{
      key,
      document,
      kind: 'due',
      region,
      institution: null,
      indicator: null,
      measure,
      figure: null,
      wording: title,
    },
    ...{ strength: strengthOf(note), note, due: date, paragraph, dueEvents: [], results: [] },
  };
}

const isSamePlan = (event: DatedEvent, row: Adoption): boolean =>
  event.document === row.document &&
  event.paragraph === row.paragraph &&
  event.measure === row.measure &&
  lastDay(event.date) === lastDay(row.end);

export interface TargetCount {
  region: string;
  /** Year due; null when no due date is stated. */
  year: number | null;
  total: number;
  states: Record<TargetState, number>;
}

/** How many targets per region and year due; standards are no targets. Regions by code, years in order, undated last. */
export function summarizeTargets(targets: readonly Target[]): TargetCount[] {
  const groups = Map.groupBy(
    targets.filter(({ kind }) => kind !== 'standard'),
    ({ region, dueDay }) => `${region}/${dueDay?.slice(0, 4) ?? '~'}`,
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rows]) => {
      const [region = '', year = '~'] = id.split('/');
      const states = { result: 0, overdue: 0, pending: 0, undated: 0, standing: 0 };
      for (const { state } of rows) states[state] += 1;
      return { region, year: year === '~' ? null : Number(year), total: rows.length, states };
    });
}
