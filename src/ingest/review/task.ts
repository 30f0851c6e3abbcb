/** The card of what is looked at, with what can be done with it. */
import { NUMERAL_USES } from '../../schema/numeral.ts';
import { REVIEW } from '../../words/review.ts';
import { NUMERAL_USE } from '../../words/zh.ts';
import { ROW_TABLES } from '../document-tables.ts';
import { fieldsOf, type Field } from './fields.ts';
import { type Html, html } from './html.ts';
import type { ReviewView } from './view.ts';
import type { Task } from './queue.ts';
import type { Cells } from './tables.ts';

type Column = keyof typeof REVIEW.columns;
/** Says a column's name in Chinese. */
export const columnName = (column: string): string =>
  column in REVIEW.columns ? REVIEW.columns[column as Column] : column;

/** Uses of a numeral by the key that sets them. */
export const USE_KEYS = NUMERAL_USES.map((use, index) => ({ key: String(index + 1), use, name: NUMERAL_USE[use] }));
/** The last key leads to the reason of any other use. */
const OTHER_KEY = String(USE_KEYS.length + 1);

export function showTask(view: ReviewView, task: Task): Html {
  return task.kind === 'row' && task.row.table !== 'numerals' ? showRowTask(view, task.row) : showNumeralTask(task);
}

function showNumeralTask(task: Task): Html {
  const [paragraph, printed] =
    task.kind === 'stray' ? [task.paragraph, task.printed] : [task.row.cells['paragraph'], task.row.cells['printed']];
  return html`<div class="card" data-task="numeral" tabindex="-1" data-focus>
    <h3>${REVIEW.useOf(printed ?? '')}</h3>
    <p>${REVIEW.paragraph(Number(paragraph))}</p>
    <p class="actions">
      <button type="button" data-act="observe" data-key="o">${REVIEW.actions.observe} <kbd>o</kbd></button>
      ${USE_KEYS.map(
        ({ key, use, name }) =>
          html`<button type="button" data-act="use" data-use="${use}" data-key="${key}">
            ${name} <kbd>${key}</kbd>
          </button>`,
      )}
    </p>
    <form data-act="use" class="inline">
      <label>${REVIEW.other} <input name="reason" data-key="${OTHER_KEY}" /></label>
      <button>${REVIEW.actions.save}</button>
    </form>
    ${showMoves()}
  </div>`;
}

function showRowTask(view: ReviewView, row: ReviewView['review']['rows'][number]): Html {
  const faults = view.faultsOf(row.table, row.cells);
  return html`<div
    class="card"
    data-task="${row.table}"
    data-row="${row.key}"
    data-state="${row.state}"
    tabindex="-1"
    data-focus
  >
    <h3>${REVIEW.tables[row.table]} · ${REVIEW.state[row.state]}</h3>
    <dl>${fieldsOf(row.table).map((field) => showCell(view, field, row.cells, row.machine))}</dl>
    ${
      faults.length > 0 &&
      html`<h4>${REVIEW.faults}</h4>
        <ul class="faults">
          ${faults.map((fault) => html`<li>${fault}</li>`)}
        </ul>`
    }
    <p class="actions">
      <button type="button" data-act="accept" data-key="a">${REVIEW.actions.accept} <kbd>a</kbd></button>
      <button type="button" data-act="reject" data-key="r">${REVIEW.actions.reject} <kbd>r</kbd></button>
      <button type="button" data-act="edit" data-key="e">${REVIEW.actions.edit} <kbd>e</kbd></button>
    </p>
    ${showMoves()}
  </div>`;
}

const showMoves = (): Html =>
  html`<p class="actions">
    <button type="button" data-act="next" data-key="n">${REVIEW.actions.next} <kbd>n</kbd></button>
    <button type="button" data-act="previous" data-key="p">${REVIEW.actions.previous} <kbd>p</kbd></button>
    <button type="button" data-act="undo" data-key="u">${REVIEW.actions.undo} <kbd>u</kbd></button>
    ${ROW_TABLES.map(
      (table, index) =>
        html`<button type="button" data-act="add" data-table="${table}" ${index === 0 && html`data-key="+"`}>
          ${REVIEW.actions.add}：${REVIEW.tables[table]}${index === 0 && html` <kbd>+</kbd>`}
        </button>`,
    )}
  </p>`;

function showCell(view: ReviewView, field: Field, cells: Cells, machine: Cells | null): Html | false {
  const { column } = field;
  const text = cells[column] ?? '';
  const proposed = machine?.[column] ?? '';
  if (text === '' && proposed === '') return false;
  return html`<dt>${columnName(column)}</dt>
    <dd>
      ${nameOf(view, field, text) || REVIEW.none}${machine !== null && text !== proposed && html` <s>${nameOf(view, field, proposed)}</s>`}
    </dd>`;
}

/** The Chinese name behind the value of a cell, with the value where it is an id. */
export function nameOf(view: Pick<ReviewView, 'entities'>, field: Field, value: string): string {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.name ?? value;
  if (field.kind !== 'entity') return value;
  const name = view.entities[field.entity].find((entity) => entity.value === value)?.name;
  return name ? `${name}（${value}）` : value;
}
