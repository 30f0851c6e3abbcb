/** What there is to do, in the order in which it is best done: numerals that nothing accounts for, then the proposals in the order of the text. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import type { Review, ReviewRow } from './session.ts';
import { TABLE_NAMES } from '../document-tables.ts';

export interface NumberedText {
  readonly number: number;
  readonly text: string;
}

export type Task =
  /** A ledger row without a use. */
  | { readonly kind: 'numeral'; readonly row: ReviewRow }
  /** A numeral of the text that no ledger row holds. */
  | { readonly kind: 'stray'; readonly paragraph: number; readonly printed: string; readonly start: number }
  | { readonly kind: 'row'; readonly row: ReviewRow };

/** A name by which a task can be found again. */
export const taskId = (task: Task): string =>
  task.kind === 'stray' ? `p${task.paragraph}-${task.start}` : task.row.key;

/**
 * @param paragraphs the text as it is numbered, personal data covered; none where the original is not at hand
 * @returns unaccounted numerals first, then what has not been looked at
 */
export function listTasks(review: Review, paragraphs: readonly NumberedText[]): Task[] {
  const open = review.rows.filter((row) => isOpenNumeral(row));
  const numerals = [
    ...open.map((row) => ({ kind: 'numeral', row }) as const),
    ...paragraphs.flatMap((paragraph) => findStray(review, paragraph)),
  ];
  const rows = review.rows.filter((row) => row.state === 'pending' && row.table !== 'numerals');
  return [
    ...numerals.toSorted((a, b) => paragraphOf(a) - paragraphOf(b)),
    ...rows.toSorted(byPlace).map((row) => ({ kind: 'row', row }) as const),
  ];
}

const isOpenNumeral = ({ table, state, cells }: ReviewRow): boolean =>
  table === 'numerals' && state !== 'rejected' && cells['use'] === '';

const paragraphOf = (task: Task): number =>
  task.kind === 'stray' ? task.paragraph : Number(task.row.cells['paragraph']) || 0;

const byPlace = (a: ReviewRow, b: ReviewRow): number =>
  Number(a.cells['paragraph']) - Number(b.cells['paragraph']) ||
  TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table);

/** Numerals that no ledger row of their paragraph holds, each row being used once. */
function findStray(review: Review, paragraph: NumberedText): Task[] {
  const places = placeLedger(review, paragraph);
  return findNumerals(paragraph.text)
    .filter((numeral) => !places.some(({ start, end }) => start < numeral.end && numeral.start < end))
    .map(({ printed, start }) => ({ kind: 'stray', paragraph: paragraph.number, printed, start }));
}

/** Where the ledger rows of a paragraph stand in it, in the order of the ledger; one that is not found is left out. */
function placeLedger(
  review: Review,
  { number, text }: NumberedText,
): { readonly key: string; readonly start: number; readonly end: number }[] {
  let from = 0;
  return review.rows
    .filter(({ table, state }) => table === 'numerals' && state !== 'rejected')
    .filter(({ cells }) => Number(cells['paragraph']) === number && cells['printed'])
    .flatMap(({ key, cells }) => {
      const printed = cells['printed'] ?? '';
      const start = text.indexOf(printed, from);
      if (start < 0) return [];
      from = start + printed.length;
      return [{ key, start, end: from }];
    });
}

/** Offset of a task's numeral in its paragraph; `undefined` where the ledger's row is not found in it. */
export const startOf = (review: Review, paragraph: NumberedText, task: Task): number | undefined =>
  task.kind === 'stray' ? task.start : placeLedger(review, paragraph).find(({ key }) => key === task.row.key)?.start;

/** Key of the ledger row before which a numeral at `start` belongs, so that the ledger stays in the order of the text. */
export const ledgerBehind = (review: Review, paragraph: NumberedText, start: number): string | undefined =>
  placeLedger(review, paragraph).find((place) => place.start > start)?.key;
