/** What joins without a space: the line break between two Chinese characters is none, neither in prose nor in a record. */

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6\u2460-\u249B\u2103“”‘’—…·\uFFFC]/u;

/** A character between which and another no space stands: Han, its signs, full-width forms. */
export const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character);

/** Whether a line break between two characters is dropped. Undefined is the edge of the block. */
export const joinsWithoutSpace = (before: string | undefined, after: string | undefined): boolean =>
  before === undefined || after === undefined || (WIDE.test(before) && WIDE.test(after));

/** A text whose line breaks have become spaces, without those that stand between Chinese characters. */
export const joinFolded = (text: string): string =>
  text.replace(/(?<=(.)) (?=(.))/gsu, (space, before: string, after: string) =>
    joinsWithoutSpace(before, after) ? '' : space,
  );
