/** Sentences by rule, out of the lists of words: no fact in them, and no numeral. */
import { DO, ENDINGS, PROGRAMMES, RIVERS, WHAT, WHEN, WHO, WHY } from './words.ts';

/** A whole number below a limit. */
export type Pick = (below: number) => number;

export const oneOf = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T;

/** A programme with a name that few documents share. */
export const programme = (pick: Pick): string =>
  `${oneOf(RIVERS, pick)}${oneOf(ENDINGS, pick)}${oneOf(PROGRAMMES, pick)}`;

export const clause = (pick: Pick): string => `${oneOf(WHO, pick)}${oneOf(DO, pick)}${oneOf(WHAT, pick)}`;

export const sentence = (pick: Pick): string =>
  `${oneOf(WHEN, pick)}，${clause(pick)}，${clause(pick)}，为的是${oneOf(WHY, pick)}。`;

/** @param length least number of characters */
export function paragraph(length: number, pick: Pick): string {
  let text = '';
  while (text.length < length) text += sentence(pick);
  return text;
}
