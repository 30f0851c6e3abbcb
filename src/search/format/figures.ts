/** Figures of an indicator as the search shows them: one file per page of an indicator, read when a question names it. */

/** File of the figures of a page. */
export const figuresFile = (page: string): string => `figures/${page}.kbs`;

/** A region that has figures. */
export interface FigurePlace {
  readonly name: string;
  /** Short and former names. */
  readonly names: readonly string[];
  /** Names of the regions above it, the country left out. */
  readonly above: readonly string[];
  /** 参照 beside its figures, from outside of the documents; empty where there is none. */
  readonly reference: string;
}

/** A figure, ready to be printed. */
export interface FigureRow {
  /** Which of the places, from 0. */
  readonly place: number;
  readonly institution: string;
  readonly text: string;
  readonly nature: 'actual' | 'target' | 'plan' | 'standard';
  readonly period: string;
  readonly isInferred: boolean;
  readonly years: readonly string[];
  readonly scope: string;
  /** It covers all of its place, and nobody is left out. */
  readonly isWhole: boolean;
  /** Short title of the document, the paragraph, and both as addresses below the site's root. */
  readonly document: string;
  readonly paragraph: number;
  readonly path: string;
  readonly paragraphPath: string;
}

export interface FiguresData {
  readonly name: string;
  readonly names: readonly string[];
  readonly path: string;
  readonly places: readonly FigurePlace[];
  /** What is, before what is meant to be; of all of a place, before parts of it; the newest first. */
  readonly rows: readonly FigureRow[];
  /** Of all figures, listed here or not. */
  readonly total: number;
  /** How far they compare, pair by pair: `可参考 3 · 并列 2`; empty where there is one alone. */
  readonly grades: string;
}
