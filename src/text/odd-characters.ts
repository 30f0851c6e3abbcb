/**
 * Characters that have no place in text: what can't be seen, what turns the reading direction, what stands for nothing, and the look-alikes of Han characters that
 * a PDF leaves behind (a radical ⼈ for 人). They break search and matching, and can make a sentence read as another.
 */
import { hanOfLookAlike, LOOK_ALIKE } from './look-alikes.ts';

/** One such character. */
export interface OddCharacter {
  /** Offset in UTF-16 units. */
  readonly offset: number;
  readonly character: string;
  readonly kind: 'invisible' | 'look-alike';
  /** The Han character it looks like, where there is one. */
  readonly real?: string | undefined;
}

// U+2800 is a blank Braille cell, U+FFFC and U+FFFD stand for something that was lost: not ignorable by Unicode's table, of no use all the same.
const INVISIBLE = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u2800\uFFFC\uFFFD]`;
const ODD = new RegExp(`${INVISIBLE}|${LOOK_ALIKE.source}`, 'gu');

/**
 * Lists the odd characters of a text, in order.
 *
 * @param allowed characters that may stand here although nothing shows them: a line feed in text of several lines
 */
export function findOddCharacters(text: string, allowed = ''): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const { 0: character, index: offset } of text.matchAll(ODD)) {
    if (allowed.includes(character)) continue;
    if (!LOOK_ALIKE.test(character)) found.push({ offset, character, kind: 'invisible' });
    else {
      const real = hanOfLookAlike(character);
      // Twelve of the compatibility ideographs are characters of their own (﨑): they fold to nothing else.
      if (real !== undefined || !/[\uF900-\uFAFF]/u.test(character))
        found.push({ offset, character, kind: 'look-alike', real });
    }
  }
  return found;
}

/** `U+200B` */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
