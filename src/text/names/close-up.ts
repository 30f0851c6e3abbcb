/** Characters that are spaced to one width (粟 小 军, 局 长) drawn together again. */
import type { FoldedText } from '../fold-look.ts';

const HAN = String.raw`\p{Script=Han}`;
/** A blank beside a character that stands alone. */
const GAP = new RegExp(
  `(?<=(?<!${HAN}|/)${HAN}) {1,2}(?=${HAN})|(?<=${HAN}) {1,2}(?![文图摄] ?[|/丨:])(?=${HAN}(?!${HAN}))`,
  'gu',
);

/** The text without such blanks, with the place of every unit in the one before; `undefined` where it has none. */
export function closeUp(text: string): FoldedText | undefined {
  if (text.search(GAP) < 0) return undefined;
  const at: number[] = [];
  let closed = '';
  let seen = 0;
  const take = (end: number) => {
    closed += text.slice(seen, end);
    for (; seen < end; seen += 1) at.push(seen);
  };
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    take(index);
    seen = index + gap.length;
  }
  take(text.length);
  at.push(text.length);
  return { text: closed, at };
}
