/** Document numbers (文号): the document's own stands by itself or behind its label in the head; those in the text are cited. */

/** Behind these the number begins; they are no part of it. */
const BEFORE = String.raw`(?:依据|根据|按照|参照|遵照|执行|落实|贯彻|转发|关于|印发|发布|以|和|及|与|对|的|了|中|在|为|由|见|文号|[:：])`;
const NUMBER = new RegExp(
  String.raw`(?<agency>[\p{Script=Han}]{2,16}?)(?<year>[〔[［【(（]\s?(?:(?:19|20)\d{2})?\s?[〕\]］】)）])\s?第?\s?(?<serial>\d{1,4})\s?号`,
  'gu',
);
/** How the agency's code begins when words stand in front of it. */
const TRIMMED = new RegExp(String.raw`^.*${BEFORE}(?=[\p{Script=Han}]{2,})`, 'u');
const LABEL = /^\s*(?:文\s*号|发文字号|发文文号|文件编号|公文文号)\s*[:：|\t ]*/u;

export interface FoundNumber {
  /** Exactly as printed. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** All numbers in a text, without the words in front. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const agency = match.groups?.['agency'] ?? '';
    const cut = TRIMMED.exec(agency)?.[0].length ?? 0;
    const start = match.index + (cut < agency.length - 1 ? cut : 0);
    const end = match.index + match[0].length;
    return { printed: text.slice(start, end), start, end };
  });
}

/** Paragraphs at the head of a document among which its own number stands. */
const HEAD = 16;

/** The document's own number and the index of its paragraph; `undefined` where the head prints none. */
export function findOwnNumber(lines: readonly string[]): { number: string; index: number } | undefined {
  for (const [index, line] of lines.slice(0, HEAD).entries()) {
    const [first] = findNumbers(line);
    if (!first) continue;
    const rest = `${line.slice(0, first.start)}${line.slice(first.end)}`.replace(LABEL, '').replace(/[\s|:：]/gu, '');
    if (LABEL.test(line) || rest === '') return { number: first.printed, index };
    // A row of a head: 发布机构 … 文号 ….
    const at = /(?:文\s*号|发文字号)\s*[:：|\t ]*$/u.exec(line.slice(0, first.start));
    if (at) return { number: first.printed, index };
  }
  return undefined;
}
