/** The form in which a row is written or changed, and that of an entry which the base does not have yet. */
import { REVIEW } from '../../words/review.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Html, html } from './html.ts';
import { draftFields } from './new-entry.ts';
import { nearestEntities } from './nearest.ts';
import type { OpenForm, ReviewView } from './view.ts';
import { columnName, nameOf } from './task.ts';

/** One field a column; the first is focused. */
export function showForm(view: ReviewView, form: OpenForm): Html {
  return html`<form data-act="save" data-table="${form.table}" class="card">
      <h3>${REVIEW.tables[form.table]}</h3>
      ${form.key !== undefined && html`<input type="hidden" name="key" value="${form.key}" />`}
      ${form.ledger !== undefined && html`<input type="hidden" name="ledger" value="${form.ledger}" />`}
      ${fieldsOf(form.table).map((field, index) => showField(view, field, form.cells[field.column] ?? '', index === 0))}
      <p class="actions">
        <button>${REVIEW.actions.save} <kbd>Ctrl+Enter</kbd></button>
        <button type="button" data-act="cancel">${REVIEW.actions.cancel} <kbd>Esc</kbd></button>
      </p>
    </form>
    ${fieldsOf(form.table).map((field) => showDraft(view, field, form.cells[field.column] ?? ''))}`;
}

function showField(view: ReviewView, field: Field, value: string, isFirst: boolean): Html {
  const name = columnName(field.column);
  const focus = isFirst && html`data-focus`;
  return html`<label>${name} ${showInput(view, field, value, focus)}</label>`;
}

function showInput(view: ReviewView, field: Field, value: string, focus: Html | false): Html {
  const { column } = field;
  if (field.kind === 'long') return html`<textarea name="${column}" rows="2" ${focus}>${value}</textarea>`;
  if (field.kind === 'choice')
    return html`<select name="${column}" ${focus}>
      <option value="">${REVIEW.none}</option>
      ${field.options.map((option) => html`<option value="${option.value}" ${option.value === value && html`selected`}>${option.name}</option>`)}
    </select>`;
  if (field.kind !== 'entity') return html`<input name="${column}" value="${value}" ${focus} />`;
  const list = `list-${column}`;
  return html`<input name="${column}" value="${value}" list="${list}" ${focus} />
    <datalist id="${list}">
      ${view.entities[field.entity].map((entity) => html`<option value="${entity.value}">${entity.name}</option>`)}
    </datalist>`;
}

/** For a cell that names something: what is near, and a form for what is new. Folded until it is wanted. */
function showDraft(view: ReviewView, field: Field, value: string): Html | false {
  if (field.kind !== 'entity') return false;
  const { entity, column } = field;
  const what = REVIEW.create.kinds[entity];
  const isKnown = view.entities[entity].some((one) => one.value === value);
  const near = isKnown ? [] : nearestEntities(value, view.entities[entity]);
  return html`<details ${value !== '' && !isKnown && html`open`} data-new="${entity}">
    <summary>${REVIEW.create.button(what)}</summary>
    ${
      near.length > 0 &&
      html`<p>${REVIEW.create.nearest}</p>
        <ul>
          ${near.map((one) => html`<li>${nameOf(view, field, one.value)} <button type="button" data-act="fill" data-column="${column}" data-value="${one.value}">${REVIEW.create.use}</button></li>`)}
        </ul>`
    }
    <form data-act="create" data-entity="${entity}" data-column="${column}">
      <h4>${REVIEW.create.title(what)}</h4>
      ${draftFields(entity).map(({ name, label, options }) =>
        options
          ? html`<label
              >${label}
              <select name="${name}">
                ${options.map((option) => html`<option value="${option.value}">${option.name}</option>`)}
              </select></label
            >`
          : html`<label>${label} <input name="${name}" value="${name === 'name' ? value : ''}" /></label>`,
      )}
      <p><button>${REVIEW.actions.save}</button></p>
    </form>
  </details>`;
}
