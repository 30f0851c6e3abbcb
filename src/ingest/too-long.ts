import { LIMITS } from '../schema/limits.ts';

/** Characters of one document; a book has fewer. What is longer is a mistake, and would keep the machine busy for minutes. */
export const MOST_CHARACTERS = 2_000_000;

/** Whether a text is longer than one document may be: more paragraphs than a table can name, or more characters than anybody reads. */
export const isTooLong = (paragraphs: readonly { readonly text: string }[]): boolean =>
  paragraphs.length > LIMITS.paragraph || paragraphs.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS;
