/** The marks that begin a paragraph of an official text, and how deep each lies. */

const HAN_NUMBER = '[一二三四五六七八九十百零〇]{1,5}';
const MARKS: readonly [level: number, mark: RegExp][] = [
  [0, new RegExp(`^第(?:${HAN_NUMBER}|\\d{1,3})[章编篇节]`)],
  [0, new RegExp(`^第(?:${HAN_NUMBER}|\\d{1,3})条`)],
  [1, new RegExp(`^${HAN_NUMBER}、`)],
  [2, new RegExp(`^[（(]${HAN_NUMBER}[）)]`)],
  [6, /^[一二三四五六七八九十]{1,2}是/],
  [6, /^第[一二三四五六七八九十]{1,2}[，,、]/],
  [4, /^[（(]\d{1,2}[）)]/],
  [3, /^\d{1,2}[.．、](?!\d)/],
  [5, /^[①-⑳]/],
];

/** The mark of a paragraph; white space before it is no part of it. */
export function findOutline(text: string): { level: number; mark: string } | undefined {
  const start = text.trimStart();
  for (const [level, pattern] of MARKS) {
    const mark = pattern.exec(start)?.[0];
    if (mark !== undefined) return { level, mark };
  }
  return undefined;
}
