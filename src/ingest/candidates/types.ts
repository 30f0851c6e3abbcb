/** What the drafting of a document hands on: rows of its tables, each tied to a place of its original. */
import type { KnownIndicator, Knowledge } from '../knowledge.ts';

/** A slice of a paragraph: `text.slice(start, end) === printed`, or there is no candidate. */
export interface Place {
  /** 1-based. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/** Cells of a row, by column; what is not sure is empty, and `note` says why. */
export type Cells = Readonly<Record<string, string>>;

export interface Candidate {
  readonly place: Place;
  readonly cells: Cells;
  /** What else it may be, best first: indicators of a figure, policies of a citation. */
  readonly alternatives?: readonly string[];
  /** What it counts in the words of the text, whatever the row names. */
  readonly said?: string;
  /** The known indicator that was named last, up to this figure. */
  readonly above?: KnownIndicator;
  /** The value that another one in its clause replaced (由70%提高到75%). */
  readonly isFormer?: boolean;
}

/** One paragraph that is taken in. */
export interface TakenParagraph {
  readonly number: number;
  /** Personal data covered. */
  readonly text: string;
  /** The headings above it, the nearest last. */
  readonly headings: readonly string[];
}

/** What is known of the document before its paragraphs are read one by one. */
export interface DraftContext {
  readonly knowledge: Knowledge;
  readonly paragraphs: readonly TakenParagraph[];
  /** Division code of the document; empty where it is not known. */
  readonly region: string;
  /** The year that 今年 means; `undefined` where nothing tells. */
  readonly year: number | undefined;
  /** EDTF, inferred parts marked; empty where nothing tells. */
  readonly period: string;
  /** A plan, an opinion, a notice: its figures are no results. */
  readonly isPlan: boolean;
  /** 成文 and 发布, ISO or shorter; empty where nothing tells. */
  readonly signed: string;
  readonly published: string;
}
