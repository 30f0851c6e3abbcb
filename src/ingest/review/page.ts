/** The page of a review as markup: the text on the left, what is to be decided on the right. */
import { REVIEW } from '../../words/review.ts';
import { countAgreement, shareUnchanged } from './agreement.ts';
import { type Html, html } from './html.ts';
import { markParagraph } from './marks.ts';
import { listTasks, type NumberedText, type Task } from './queue.ts';
import type { Review, ReviewRow } from './session.ts';
import { TABLE_NAMES } from '../document-tables.ts';
import { showForm } from './form.ts';
import { showTask } from './task.ts';
import { currentTask, paragraphOf, printedOf, type ReviewView } from './view.ts';

/** What is inside the page's `#app`; it is made anew after each step. */
export function showReview(view: ReviewView): Html {
  const tasks = listTasks(view.review, view.paragraphs);
  const task = currentTask(view);
  return html`<header>
      <h1>${REVIEW.title(view.id)}</h1>
      <p>${REVIEW.left(tasks.length)} <span role="status" id="said">${view.said}</span></p>
    </header>
    <div class="columns">
      <section aria-labelledby="text">
        <h2 id="text">${REVIEW.text}</h2>
        ${view.paragraphs.length === 0 && html`<p>${REVIEW.noText}</p>`}
        ${view.paragraphs.map((paragraph) => showParagraph(paragraph, view.review, task))}
      </section>
      <section aria-labelledby="task" class="task">
        <h2 id="task">${REVIEW.task}</h2>
        ${
          view.form
            ? showForm(view, view.form)
            : task
              ? showTask(view, task)
              : html`<p>${REVIEW.done}</p>
                  <p>${REVIEW.publish(view.id)}</p>`
        }
        ${showKeys()} ${showAgreement(view.review)} ${showRecord(view)} ${showRows(view)}
      </section>
    </div>`;
}

function showParagraph(paragraph: NumberedText, review: Review, task: Task | undefined): Html {
  const isHere = task !== undefined && paragraphOf(task) === paragraph.number;
  const current = isHere
    ? { printed: printedOf(task), ...(task.kind === 'stray' ? { start: task.start } : {}) }
    : undefined;
  const pieces = markParagraph(paragraph, review, current);
  return html`<p id="p${paragraph.number}" ${isHere && html`class="here"`}>
    <a href="#p${paragraph.number}" aria-label="${REVIEW.paragraph(paragraph.number)}">${paragraph.number}</a>
    ${pieces.map(({ text, mark }) => (mark ? html`<mark data-mark="${mark}">${text}</mark>` : text))}
  </p>`;
}

const showKeys = (): Html =>
  html`<details>
    <summary>${REVIEW.keys}</summary>
    <dl class="keys">
      ${REVIEW.help.map(
        ([key, what]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${what}</dd>`,
      )}
    </dl>
  </details>`;

function showAgreement(review: Review): Html {
  const all = countAgreement(review).filter((one) => one.reviewed + one.pending + one.added > 0);
  const share = shareUnchanged(all);
  return html`<details>
    <summary>${REVIEW.agreement}${share !== undefined && `：${REVIEW.share(Math.round(share * 100))}`}</summary>
    <table>
      <thead>
        <tr>
          ${REVIEW.agreementHead.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (one) =>
            html`<tr data-table="${one.table}">
              <th scope="row">${REVIEW.tables[one.table]}</th>
              <td>${one.reviewed}</td>
              <td>${one.unchanged}</td>
              <td>${one.edited}</td>
              <td>${one.rejected}</td>
              <td>${one.added}</td>
              <td>${one.pending}</td>
              <td>${one.handWritten}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

const showRecord = ({ record }: ReviewView): Html =>
  html`<details>
    <summary>${REVIEW.record}</summary>
    <p>${REVIEW.recordHelp}</p>
    <form data-act="record">
      <textarea name="record" rows="24" spellcheck="false" aria-label="${REVIEW.record}">${record}</textarea>
      <p><button>${REVIEW.actions.save}</button></p>
    </form>
  </details>`;

function showRows({ review }: ReviewView): Html {
  return html`<h2>${REVIEW.all}</h2>
    ${TABLE_NAMES.map((table) => {
      const rows = review.rows.filter((row) => row.table === table);
      return (
        rows.length > 0 &&
        html`<details>
          <summary>${REVIEW.tables[table]} ${rows.length}</summary>
          <ul>
            ${rows.map(showRow)}
          </ul>
        </details>`
      );
    })}`;
}

const showRow = (row: ReviewRow): Html =>
  html`<li data-state="${row.state}">
    <button type="button" data-act="show" data-at="${row.key}">
      ${row.cells['paragraph']} ·
      ${row.cells['printed'] || row.cells['summary'] || row.cells['title'] || row.cells['problem'] || row.cells['id']}
    </button>
    ${REVIEW.state[row.state]}${row.machine === null && ` · ${REVIEW.byHand}`}
  </li>`;
