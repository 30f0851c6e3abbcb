/** What is asked and what comes back. */
import type { Facet, PageHead } from '../format/files.ts';
import type { FilterCounts } from '../pagefind/engine.ts';
import type { Excerpt } from './excerpt.ts';
import type { Ground } from './rank.ts';

export type Match = 'exact' | 'synonym' | 'related';
export type Choice = Readonly<Partial<Record<Facet, string>>>;

export interface Question {
  readonly query: string;
  readonly filters?: Choice;
  readonly sort?: 'relevance' | 'date';
}

export interface Hit {
  readonly page: string;
  readonly match: Match;
  readonly score: number;
  readonly grounds: readonly Ground[];
  /** Known at once on a site with a directory, else with the excerpts. */
  readonly head: PageHead | undefined;
}

/** A phrase and what was looked for besides. */
export interface Expansion {
  readonly from: string;
  readonly to: readonly string[];
  /** The names only begin with what was typed. */
  readonly isGuess?: boolean;
}

/** What was looked for where nothing holds all that was asked: `related` are the pages with some of these terms. */
export interface Fallback {
  /** Found on pages, those that tell most first. */
  readonly terms: readonly string[];
  /** What stands on none of the pages listed. */
  readonly left: readonly string[];
}

export interface Answer {
  /** The phrases that were looked for, folded. */
  readonly phrases: readonly string[];
  /** Single characters that were not. */
  readonly short: readonly string[];
  readonly exact: readonly Hit[];
  readonly synonym: readonly Hit[];
  readonly related: readonly Hit[];
  readonly expansions: readonly Expansion[];
  /** Names close in meaning: offered, not looked for. */
  readonly near: readonly Expansion[];
  /** After nothing was found: what is spelt most alike. */
  readonly nearest: readonly string[];
  /** After nothing was found: what was looked for instead, if that was found. */
  readonly fallback: Fallback | undefined;
  /** Pages with the phrase, per filter value; `undefined` where that would cost too much. */
  readonly counts: FilterCounts | undefined;
}

export interface HitDetails {
  readonly head: PageHead;
  readonly excerpts: readonly Excerpt[];
  /** Of an indicator: its latest figures, each with its place. */
  readonly values: readonly string[];
}

export const MATCHES = ['exact', 'synonym', 'related'] as const satisfies readonly Match[];

/** The groups of an answer, each changed alike. */
export function eachGroup(answer: Answer, change: (hits: readonly Hit[]) => readonly Hit[]): Answer {
  return {
    ...answer,
    exact: change(answer.exact),
    synonym: change(answer.synonym),
    related: change(answer.related),
  };
}

/** All hits, the surest first. */
export const allHits = (answer: Answer): Hit[] => MATCHES.flatMap((match) => answer[match]);
