/**
 * Geometry of a strip: the figures of one indicator on one line, with benchmarks across it. Pure: plain facts in, positions out, in the units of the view box.
 * No text covers another or is cut; where there is no room for all, those that come last go without, and the table has them.
 */
import { textWidth } from '../../grammar/text-width.ts';
import { type PlacedLineText, placeLineTexts } from './line-labels.ts';
import { DOT, leaderOf } from './leader.ts';
import { scaleOf } from './scale.ts';
import { stackDots } from './stack-dots.ts';
import { type DotText, placeDotTexts, type PlacedTexts, type StripSize } from './texts.ts';
import { round } from '../round.ts';

export type { StripSize } from './texts.ts';

/** A figure on the line. The list begins with the most important one. */
export interface StripMark extends DotText {
  readonly key: string;
  readonly value: number;
  /** Upper end of a range. */
  readonly value_max: number | null;
  readonly comparator: string;
}

/** A benchmark. */
export interface StripLine {
  readonly key: string;
  readonly value: number;
  readonly label: string;
}

export interface StripLabel {
  /** Middle of the texts. */
  readonly x: number;
  /** Baselines of the figure and of whose it is; one and the same where they stand in one line. */
  readonly y: number;
  readonly whoseY: number;
  /** Path from the dot to its label, where that stands aside. */
  readonly leader: string | undefined;
}

export interface PlacedMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Right end of a range; `x` for a single value. */
  readonly xMax: number;
  /** Where the value has no end: ≥ or ≤. */
  readonly open: 'left' | 'right' | undefined;
  readonly label: StripLabel | undefined;
}

export interface PlacedStripLine extends PlacedLineText {
  readonly key: string;
  /** The line itself, across the axis and down to its text. */
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  /** Baseline of the first line of its text, and the height of each. */
  readonly y: number;
  readonly step: number;
}

export interface Strip {
  readonly height: number;
  /** The line with the values at its ends. */
  readonly axis: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly from: string;
    readonly to: string;
  };
  /** In the order given. */
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly PlacedStripLine[];
}

/** Between a dot and its label; half of a benchmark's line; from an end of the axis to the edge of its value. */
const [LIFT, REACH, AIR] = [11, 13, 16];
const STACKED = 2 * DOT + 1;

/** Room for the arrow of what is at least so much, as a share of it. */
const BEYOND = 1.1;

/** How far a mark reaches on the line. */
const furthest = ({ value, value_max, comparator }: StripMark, ceiling: number): number =>
  value_max ?? (comparator === '≥' && value > 0 ? Math.max(value, Math.min(ceiling, value * BEYOND)) : value);

/** Lane of each dot, by index. */
function lanesOf(xs: readonly number[], { middles }: PlacedTexts): ReadonlyMap<number, number> {
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  const at = (index: number) => xs[index] ?? 0;
  const lanes = stackDots(
    order.map(at),
    STACKED,
    order.map((index) => Math.abs((middles.get(index) ?? at(index)) - at(index))),
  );
  return new Map(order.map((index, place) => [index, lanes[place] ?? 0]));
}

/** Heights of what lies below each other. */
function levelsOf({ isOneLine, middles, below }: PlacedTexts, lanes: number, hasLines: boolean, font: number) {
  const labelBottom = middles.size > 0 ? (isOneLine ? 1 : 2) * font * 1.25 : 0;
  const axis = labelBottom + LIFT + DOT + lanes * STACKED;
  const belowTop = axis + DOT + LIFT;
  const foot = below.size > 0 ? belowTop + font * 2.6 : axis + (hasLines ? REACH : DOT + 3);
  return { labelBottom, axis, belowTop, foot };
}

/**
 * Lays out the strip.
 *
 * @param format writes the ends of the line
 * @param ceiling where the line ends if no value lies beyond: 100 for shares in percent
 */
export function layOutStrip(
  marks: readonly StripMark[],
  lines: readonly StripLine[],
  size: StripSize,
  format: (value: number) => string,
  ceiling = Infinity,
): Strip {
  const { width, font } = size;
  const [small, step] = [font - 1, (font - 1) * 1.3];
  const scale = scaleOf(
    [...marks.flatMap((mark) => [mark.value, furthest(mark, ceiling)]), ...lines.map(({ value }) => value)],
    ceiling,
  );
  const [from = 0, to = 1] = scale.domain();
  const axis = { from: format(from), to: format(to) };
  const [left, right] = [textWidth(axis.from, small) + AIR, width - textWidth(axis.to, small) - AIR];
  scale.range([left, right]);
  const xs = marks.map(({ value }) => scale(value));
  const texts = placeDotTexts(marks, xs, size);
  const lanes = lanesOf(xs, texts);
  const levels = levelsOf(texts, Math.max(0, ...lanes.values()), lines.length > 0, font);
  const placedLines = placeLineTexts(
    lines.map(({ value, label }) => ({ x: scale(value), text: label })),
    { left: 0, right: width },
    small,
  );
  const labelOf = (index: number, x: number, y: number): StripLabel | undefined => {
    const middle = texts.middles.get(index);
    if (middle === undefined) return undefined;
    const isBelow = texts.below.has(index);
    const first = isBelow ? levels.belowTop + font : font;
    const whoseY = round(texts.isOneLine ? first : first + font * 1.2);
    const leader = leaderOf(x, y, middle, isBelow ? levels.belowTop + 1 : levels.labelBottom + 2);
    return { x: round(middle), y: round(first), whoseY, leader };
  };
  return {
    height: Math.ceil(levels.foot + placedLines.reduce((sum, text) => sum + text.lines.length, 0) * step + 4),
    axis: { left: round(left), right: round(right), y: round(levels.axis), ...axis },
    marks: marks.map(({ key, value, value_max, comparator }, index) => {
      const [x, y] = [scale(value), levels.axis - (lanes.get(index) ?? 0) * STACKED];
      const open = ({ '≥': 'right', '≤': 'left' } as const)[comparator as '≥' | '≤'];
      return {
        key,
        x: round(x),
        y: round(y),
        xMax: round(scale(value_max ?? value)),
        open,
        label: labelOf(index, x, y),
      };
    }),
    lines: placedLines.map((text, index) => {
      const y = round(levels.foot + text.row * step + small);
      const [key, at] = [lines[index]?.key ?? '', round(scale(lines[index]?.value ?? 0))];
      const bottom = text.isAcross ? round(y - small * 1.05) : y;
      return { ...text, x: round(text.x), key, at, top: round(levels.axis - REACH), bottom, y, step };
    }),
  };
}
