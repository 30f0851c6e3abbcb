/** A figure as it was found, and what stands beside it. */
import type { Amount } from './amount.ts';
import { clauseSpan, sentenceSpan } from './surroundings.ts';

export interface RawFigure {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly falls: boolean;
  /** A word that stands for a number. */
  readonly isConverted: boolean;
  /** What it counts, where a list says it; else the words beside it do. */
  readonly label?: string;
  /** Empty where the words beside it decide. */
  readonly basis: string;
}

export interface Beside {
  readonly clauseStart: number;
  readonly sentenceStart: number;
  readonly clauseBefore: string;
  readonly clauseAfter: string;
  /** The sentence in front of the figure. */
  readonly before: string;
}

export function readBeside(text: string, start: number, end: number): Beside {
  const clause = clauseSpan(text, start);
  const sentence = sentenceSpan(text, start);
  return {
    clauseStart: clause.start,
    sentenceStart: sentence.start,
    clauseBefore: text.slice(clause.start, start),
    clauseAfter: text.slice(end, clause.end),
    before: text.slice(sentence.start, start),
  };
}
