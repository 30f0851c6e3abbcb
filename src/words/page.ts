/** Words that every kind of page uses. */
export const PAGE_NAV = '本页目录';

/** A piece of a sentence: text, or a text with the path it leads to. */
export type SentencePart = string | readonly [text: string, path: string];

/** Names the row of links to the pages of a long list. */
export const PAGES = '分页';

/** One page of a list that has several. */
export const PAGE_NUMBER = (number: number): string => `第 ${number} 页`;

/** Title of a page of a list behind the first. */
export const PAGED_TITLE = (title: string, number: number): string => `${title}（第 ${number} 页）`;

/** Between names in a row. */
export const NAMES_JOINED = '、';
