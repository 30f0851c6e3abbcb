/** The Han characters that others only look like: radicals (⼈ for 人) and compatibility ideographs, which a PDF or a font leaves behind. */

/**
 * What the radicals from U+2E80 on stand for, in order (Unicode's Equivalent_Unified_Ideograph; a full stop where there is none). NFKC folds only two of
 * them, but all of the Kangxi radicals.
 */
const RADICALS = [
  ...'.厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

/** Whether a text may hold one of them: radicals, strokes, compatibility ideographs. */
export const LOOK_ALIKE = /[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

/** @param character one of `LOOK_ALIKE` @returns the character it stands for; `undefined` where there is none */
export function hanOfLookAlike(character: string): string | undefined {
  const folded = character.normalize('NFKC');
  if (folded !== character) return folded;
  const radical = RADICALS[(character.codePointAt(0) ?? 0) - 0x2e80];
  return radical === '.' ? undefined : radical;
}
