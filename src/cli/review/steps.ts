/** What each step of the curator does with the rows of a review. Pure. */
import { type Entities, type EntityKind, cellValue, fieldsOf } from '../../ingest/review/fields.ts';
import { currentTask, type OpenForm, paragraphOf, printedOf, type ReviewView } from '../../ingest/review/view.ts';
import { ledgerBehind, listTasks, startOf, type NumberedText, type Task, taskId } from '../../ingest/review/queue.ts';
import { acceptRow, addRow, editRow, rejectRow, type Review } from '../../ingest/review/session.ts';
import type { TableName } from '../../ingest/document-tables.ts';
import type { Cells } from '../../ingest/review/tables.ts';
import { proposeFigure } from '../../ingest/review/propose-figure.ts';
import { REVIEW } from '../../words/review.ts';

export type RowStep =
  | { readonly act: 'show'; readonly at: string }
  | { readonly act: 'accept' | 'reject' | 'edit' | 'next' | 'previous' | 'cancel' | 'observe' }
  | { readonly act: 'use'; readonly use?: string; readonly reason?: string }
  | { readonly act: 'add'; readonly table: TableName }
  | {
      readonly act: 'save';
      readonly table: TableName;
      readonly key?: string;
      readonly ledger?: string;
      readonly cells: Cells;
    };

export type Step =
  | RowStep
  | { readonly act: 'undo' }
  | {
      readonly act: 'create';
      readonly entity: EntityKind;
      readonly column: string;
      readonly values: Cells;
      readonly cells: Cells;
    }
  | { readonly act: 'record'; readonly text: string };

export interface StepResult {
  readonly review: Review;
  readonly shown: Pick<ReviewView, 'at' | 'form' | 'said'>;
}

/** @param view what the page shows; `region` is the document's */
export function takeStep(view: ReviewView & { readonly region: string }, step: RowStep): StepResult {
  const { review } = view;
  const task = currentTask(view);
  const here = task && taskId(task);
  const stay = (form?: OpenForm): StepResult => ({
    review,
    shown: { ...(here ? { at: here } : {}), ...(form ? { form } : {}) },
  });
  switch (step.act) {
    case 'show':
      return { review, shown: { at: step.at } };
    case 'next':
    case 'previous':
      return { review, shown: { ...neighbour(view, here, step.act === 'next' ? 1 : -1) } };
    case 'cancel':
      return stay();
    case 'edit':
      return task?.kind === 'row' ? stay({ table: task.row.table, key: task.row.key, cells: task.row.cells }) : stay();
    case 'add':
      return stay({ table: step.table, cells: blank(step.table, view.region, task) });
    case 'observe':
      return task && task.kind !== 'row' ? stay(figureForm(view, task)) : stay();
    case 'save':
      return save(view, step);
    case 'use':
      return task ? setUse(view, task, useOf(step)) : stay();
    case 'accept':
    case 'reject': {
      if (task?.kind !== 'row') return stay();
      const changed = (step.act === 'accept' ? acceptRow : rejectRow)(review, task.row.key);
      const said = step.act === 'accept' ? REVIEW.said.accepted : REVIEW.said.rejected;
      return { review: changed, shown: { ...neighbour(view, here, 1), said } };
    }
  }
}

/** The task before or behind the one that is looked at. Where it is the last, the first. */
function neighbour(view: ReviewView, here: string | undefined, by: 1 | -1): { at?: string } {
  const ids = listTasks(view.review, view.paragraphs).map(taskId);
  if (ids.length === 0) return {};
  const index = here === undefined ? -1 : ids.indexOf(here);
  const at = ids[(index + by + ids.length) % ids.length];
  return at === undefined || at === here ? {} : { at };
}

const useOf = ({ use, reason }: { use?: string; reason?: string }): string => use ?? `other:${(reason ?? '').trim()}`;

function setUse(view: ReviewView, task: Task, use: string): StepResult {
  const { review } = view;
  if (use === 'other:') return { review, shown: { at: taskId(task), said: REVIEW.said.failed(REVIEW.otherReason) } };
  const next =
    task.kind === 'stray' ? withLedger(review, task, use, view.paragraphs) : editRow(review, task.row.key, { use });
  return { review: next, shown: { ...neighbour(view, taskId(task), 1), said: REVIEW.said.saved } };
}

/** A ledger row for a numeral that had none, where it stands in the text. */
function withLedger(review: Review, task: Task, use: string, paragraphs: readonly NumberedText[]): Review {
  const paragraph = paragraphs.find(({ number }) => number === paragraphOf(task));
  const before = paragraph && task.kind === 'stray' ? ledgerBehind(review, paragraph, task.start) : undefined;
  const cells = { paragraph: String(paragraphOf(task)), printed: printedOf(task), use };
  return addRow(review, 'numerals', cells, before);
}

const blank = (table: TableName, region: string, task: Task | undefined): Cells => ({
  region,
  paragraph: task ? String(paragraphOf(task)) : '',
  ...(table === 'observations' ? { comparator: '=' } : {}),
});

/** A form with what the numeral itself says filled in. */
function figureForm(view: ReviewView & { readonly region: string }, task: Task): OpenForm {
  const paragraph = paragraphOf(task);
  const source = view.paragraphs.find(({ number }) => number === paragraph) ?? {
    number: paragraph,
    text: printedOf(task),
  };
  const taken = new Set(view.review.rows.flatMap(({ cells }) => cells['id'] ?? []));
  return {
    table: 'observations',
    cells: {
      region: view.region,
      paragraph: String(paragraph),
      ...proposeFigure(
        source.text,
        { paragraph, start: startOf(view.review, source, task), printed: printedOf(task) },
        taken,
      ),
    },
    ledger: taskId(task),
  };
}

function save(view: ReviewView, step: Extract<RowStep, { act: 'save' }>): StepResult {
  const cells = named(step.table, step.cells, view.entities);
  if (step.key !== undefined)
    return {
      review: editRow(view.review, step.key, cells),
      shown: { at: step.key, said: REVIEW.said.saved },
    };
  const added = addRow(view.review, step.table, cells);
  const row = added.rows.at(-1);
  const task = listTasks(view.review, view.paragraphs).find((one) => taskId(one) === step.ledger);
  const id = cells['id'] ?? '';
  const linked = !task
    ? added
    : task.kind === 'stray'
      ? withLedger(added, task, id, view.paragraphs)
      : editRow(added, task.row.key, { use: id });
  return { review: linked, shown: { ...(row ? { at: row.key } : {}), said: REVIEW.said.added } };
}

/** Names are turned into what the table holds. */
function named(table: TableName, cells: Cells, entities: Entities): Cells {
  return Object.fromEntries(
    fieldsOf(table).map((field) => [field.column, cellValue(field, cells[field.column] ?? '', entities)]),
  );
}
