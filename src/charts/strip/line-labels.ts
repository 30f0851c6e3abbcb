/** The texts of vertical lines, one row for each below the drawing: beside its line, crossed by no other line where that can be had. */
import { breakLines, textWidth } from '../../grammar/text-width.ts';
import type { Span } from './place-row.ts';

export interface LineText {
  readonly x: number;
  readonly text: string;
}

export interface PlacedLineText {
  /** The text in lines that fit. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** It lies across its own line, which ends above it. */
  readonly isAcross: boolean;
  /** Lines of text above it. */
  readonly row: number;
}

const BESIDE = 4;

/** All orders of the numbers below `count`. */
const orders = (count: number): number[][] =>
  count === 0
    ? [[]]
    : orders(count - 1).flatMap((order) =>
        Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
      );

/** Lines of a text: what stands in brackets begins one of its own. */
function breakText(text: string, width: number, font: number): string[] {
  if (textWidth(text, font) <= width) return [text];
  return text.split(/(?=（)/).flatMap((part) => breakLines(part, width, font));
}

function placeOne({ x, text }: LineText, side: 'start' | 'end', { left, right }: Span, font: number) {
  const at = side === 'start' ? x + BESIDE : x - BESIDE;
  const room = side === 'start' ? right - at : at - left;
  const fits = textWidth(text, font) <= room;
  // Too long for either side: the whole width is its own, from the left.
  const lines = fits ? [text] : breakText(text, right - left, font);
  const width = Math.max(...lines.map((line) => textWidth(line, font)));
  const anchor = fits ? side : 'start';
  const start = fits ? (side === 'start' ? at : at - width) : Math.max(left, Math.min(x + BESIDE, right - width));
  return { lines, anchor, x: fits ? at : start, from: start, to: start + width, fits, isAcross: !fits && start < x };
}

/**
 * Places the texts, in the order given. Each line of the drawing reaches down to its text.
 *
 * @param texts at most four; all orders of rows are tried
 */
export function placeLineTexts(texts: readonly LineText[], room: Span, font: number): PlacedLineText[] {
  let best: { cost: number; placed: PlacedLineText[] } | undefined;
  for (const order of orders(texts.length))
    for (let sides = 0; sides < 2 ** texts.length; sides += 1) {
      const spots = texts.map((text, index) => placeOne(text, sides & (2 ** index) ? 'end' : 'start', room, font));
      const crossings = texts.filter(({ x }, index) =>
        spots.some(
          ({ from, to }, other) =>
            other !== index && order.indexOf(other) < order.indexOf(index) && x > from - 2 && x < to + 2,
        ),
      ).length;
      const height = spots.reduce((sum, { lines }) => sum + lines.length, 0);
      const across = spots.filter(({ fits }) => !fits).length;
      const cost = height * 1000 + (crossings + across) * 100 + sides;
      if (best && best.cost <= cost) continue;
      const rowOf = (index: number) =>
        order.slice(0, order.indexOf(index)).reduce((sum, other) => sum + (spots[other]?.lines.length ?? 0), 0);
      best = {
        cost,
        placed: spots.map(({ lines, x, anchor, isAcross }, index) => ({
          lines,
          x,
          anchor,
          isAcross,
          row: rowOf(index),
        })),
      };
    }
  return best?.placed ?? [];
}
