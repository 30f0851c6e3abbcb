/** What is cited, as CSL-JSON: one form from which every style and file is written. Nothing here knows the knowledge base, so a browser can run it. */

/** The kinds of things the site cites: [R] [EB] [N] [S] [DS]. */
export type CslType = 'report' | 'webpage' | 'article-newspaper' | 'standard' | 'dataset';

/** A date as numbers, year first, or as it is to be printed: an inferred one stands in brackets, a span keeps both ends. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

export interface CslItem {
  /** ASCII, unique on the site: the key in a BibTeX file. */
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** Bodies, never persons; left out where nobody is named. */
  readonly author?: readonly { readonly literal: string }[];
  /** 文号, or the number of a standard. */
  readonly number?: string;
  /** The newspaper it stood in. */
  readonly 'container-title'?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  /** Where it was read: this site. */
  readonly source: string;
  readonly note?: string;
  readonly language: 'zh-CN';
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** `2019-06-10`, `2019-06`, `2019`, or the literal. */
export const sayDate = (date: CslDate): string =>
  'literal' in date ? date.literal : (date['date-parts'][0] ?? []).map(pad).join('-');

/** The numbers of a date that is sure; none of one that is inferred or a span. */
export const partsOf = (date: CslDate | undefined): readonly number[] =>
  date && 'date-parts' in date ? (date['date-parts'][0] ?? []) : [];

/** The year as it is printed, brackets of an inferred one included; empty without any. */
export function yearOf(date: CslDate | undefined): string {
  if (!date) return '';
  const text = sayDate(date);
  const year = /\d{4}/.exec(text)?.[0] ?? '';
  return year && text.startsWith('[') ? `[${year}]` : year;
}

/** A day of the reader's own calendar. */
export const dateOfDay = (day: Date): CslDate => ({
  'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]],
});

/** Names of those who issued it, in order. */
export const authorsOf = ({ author = [] }: CslItem): readonly string[] => author.map(({ literal }) => literal);
