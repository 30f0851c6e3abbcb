/** The figures of a paragraph as rows of observations: each a slice of the text, with what the words around it say; what they don't say stays empty. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import type { Numeral } from '../../text/numerals/types.ts';
import { readAmountOf } from './amount.ts';
import { type FoundDate, findDates } from './dates.ts';
import { isPartner } from './beside.ts';
import { describeFigure } from './describe-figure.ts';
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

/** What may stand between a figure and its unit, and the hedge behind. */
const BEHIND = /^[余多来+]?\s?(?:个(?=工作日|百分点|小时|月))?/;
/** Of 8.1/10万, 3.5张/千人. */
const PER = /^\s?[\/／]\s?(?:10万|\d{1,6}万?|[十百千万]+)?(?:人口|活产|人|日|天|月|年)?/u;
const HEDGE_BEHIND = /^(?:及?以[上下]|左右|以内|之内|多)/;

export function figuresOf(
  paragraph: TakenParagraph,
  context: DraftContext,
): { candidates: Candidate[]; accounted: Accounted[] } {
  const { text } = paragraph;
  const numerals = findNumerals(text);
  const dates = findDates(text, numerals, context.year);
  const candidates: Candidate[] = [];
  const accounted = numerals.map((numeral): Accounted => {
    const role: Role = roleOf(text, numeral);
    if (role.is === 'other') return { numeral, use: role.use };
    const candidate = figureOf(paragraph, numeral, dates, context, candidates.at(-1));
    if (!candidate) return { numeral, use: '' };
    candidates.push(candidate);
    return { numeral, use: candidate };
  });
  for (const word of findWordFigures(text, numerals)) candidates.push(wordFigure(paragraph, word, dates, context));
  return { candidates: candidates.toSorted((a, b) => a.place.start - b.place.start), accounted };
}

function figureOf(
  paragraph: TakenParagraph,
  numeral: Numeral,
  dates: readonly FoundDate[],
  context: DraftContext,
  previous: Candidate | undefined,
): Candidate | undefined {
  const { text } = paragraph;
  const clause = clauseSpan(text, numeral.start);
  const amount = readAmountOf(
    numeral,
    `${text.slice(clause.start, numeral.start)}\u0000${text.slice(numeral.end, clause.end)}`,
  );
  if (!amount) return undefined;
  const partner = isPartner(text, previous, numeral.start);
  const group = GROUP.exec(text.slice(numeral.end));
  const end = group ? numeral.end + group[0].length : endOfPrinted(text, numeral);
  return describeFigure(
    paragraph,
    {
      start: numeral.start,
      end,
      amount:
        partner && /分别/u.test(text.slice(clause.start, numeral.start)) && amount.comparator === '='
          ? { ...amount, comparator: previous?.cells['comparator'] ?? '=' }
          : amount,
      falls: numeral.falls,
      isConverted: false,
      basis: '',
    },
    dates,
    context,
    previous,
  );
}

const wordFigure = (
  paragraph: TakenParagraph,
  { start, end, value, unit, basis }: WordFigure,
  dates: readonly FoundDate[],
  context: DraftContext,
): Candidate =>
  describeFigure(
    paragraph,
    { start, end, amount: { value, valueMax: '', unit, comparator: '=' }, falls: false, isConverted: true, basis },
    dates,
    context,
  );

/** Behind the unit and a hedge: 40余名, 5%以上, 16 家. */
function endOfPrinted(text: string, { end, unit, printed }: Numeral): number {
  if (unit === undefined || /[%％‰]$/.test(printed))
    return end + (HEDGE_BEHIND.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const gap = BEHIND.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const word = unit.split('/')[0] ?? unit;
  const behind = text.startsWith(word, end + gap) ? end + gap + word.length : end;
  const at = behind + (unit.includes('/') ? (PER.exec(text.slice(behind, behind + 10))?.[0].length ?? 0) : 0);
  return at + (HEDGE_BEHIND.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}
