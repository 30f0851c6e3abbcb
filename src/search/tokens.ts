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

/** Breaks the row of tokens between two blocks, so that no phrase reaches across. It is no character of any text. */
export const GAP = String.fromCharCode(YI_FIRST).repeat(2);

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
