/** The desk on which one draft is reviewed: what lies on it, and what each step of the curator does. Every step is on disk before it is answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saysDraft } from '../../content/drafts.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { Entities } from '../../ingest/review/fields.ts';
import { idField } from '../../ingest/review/new-entry.ts';
import type { ReviewView } from '../../ingest/review/view.ts';
import type { NumberedText } from '../../ingest/review/queue.ts';
import type { Review } from '../../ingest/review/session.ts';
import { REVIEW } from '../../words/review.ts';
import { writeAll } from '../output/write-all.ts';
import { createEntry } from './create-entry.ts';
import { readReview, stampOf, writeReview } from './draft-files.ts';
import { findFaults, readEntities } from './entities.ts';
import { readText } from './read-text.ts';
import { type Step, takeStep } from './steps.ts';

export interface DeskPlace {
  readonly root: string;
  readonly id: string;
  /** The folders that may hold its original. */
  readonly originals: readonly string[];
}

/** What can be undone, in steps. */
const MOST_UNDONE = 200;

type Shown = Pick<ReviewView, 'at' | 'form' | 'said'>;

export class Desk {
  readonly id: string;
  readonly #root: string;
  readonly #folder: string;
  readonly #index: string;
  readonly #paragraphs: readonly NumberedText[];
  readonly #before: (() => void)[] = [];
  #entities: Entities;
  #review: Review;
  #stamp: string;
  #shown: Shown = {};

  /** Reads everything of one draft. */
  static async open({ root, id, originals }: DeskPlace): Promise<Desk> {
    const index = join(root, 'documents', id, 'index.mdx');
    const file = fieldOf(readFileSync(index, 'utf8'), 'file');
    return new Desk(root, id, await readText(root, id, originals, file));
  }

  private constructor(root: string, id: string, paragraphs: readonly NumberedText[]) {
    this.id = id;
    this.#root = root;
    this.#folder = join(root, 'documents', id);
    this.#index = join(this.#folder, 'index.mdx');
    this.#paragraphs = paragraphs;
    this.#entities = readEntities(root, id);
    this.#review = readReview(this.#folder);
    this.#stamp = stampOf(this.#folder);
  }

  view(): ReviewView {
    const { id } = this;
    const [review, paragraphs, entities] = [this.#review, this.#paragraphs, this.#entities];
    const faultsOf: ReviewView['faultsOf'] = (table, cells) => findFaults(table, cells, this.#entities);
    return { id, review, paragraphs, entities, record: this.#record(), faultsOf, ...this.#shown };
  }

  /** Does one step and says what the page shows then. */
  act(step: Step): ReviewView {
    if (stampOf(this.#folder) === this.#stamp) this.#shown = this.#take(step);
    else {
      this.#review = readReview(this.#folder);
      // Going back behind it would undo what was done by hand.
      this.#before.length = 0;
      this.#shown = { said: REVIEW.said.changedElsewhere };
    }
    this.#stamp = stampOf(this.#folder);
    return this.view();
  }

  #take(step: Step): Shown {
    if (step.act === 'undo') return { ...this.#shown, said: this.#undo() };
    if (step.act === 'create') return this.#create(step);
    if (step.act === 'record') return { ...this.#shown, said: this.#writeRecord(step.text) };
    const { review, shown } = takeStep({ ...this.view(), region: fieldOf(this.#record(), 'region') }, step);
    if (review !== this.#review) {
      const earlier = this.#review;
      this.#putReview(review);
      this.#remember(() => this.#putReview(earlier));
    }
    return shown;
  }

  #record(): string {
    return readFileSync(this.#index, 'utf8');
  }

  #undo(): string {
    const last = this.#before.pop();
    if (!last) return REVIEW.said.nothingToUndo;
    last();
    return REVIEW.said.undone;
  }

  #putReview(review: Review): void {
    writeReview(this.#folder, review);
    this.#review = review;
  }

  #remember(undo: () => void): void {
    this.#before.push(undo);
    if (this.#before.length > MOST_UNDONE) this.#before.shift();
  }

  #create(step: Extract<Step, { act: 'create' }>): Shown {
    const created = createEntry(this.#folder, step.entity, step.values, this.#entities);
    const fault = 'fault' in created ? created.fault : undefined;
    const reread = () => (this.#entities = readEntities(this.#root, this.id));
    if ('undo' in created) {
      reread();
      this.#remember(() => {
        created.undo();
        reread();
      });
    }
    const said = fault === undefined ? REVIEW.said.created(nameOf(step.values)) : REVIEW.said.failed(fault);
    const named = fault === undefined ? { [step.column]: (step.values[idField(step.entity)] ?? '').trim() } : {};
    const { form } = this.#shown;
    return { ...this.#shown, said, ...(form ? { form: { ...form, cells: { ...step.cells, ...named } } } : {}) };
  }

  #writeRecord(text: string): string {
    const fault = recordFault(text);
    if (fault !== undefined) return REVIEW.said.failed(fault);
    writeAll([{ path: this.#index, text: text.replaceAll('\r\n', '\n') }]);
    return REVIEW.said.saved;
  }
}

const nameOf = (values: Readonly<Record<string, string>>): string => values['name'] ?? values['title'] ?? '';

/** A field of the record, read without asking that the rest of it be whole. */
const fieldOf = (source: string, field: string): string =>
  new RegExp(`^ *${field}: *['"]?([^'"\\n]*)`, 'm').exec(source)?.[1]?.trim() ?? '';

/** The record must stay one that is recognised as a draft; the rest is the check's to tell. */
function recordFault(text: string): string | undefined {
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  if (!('yaml' in split)) return REVIEW.badRecord(split.line, split.message);
  return saysDraft(text) ? undefined : REVIEW.notADraft;
}
