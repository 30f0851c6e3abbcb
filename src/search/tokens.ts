/**
 * Tokens of the index: every two neighbouring folded characters, so that any phrase of two or more characters is a row of neighbouring tokens.
 *
 * Pagefind keeps Han characters as they are, but strips punctuation, cuts words where letters meet digits and finds words by their beginning. So every
 * character that is not Han is written as a letter of the Yi script, which it leaves alone, and every token has exactly two characters.
 */

const HAN = /\p{Script=Han}/u;
const YI_FIRST = 0xa000;
/** Of the 1165 Yi letters the first stand for Latin, one for one; the rest share what is left. A clash could cost precision, never recall. */
const YI_DIRECT = 0x180;
const YI_COUNT = 1165;

/**
 * Words between two blocks, so that no phrase reaches across. Pagefind counts a word of mere punctuation as a position and keeps nothing of it. Two, since
 * covering tokens stand up to two positions apart.
 */
export const GAP = ['-', '-'] as const;

function encode(char: string): string {
  if (HAN.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  const slot = code < YI_DIRECT ? code : YI_DIRECT + (code % (YI_COUNT - YI_DIRECT));
  return String.fromCharCode(YI_FIRST + slot);
}

/** The tokens of a folded text, in order: one fewer than its characters. */
export function bigrams(chars: readonly string[]): string[] {
  const letters = chars.map(encode);
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** A token and its place in a phrase, from 0. */
export interface PhraseToken {
  readonly token: string;
  readonly offset: number;
}

export const allTokens = (phrase: readonly string[]): PhraseToken[] =>
  bigrams(phrase).map((token, offset) => ({ token, offset }));

/** Every second token of a phrase, and its last: their positions tell the phrase as surely as all of them, for half the bytes. */
export const coveringTokens = (phrase: readonly string[]): PhraseToken[] =>
  allTokens(phrase).filter(({ offset }, _, { length }) => offset % 2 === 0 || offset === length - 1);
