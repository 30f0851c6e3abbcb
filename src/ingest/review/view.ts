/** What the page of a review shows, and what of it is looked at. */
import type { Entities } from './fields.ts';
import { listTasks, type NumberedText, type Task, taskId } from './queue.ts';
import type { Review } from './session.ts';
import type { TableName } from '../document-tables.ts';
import type { Cells } from './tables.ts';

/** What the page shows. */
export interface ReviewView {
  readonly id: string;
  readonly review: Review;
  readonly paragraphs: readonly NumberedText[];
  readonly entities: Entities;
  /** Id of what is being looked at; the first task where it is absent. */
  readonly at?: string;
  /** A form is open: of the row that is looked at, of a new row, or of a new entry. */
  readonly form?: OpenForm;
  /** Said of the last step. */
  readonly said?: string;
  /** The record and the prose, as they stand in the file. */
  readonly record: string;
  /** What the check would say of a row. */
  readonly faultsOf: (table: TableName, cells: Cells) => readonly string[];
}

export interface OpenForm {
  readonly table: TableName;
  /** Key of the row; absent for a new one. */
  readonly key?: string;
  readonly cells: Cells;
  /** Ledger row or numeral that is to lead to the new figure. */
  readonly ledger?: string;
}

/** The task that is looked at: the one asked for, else the row asked for, else the first. */
export function currentTask(view: ReviewView): Task | undefined {
  const tasks = listTasks(view.review, view.paragraphs);
  const row = view.review.rows.find(({ key }) => key === view.at);
  return tasks.find((task) => taskId(task) === view.at) ?? (row ? { kind: 'row', row } : tasks[0]);
}

export const paragraphOf = (task: Task): number =>
  task.kind === 'stray' ? task.paragraph : Number(task.row.cells['paragraph']) || 0;
export const printedOf = (task: Task): string =>
  task.kind === 'stray' ? task.printed : (task.row.cells['printed'] ?? '');
