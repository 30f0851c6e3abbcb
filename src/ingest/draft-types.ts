/** What goes into a draft, and what comes of it. */
import type { SourceDocument } from '../source/types.ts';
import type { DraftTables } from './candidates/tables.ts';
import type { Article } from '../source/portal/split-articles.ts';
import type { PrivacyEntry } from './privacy.ts';
import type { DraftedRecord } from './record/find-record.ts';
import type { FoundRecord } from './record/types.ts';

export interface DraftSource {
  readonly source: SourceDocument;
  /** Name of the original's file in the folder of originals. */
  readonly file: string;
  readonly sha256: string;
  /** Numbers of the paragraphs to take; all but the furniture when absent. */
  readonly chosen?: readonly number[];
  readonly parent?: string;
  /** What the newsletter says of itself, where this is one of its articles. */
  readonly issue?: FoundRecord;
  /** The period of the data as a curator knows it, EDTF; found in the text when absent. */
  readonly period?: string;
  /** The title, where the original is a newsletter and this one of its articles. */
  readonly title?: string;
}

export interface Draft {
  /** Files of the folder by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly record: DraftedRecord;
  readonly tables: DraftTables;
  readonly covered: readonly PrivacyEntry[];
  readonly suspects: readonly PrivacyEntry[];
  /** Numbers of the paragraphs taken. */
  readonly taken: readonly number[];
  /** Articles that the original could be split into; empty for none. */
  readonly articles: readonly Article[];
}
