/** The figures of a paragraph as rows of observations: each a slice of the text, with what the words around it say; what they don't say stays empty. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import type { Numeral } from '../../text/numerals/types.ts';
import { readAmountOf } from './amount.ts';
import { type FoundDate, findDates } from './dates.ts';
import { isPartner } from './beside.ts';
import { lastYearOf, yearOf } from './date-parts.ts';
import { describeFigure } from './describe-figure.ts';
import { endOfPrinted } from './printed-end.ts';
import { sharersOf, startOfShared } from './shared-figure.ts';
import { GROUP, type Role, roleOf } from './role.ts';
import { clauseSpan } from './surroundings.ts';
import type { Candidate, DraftContext, TakenParagraph } from './types.ts';
import { findWordFigures, type WordFigure } from './words.ts';

/** A numeral of the paragraph and what became of it. */
export interface Accounted {
  readonly numeral: Numeral;
  /** As the ledger names it; of a figure its candidate. */
  readonly use: string | Candidate;
}

export function figuresOf(
  paragraph: TakenParagraph,
  context: DraftContext,
): { candidates: Candidate[]; accounted: Accounted[] } {
  const { text } = paragraph;
  const numerals = findNumerals(text);
  const dates = findDates(text, numerals, context.year, isYearPrinted(context));
  const candidates: Candidate[] = [];
  const accounted = numerals.map((numeral): Accounted => {
    const role: Role = roleOf(text, numeral);
    if (role.is === 'other') return { numeral, use: role.use };
    const found = figuresAt(paragraph, numeral, dates, context, candidates.at(-1));
    candidates.push(...found);
    return { numeral, use: found[0] ?? '' };
  });
  for (const word of findWordFigures(text, numerals)) {
    const before = candidates.findLast(({ place }) => place.end <= word.start);
    candidates.push(wordFigure(paragraph, word, dates, context, before));
  }
  return { candidates: candidates.toSorted((a, b) => a.place.start - b.place.start), accounted };
}

/** The title prints the period of the data, and its year is the one that a month without a year is of. */
const isYearPrinted = ({ period, year }: DraftContext): boolean =>
  period !== '' &&
  !/[?~]/.test(period) &&
  !period.includes('..') &&
  yearOf(period) === year &&
  lastYearOf(period) === year;

/** Mostly one; several where a list shares its value. */
function figuresAt(
  paragraph: TakenParagraph,
  numeral: Numeral,
  dates: readonly FoundDate[],
  context: DraftContext,
  previous: Candidate | undefined,
): Candidate[] {
  const { text } = paragraph;
  const clause = clauseSpan(text, numeral.start);
  const amount = readAmountOf(
    numeral,
    `${text.slice(clause.start, numeral.start)}\u0000${text.slice(numeral.end, clause.end)}`,
  );
  if (!amount) return [];
  const partner = isPartner(text, previous, numeral.start);
  const group = GROUP.exec(text.slice(numeral.end));
  const end = group ? numeral.end + group[0].length : endOfPrinted(text, numeral);
  const clauseBefore = text.slice(clause.start, numeral.start);
  const sharers = amount.unit === '%' ? sharersOf(clauseBefore) : [];
  const raw = {
    start: sharers.length === 0 ? numeral.start : startOfShared(clauseBefore, numeral.start),
    end,
    amount:
      partner && /分别/u.test(clauseBefore) && amount.comparator === '='
        ? { ...amount, comparator: previous?.cells['comparator'] ?? '=' }
        : amount,
    falls: numeral.falls,
    isConverted: false,
    basis: '',
  };
  const labels = sharers.length === 0 ? [undefined] : sharers;
  return labels.map((label) =>
    describeFigure(paragraph, label === undefined ? raw : { ...raw, label }, dates, context, previous),
  );
}

const wordFigure = (
  paragraph: TakenParagraph,
  { start, end, value, unit, basis }: WordFigure,
  dates: readonly FoundDate[],
  context: DraftContext,
  previous: Candidate | undefined,
): Candidate =>
  describeFigure(
    paragraph,
    { start, end, amount: { value, valueMax: '', unit, comparator: '=' }, falls: false, isConverted: true, basis },
    dates,
    context,
    // 无变化 is of what stands before; 全覆盖 of its own words.
    value === '0' && unit === '%' ? previous : undefined,
  );
