/** Lists that are too long for one page: which page holds what, and which numbers stand below it. */
import type { Link } from './link.ts';

/** Entries of one page of a list. */
export const ENTRIES_PER_PAGE = 200;
/** Neighbours of the page one is on that are named, on either side. */
const NEAR = 2;
/** So many numbers stand in a row without any left out. */
const ALL_UP_TO = 12;

/** One page of a list, with its address and those of the others. */
export interface ListPage<T> {
  readonly entries: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Entries of all pages. */
  readonly total: number;
}

/** Cuts a list into pages; an empty one has one page. */
export function cutPages<T>(entries: readonly T[], size = ENTRIES_PER_PAGE): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: of }, (_, index) => ({
    entries: entries.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    total: entries.length,
  }));
}

/** Address of a page of the list at `root`, which ends with `/`. */
export const pagePath = (root: string, number: number): string => (number === 1 ? root : `${root}${number}/`);

/** Links to all pages of a list. */
export const pageLinks = (root: string, of: number, name: (number: number) => string): Link[] =>
  Array.from({ length: of }, (_, index) => ({ name: name(index + 1), path: pagePath(root, index + 1) }));

/**
 * Which of the pages a row of numbers names: the first, the last, those around the one one is on; `undefined` stands where some are left out.
 *
 * @param current from 0
 */
export function numbersShown(of: number, current: number): (number | undefined)[] {
  const all = Array.from({ length: of }, (_, index) => index);
  if (of <= ALL_UP_TO) return all;
  const shown = all.filter((index) => index === 0 || index === of - 1 || Math.abs(index - current) <= NEAR);
  return shown.flatMap((index, at) => (at > 0 && index - (shown[at - 1] ?? 0) > 1 ? [undefined, index] : [index]));
}
