/** Takes heads, feet and page numbers off the pages. */
import { FURNITURE } from '../../words/source-names.ts';
import { textOfLine, type Line } from './types.ts';

/** Share of a page's height in which its head or foot stands. */
const BAND = 0.12;
/** Lines in a band that are looked at. */
const MOST = 3;
/** A head stands on so many pages, and on this share of them. */
const LEAST_PAGES = 2;
const LEAST_SHARE = 0.4;

const PAGE_NUMBER =
  /^[-—–－·•\s]*(?:第\s*)?[\dIVXivx一二三四五六七八九十]{1,5}\s*(?:页)?(?:\s*[/／,，共]\s*共?\s*\d{1,4}\s*页?)?[-—–－·•\s]*$/;

export interface Taken {
  readonly lines: readonly Line[];
  readonly furniture: readonly { text: string; why: string }[];
}

/** @param heights of the pages, in order */
export function takeMargins(lines: readonly Line[], heights: readonly number[]): Taken {
  const places = new Map<Line, 'head' | 'foot'>();
  for (const [index, height] of heights.entries()) {
    const own = lines.filter(({ page }) => page === index + 1);
    for (const line of own.slice(0, MOST)) if (line.y < height * BAND) places.set(line, 'head');
    for (const line of own.slice(-MOST)) if (line.y > height * (1 - BAND)) places.set(line, 'foot');
  }
  // Page numbers change from page to page; what else is the same on many pages is said once or not at all.
  const counts = new Map<string, number>();
  for (const [line, place] of places) counts.set(keyOf(line, place), (counts.get(keyOf(line, place)) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, heights.length * LEAST_SHARE);
  const whyOf = (line: Line): string | undefined => {
    const place = places.get(line);
    if (!place) return undefined;
    if (PAGE_NUMBER.test(textOfLine(line)) && isAlone(line, lines)) return FURNITURE.pageNumber;
    if ((counts.get(keyOf(line, place)) ?? 0) < least) return undefined;
    return place === 'head' ? FURNITURE.pageHead : FURNITURE.pageFoot;
  };
  const judged = lines.map((line) => ({ line, why: whyOf(line) }));
  return {
    lines: judged.filter(({ why }) => why === undefined).map(({ line }) => line),
    furniture: judged.flatMap(({ line, why }) => (why === undefined ? [] : [{ text: textOfLine(line), why }])),
  };
}

const keyOf = (line: Line, place: string): string => place + textOfLine(line).replaceAll(/[\d\s]+/g, '#');

/** A number with a line of the text close by is a figure. */
function isAlone(line: Line, lines: readonly Line[]): boolean {
  return !lines.some(
    (other) =>
      other !== line && other.page === line.page && Math.abs(other.y - line.y) < 1.15 * Math.max(line.size, other.size),
  );
}
