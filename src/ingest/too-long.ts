import { LIMITS } from '../schema/limits.ts';

/** Characters of one document; a book has fewer. What is longer is several documents, or a mistake. */
export const MOST_CHARACTERS = 2_000_000;
/** Of what is longer so many characters and numerals are drafted: a few seconds' work, and what one table takes. */
const HEAD_CHARACTERS = 200_000;
const HEAD_NUMERALS = LIMITS.tableRows / 2;

type Texts = readonly { readonly text: string }[];

/** Whether a text is longer than one document may be: more paragraphs than a table can name, or more characters than anybody reads. */
export const isTooLong = (paragraphs: Texts): boolean =>
  paragraphs.length > LIMITS.paragraph || paragraphs.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS;

/** Numerals of a text as a ledger counts them, roughly; dates count thrice. */
export const countDigits = (text: string): number => text.match(/\d[\d.,]*/gu)?.length ?? 0;

/** How many of the first paragraphs one draft can hold; 0 where not even the first fits. */
export function fittingHead(paragraphs: Texts): number {
  let characters = 0;
  let numerals = 0;
  const end = paragraphs.slice(0, LIMITS.paragraph).findIndex(({ text }) => {
    characters += text.length;
    if (characters > HEAD_CHARACTERS) return true;
    numerals += countDigits(text);
    return numerals > HEAD_NUMERALS;
  });
  return end < 0 ? Math.min(paragraphs.length, LIMITS.paragraph) : end;
}
