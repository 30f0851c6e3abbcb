/** How the search of the site writes a text, for the full text of the database. */
import type { Spelling } from '../../export/sqlite/search.ts';
import { buildHanMap } from '../../search/build/han-map.ts';
import { fold } from '../../search/format/fold.ts';
import { lettersOf } from '../../search/format/tokens.ts';

/** Signs that are typed: ASCII, general punctuation, CJK punctuation, full-width forms. */
const TYPED: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x2010, 0x205e],
  [0x2150, 0x218b],
  [0x2460, 0x24ff],
  [0x3000, 0x303f],
  [0xff01, 0xff5e],
];

/** The site's own spelling. Blanks are left out of what is typed, as beside Han characters they are. */
export function siteSpelling(): Spelling {
  const han = buildHanMap();
  const letters = (text: string) => lettersOf(fold(text, han).chars);
  return {
    letters,
    *typed() {
      for (const [from, to] of TYPED)
        for (let code = from; code <= to; code += 1) {
          const character = String.fromCodePoint(code);
          const letter = letters(character).join('');
          if (letter !== character) yield [character, letter];
        }
      for (const [character] of han) yield [character, letters(character).join('')];
    },
  };
}
