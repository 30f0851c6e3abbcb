import { describe, expect, it } from 'vitest';
import { countAgreement, shareUnchanged } from '../../../src/ingest/review/agreement.ts';
import { html } from '../../../src/ingest/review/html.ts';
import { markParagraph } from '../../../src/ingest/review/marks.ts';
import { resumeReview } from '../../../src/ingest/review/resume.ts';
import { listTasks, taskId } from '../../../src/ingest/review/queue.ts';
import {
  acceptRow,
  addRow,
  beginReview,
  editRow,
  rejectRow,
  type Review,
  rowsOf,
  type Tables,
} from '../../../src/ingest/review/session.ts';
import { TABLE_NAMES } from '../../../src/ingest/document-tables.ts';
import { type Cells, readRows, writeRows } from '../../../src/ingest/review/tables.ts';

const none = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Tables;
const figure = (id: string, printed: string, more: Cells = {}): Cells => ({ id, printed, paragraph: '2', ...more });
const tables: Tables = {
  ...none,
  observations: [figure('a', '9家'), figure('b', '80%')],
  numerals: [
    { paragraph: '2', printed: '9家', use: 'a' },
    { paragraph: '2', printed: '80%', use: 'b' },
    { paragraph: '3', printed: '12', use: '' },
  ],
};
const keyOf = (review: Review, id: string) => review.rows.find(({ cells }) => cells['id'] === id)?.key ?? '';

describe('a review', () => {
  const begun = beginReview(tables);

  it('begins with proposals', () => {
    expect(begun.rows.map(({ state }) => state)).toEqual(new Array(5).fill('pending'));
    expect(rowsOf(begun, 'observations').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes a rejected figure out of its table and opens its numeral', () => {
    const review = rejectRow(begun, keyOf(begun, 'a'));
    expect(rowsOf(review, 'observations').map(({ id }) => id)).toEqual(['b']);
    expect(rowsOf(review, 'numerals').map(({ use }) => use)).toEqual(['', 'b', '']);
  });

  it('lets the ledger follow a new id', () => {
    const review = editRow(begun, keyOf(begun, 'a'), { id: 'clinics' });
    expect(rowsOf(review, 'numerals').map(({ use }) => use)).toEqual(['clinics', 'b', '']);
  });

  it('puts a row that was written where its paragraph is', () => {
    const review = addRow(begun, 'observations', figure('c', '1', { paragraph: '1' }));
    expect(rowsOf(review, 'observations').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('counts what was kept, changed, thrown out and written', () => {
    let review = acceptRow(begun, keyOf(begun, 'a'));
    review = editRow(review, keyOf(review, 'b'), { unit: '%', note: '写法' });
    review = addRow(review, 'observations', { id: 'c', printed: '3' });
    const [line] = countAgreement(review);
    expect(line).toEqual({
      table: 'observations',
      reviewed: 2,
      unchanged: 1,
      edited: 1,
      rejected: 0,
      added: 1,
      pending: 0,
      handWritten: 4,
    });
    expect(shareUnchanged(countAgreement(review))).toBe(0.5);
    expect(shareUnchanged(countAgreement(begun))).toBeUndefined();
  });

  it('holds what was changed by hand meanwhile', () => {
    const accepted = acceptRow(begun, keyOf(begun, 'a'));
    const later = resumeReview(accepted, {
      ...tables,
      observations: [figure('a', '9家', { note: '手改' }), figure('new', '7')],
    });
    const states = later.rows.filter(({ table }) => table === 'observations');
    expect(states.map(({ cells, state, machine }) => [cells['id'], state, cells['note'], machine === null])).toEqual([
      ['a', 'accepted', '手改', false],
      ['b', 'rejected', undefined, false],
      ['new', 'accepted', undefined, true],
    ]);
  });

  it('resumes to the same review when nothing was changed', () => expect(resumeReview(begun, tables)).toEqual(begun));
});

describe('the queue', () => {
  const paragraphs = [
    { number: 2, text: '共9家，签约率80%，另有5个。' },
    { number: 3, text: '编号12。' },
  ];
  it('has unaccounted numerals first, then rows in the order of the text', () => {
    const tasks = listTasks(beginReview(tables), paragraphs);
    expect(tasks.map((task) => [task.kind, task.kind === 'stray' ? task.printed : task.row.cells['printed']])).toEqual([
      ['stray', '5'],
      ['numeral', '12'],
      ['row', '9家'],
      ['row', '80%'],
    ]);
    expect(new Set(tasks.map(taskId)).size).toBe(4);
  });

  it('marks each stretch once and loses no letter', () => {
    const [paragraph] = paragraphs;
    const review = acceptRow(beginReview(tables), 'r1');
    const pieces = paragraph ? markParagraph(paragraph, review, { printed: '80%' }) : [];
    expect(pieces.map(({ text }) => text).join('')).toBe(paragraph?.text);
    expect(pieces.filter(({ mark }) => mark).map(({ text, mark }) => `${text}:${mark}`)).toEqual([
      '9家:accepted',
      '80%:current',
      '5:open',
    ]);
  });
});

describe('tables', () => {
  it('come back as they were, byte order mark or not', () => {
    const text = writeRows('citations', [{ policy: 'a', paragraph: '1', printed: '《某“文”,件》', note: '' }]);
    expect(readRows('citations', `\uFEFF${text}`)).toEqual(readRows('citations', text));
    expect(writeRows('citations', readRows('citations', text))).toBe(text);
  });
});

describe('markup', () => {
  it('shows what it is given as text', () => {
    expect(html`<p title="${'"><script>'}">${"a<b&'c"}${false}${[html`<i>${1}</i>`, '>']}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">a&lt;b&amp;&#39;c<i>1</i>&gt;</p>',
    );
  });
});
