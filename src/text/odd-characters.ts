/**
 * Characters that have no place in text: what can't be seen, what turns the reading direction, what stands for nothing, and the look-alikes of Han characters that
 * a PDF leaves behind (a radical ⼈ for 人). They break search and matching, and can make a sentence read as another.
 */

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
// CJK and Kangxi radicals, strokes, compatibility ideographs.
const LOOK_ALIKE = String.raw`[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]`;
const ODD = new RegExp(`${INVISIBLE}|${LOOK_ALIKE}`, 'gu');
const IS_LOOK_ALIKE = new RegExp(LOOK_ALIKE, 'u');

/**
 * What the radicals from U+2E80 on stand for, in order (Unicode's Equivalent_Unified_Ideograph; a full stop where there is none). NFKC folds only two of
 * them, but all of the Kangxi radicals.
 */
const RADICALS = [
  ...'.厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

function realCharacter(character: string): string | undefined {
  const folded = character.normalize('NFKC');
  if (folded !== character) return folded;
  const radical = RADICALS[(character.codePointAt(0) ?? 0) - 0x2e80];
  return radical === '.' ? undefined : radical;
}

/**
 * Lists the odd characters of a text, in order.
 *
 * @param allowed characters that may stand here although nothing shows them: a line feed in text of several lines
 */
export function findOddCharacters(text: string, allowed = ''): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const { 0: character, index: offset } of text.matchAll(ODD)) {
    if (allowed.includes(character)) continue;
    if (!IS_LOOK_ALIKE.test(character)) found.push({ offset, character, kind: 'invisible' });
    else {
      const real = realCharacter(character);
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
