/** Rows of the ledger from promises, before days and states are worked out. */
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { deadlineOf } from './deadline.ts';
import type { Target } from './target.ts';
import { isPromise } from './kind.ts';
import type { Pledge } from './pledges.ts';
import { resultsOfFigure, resultsOfMeasure, type Result } from './results.ts';
import { strengthOf } from './strength.ts';

export type Draft = Omit<Target, 'made' | 'state'>;

/** A row of the ledger; `undefined` for a promise without any row, which does not exist. */
export function draftOf(kb: KnowledgeBase, pledge: Pledge): Draft | undefined {
  const { figure, commitments, dueEvents } = pledge;
  const kind = kindOf(pledge);
  const root = kind === 'commitment' ? commitments[0] : (figure ?? dueEvents[0]);
  if (!root) return undefined;
  const notes = [figure?.note, ...commitments.map(({ note }) => note), ...(kind === 'due' ? [root.note] : [])];
  const said = [...new Set(notes.flatMap((note) => note ?? []))];
  return {
    key: root.key,
    keys: [figure, ...commitments, ...dueEvents].flatMap((row) => row?.key ?? []),
    kind,
    document: root.document,
    region: root.region,
    institution: figure?.institution ?? commitments[0]?.institution ?? null,
    indicator: figure?.indicator ?? null,
    measure: commitments[0]?.measure ?? dueEvents[0]?.measure ?? null,
    figure,
    commitments,
    wording: wordingOf(pledge),
    strength: strengthOf(...said),
    note: joinNotes(said),
    deadline: deadlineOf(pledge),
    paragraph: root.paragraph,
    dueEvents,
    results: resultsOf(kb, pledge, kind),
  };
}

/** Notes of rows that promise the same thing, each thing said once. */
const joinNotes = (notes: readonly string[]): string | null =>
  [...new Set(notes.flatMap((note) => note.split('；')))].join('；') || null;

function kindOf({ figure, commitments, dueEvents }: Pledge): Target['kind'] {
  if (!figure) return commitments.length > 0 ? 'commitment' : 'due';
  if (figure.nature === 'standard' && commitments.length > 0) return 'commitment';
  if (dueEvents.length + commitments.length > 0) return 'figure';
  if (figure.nature === 'standard') return 'standard';
  return isArrangement(figure) ? 'arrangement' : 'figure';
}

/** Money set aside year by year is an arrangement, as long as no row promises it. */
const isArrangement = ({ nature, unit, basis }: Observation): boolean =>
  nature === 'plan' && unit === '元' && basis === 'flow';

/** What is to be reached or done: the commitments, else what the figure counts, else what falls due. */
function wordingOf({ figure, commitments, dueEvents }: Pledge): string {
  const words = commitments.map(({ summary }) => summary);
  if (words.length > 0) return words.join('；');
  if (figure) return figure.label ?? figure.subject ?? figure.remark ?? '';
  return dueEvents.map(({ title }) => title).join('；');
}

/** What settles it: the figure reached, or every commitment of it done; of a due event alone, its measure done. */
function resultsOf(kb: KnowledgeBase, { figure, commitments, dueEvents }: Pledge, kind: Target['kind']): Result[] {
  if (!isPromise({ kind })) return [];
  const ofFigure = figure && figure.nature !== 'standard' ? resultsOfFigure(kb, figure) : [];
  const owners: readonly (Adoption | DatedEvent)[] = commitments.length > 0 ? commitments : figure ? [] : dueEvents;
  const done = owners.map((row) => resultsOfMeasure(kb, row));
  const ofMeasures = done.every((rows) => rows.length > 0) ? done.flat() : [];
  return [...new Map([...ofFigure, ...ofMeasures].map((row) => [row.key, row])).values()];
}
