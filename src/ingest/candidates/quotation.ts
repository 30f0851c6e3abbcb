/** The quotation or the title that a place of a paragraph lies in. */

/** Characters looked at on either side. */
const REACH = 60;

/** What “…” holds around an offset; `undefined` outside of quotations. */
export function quotationAt(text: string, at: number): string | undefined {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'));
  if (open < 0 || /[”’]/.test(before.slice(open))) return undefined;
  const close = /[”’]/.exec(text.slice(at, at + REACH));
  return close ? text.slice(from + open + 1, at + close.index) : undefined;
}

/** Whether an offset lies in 《…》. */
export function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2 * REACH), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(at, at + 2 * REACH).includes('》');
}

/** The text with what stands in 《…》 blanked out, so that a verb in a title is none of its sentence. */
export const maskTitles = (text: string): string =>
  text.replace(/《[^《》]*》/gu, (title) => '　'.repeat(title.length));
