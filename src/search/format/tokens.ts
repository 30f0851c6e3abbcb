/**
 * Tokens of the index: every two neighbouring folded characters, so that any phrase of two or more characters is a row of neighbouring tokens. Where a pair is
 * so frequent that its places would make a query heavy, it is followed by its next character, and that by the next, until it is rare enough.
 *
 * Pagefind keeps Han characters as they are, but strips punctuation, cuts words where letters meet digits and finds words by their beginning. So every
 * character that is not Han is written as a letter of the Yi script, which it leaves alone, and a token of more than two characters begins with a letter that
 * tells how many: no token is the beginning of another.
 */

const HAN = /\p{Script=Han}/u;
const YI_FIRST = 0xa000;
const YI_COUNT = 1165;
/** The last letters tell the length of a token. */
const YI_MARKS = 16;
/** The first letters stand for Latin, one for one; the rest share what is left. A clash could cost precision, never recall. */
const YI_DIRECT = 0x180;
const YI_SHARED = YI_COUNT - YI_MARKS - YI_DIRECT;
/** A token of this many characters keeps all its places, however many. */
export const LONGEST_TOKEN = 12;

/**
 * Words between two blocks, so that no phrase reaches across. Pagefind counts a word of mere punctuation as a position and keeps nothing of it. Two, since
 * a block has one token fewer than letters, and the token after its last one would stand right behind the first word.
 */
export const GAP = ['-', '-'] as const;

/** Characters as the index writes them, one for one. */
export const lettersOf = (chars: readonly string[]): string[] => chars.map(letterOf);

function letterOf(char: string): string {
  if (HAN.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  return String.fromCharCode(YI_FIRST + (code < YI_DIRECT ? code : YI_DIRECT + (code % YI_SHARED)));
}

/** Letters one by one; a text where each takes one unit of it, which is handled ten times as fast. */
export type Letters = string | readonly string[];

export const splitLetters = (text: string): Letters => (/[\ud800-\udfff]/.test(text) ? [...text] : text);

/** The token of some neighbouring letters. */
export function tokenAt(letters: Letters, start: number, length: number): string {
  const mark = length > 2 ? String.fromCharCode(YI_FIRST + YI_COUNT - YI_MARKS + length - 1) : '';
  const some = letters.slice(start, start + length);
  return mark + (typeof some === 'string' ? some : some.join(''));
}

/** A token and its place in a phrase, from 0. */
export interface PhraseToken {
  readonly token: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * The shortest token at a place that is not frequent; `undefined` where all of them to the end are.
 * @param frequent tokens that do not keep all their places
 */
export function rareTokenAt(letters: Letters, offset: number, frequent: ReadonlySet<string>): PhraseToken | undefined {
  for (let length = 2; offset + length <= letters.length; length += 1) {
    const token = tokenAt(letters, offset, length);
    if (length === LONGEST_TOKEN || !frequent.has(token)) return { token, offset, length };
  }
  return undefined;
}

/** How a phrase is looked for. */
export interface PhrasePlan {
  /** Tokens with all their places: they must stand on a page at these distances. */
  readonly tokens: readonly PhraseToken[];
  /** A frequent token, which must stand on the page. If there are `tokens`, it is the end of the phrase, and whether it follows them is in doubt. */
  readonly present: string | undefined;
}

/** The fewest tokens that cover a phrase: their places tell it as surely as all of its pairs, for half the bytes. */
export function planPhrase(chars: readonly string[], frequent: ReadonlySet<string>): PhrasePlan {
  const letters = lettersOf(chars);
  const whole = tokenAt(letters, 0, letters.length);
  if (frequent.has(whole)) return { tokens: [], present: whole };
  const tokens: PhraseToken[] = [];
  let covered = 0;
  while (covered < letters.length) {
    const next = nextToken(letters, covered, frequent);
    if (!next) return { tokens, present: tokenAt(letters, letters.length - 2, 2) };
    tokens.push(next);
    covered = next.offset + next.length;
  }
  return { tokens, present: undefined };
}

/** The token that covers the next letter and most behind it; it may begin earlier. */
function nextToken(letters: Letters, covered: number, frequent: ReadonlySet<string>): PhraseToken | undefined {
  for (let offset = Math.min(covered, letters.length - 2); offset >= 0; offset -= 1) {
    const token = rareTokenAt(letters, offset, frequent);
    if (token && offset + token.length > covered) return token;
  }
  return undefined;
}
