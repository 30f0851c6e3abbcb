/** Traditional → simplified, character by character. Build time only: the browser gets the result as a small file, and only when it needs it. */
import { Converter } from 'opencc-js/t2cn';
import type { HanMap } from '../format/fold.ts';

/** Simplified characters in their own right that a dictionary of traditional ones would change (著录, 乾隆, 瞭望). */
const OWN_RIGHT = new Set('著乾瞭藉徵麽於夥');
const FIRST = 0x3400;
const LAST = 0x9fff;

/** Every traditional character of the basic planes whose simplified form is one character. */
export function buildHanMap(): Map<string, string> {
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index));
  // One call over one text: a line break keeps characters from being read as words.
  const simplified = Converter({ from: 't', to: 'cn' })(all.join('\n')).split('\n');
  return new Map(
    all.flatMap((char, index) => {
      const to = simplified[index] ?? char;
      return to !== char && [...to].length === 1 && !OWN_RIGHT.has(char) ? [[char, to] as const] : [];
    }),
  );
}

/** The pairs that can lead to a text of the site: their simplified character stands somewhere. */
export function usedPairs(map: HanMap, texts: Iterable<string>): Map<string, string> {
  const used = new Set<string>();
  for (const text of texts) for (const char of text) used.add(char);
  return new Map([...map].filter(([, to]) => used.has(to)));
}

/** As one text: each traditional character followed by its simplified form. */
export const packHanMap = (map: HanMap): string => [...map].map(([from, to]) => from + to).join('');

/** The pairs of a map that a text needs, packed; empty for most texts. */
export const pairsIn = (text: string, map: HanMap): string =>
  [...new Set(text)].map((char) => (map.has(char) ? `${char}${map.get(char)}` : '')).join('');
