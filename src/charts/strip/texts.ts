/** Room for what stands beside the dots of a strip: the figure, and whose it is. */
import { textWidth } from '../../grammar/text-width.ts';
import { placeInRow } from './place-row.ts';

export interface DotText {
  /** The figure as printed beside the dot. */
  readonly text: string;
  /** Whose it is, and of when. */
  readonly whose: string;
}

export interface StripSize {
  readonly width: number;
  /** Size of the figures; what stands with them is one less. */
  readonly font: number;
}

export interface PlacedTexts {
  /** Figure and owner stand in one line; else below each other. */
  readonly isOneLine: boolean;
  /** Middle of each text by the index of its dot; none where there is no room. */
  readonly middles: ReadonlyMap<number, number>;
  /** Indexes of the dots whose text stands below the line. */
  readonly below: ReadonlySet<number>;
}

/** Between two texts; how much farther aside a text may stand for the sake of one line. */
const [GAP, FAR] = [10, 24];

/** Finds room for as many texts as can be had: in one line, else in two, else above and below the dots. The last of the list go without first. */
export function placeDotTexts(
  texts: readonly DotText[],
  xs: readonly number[],
  { width, font }: StripSize,
): PlacedTexts {
  const widthOf = ({ text, whose }: DotText, isOneLine: boolean) => {
    const [own, other] = [textWidth(text, font), textWidth(whose, font - 1)];
    return isOneLine ? own + other + font / 2 : Math.max(own, other);
  };
  const row = (indexes: readonly number[], isOneLine: boolean): [number, number][] | undefined => {
    const items = indexes.flatMap((index) => {
      const text = texts[index];
      return text ? [{ at: xs[index] ?? 0, width: widthOf(text, isOneLine) }] : [];
    });
    return placeInRow(items, { left: 0, right: width }, GAP)?.map((middle, at) => [indexes[at] ?? 0, middle]);
  };
  const aside = (placed: readonly [number, number][]) =>
    Math.max(...placed.map(([index, middle]) => Math.abs(middle - (xs[index] ?? 0))));
  for (let count = texts.length; count > 0; count -= 1) {
    const order = [...Array(count).keys()].sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
    const [one, two] = [row(order, true), row(order, false)];
    // One line is lower, two keep nearer to the dots.
    if (one && (!two || aside(one) <= aside(two) + FAR))
      return { isOneLine: true, middles: new Map(one), below: new Set() };
    if (two) return { isOneLine: false, middles: new Map(two), below: new Set() };
    const below = order.filter((_, at) => at % 2 === 1);
    const [high, low] = [
      row(
        order.filter((_, at) => at % 2 === 0),
        false,
      ),
      row(below, false),
    ];
    if (high && low) return { isOneLine: false, middles: new Map([...high, ...low]), below: new Set(below) };
  }
  return { isOneLine: true, middles: new Map(), below: new Set() };
}
