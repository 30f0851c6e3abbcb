/** A name as the chooser compares it: what search folds, and beyond that no spaces, quotes, brackets, dots or tone marks. */

/** Folds width, case and, where it has a map, traditional characters: the one of the search. */
export type Fold = (text: string) => string;

const NOISE = /[\p{M}\p{P}\p{S}\s]/gu;

/** `“紹 興”` → `绍兴`, `Shào'xīng` → `shaoxing`. Both the index and what is typed pass through it. */
export const plainName = (text: string, fold: Fold): string => fold(text).normalize('NFD').replace(NOISE, '');
