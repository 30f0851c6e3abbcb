/** Geometry of a slope: one value before and after, on a scale that begins at zero, so that the fall of the line is the share it fell by. Pure. */
import { scaleLinear } from 'd3';
import { textWidth } from '../grammar/text-width.ts';
import { round } from './round.ts';

export interface SlopeEnd {
  readonly value: number;
  /** Upper end of a range. */
  readonly value_max: number | null;
  /** The figure, and of when it is. */
  readonly text: string;
  readonly when: string;
}

export interface PlacedEnd {
  readonly x: number;
  readonly y: number;
  /** Of the upper end of a range; `y` for a single value. */
  readonly yMax: number;
  /** Where its texts stand: outside of the line, so that neither lies on it. */
  readonly textX: number;
}

export interface Slope {
  readonly width: number;
  readonly height: number;
  /** Where zero lies. */
  readonly ground: number;
  readonly before: PlacedEnd;
  readonly after: PlacedEnd;
}

const [PAD, GAP, RUN, TOP, HEIGHT] = [4, 9, 84, 16, 64];

/** Lays out the two ends; as wide as the texts need. @param font of the figures; what stands below them is one less */
export function layOutSlope(before: SlopeEnd, after: SlopeEnd, font: number): Slope {
  const values = [before, after].flatMap(({ value, value_max }) => [value, value_max ?? value]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear([least, most === least ? least + 1 : most], [TOP + HEIGHT, TOP]);
  const room = (end: SlopeEnd) => Math.max(textWidth(end.text, font), textWidth(end.when, font - 1));
  const [left, right] = [room(before), room(after)];
  const [from, to] = [PAD + left + GAP, PAD + left + GAP + RUN];
  const place = ({ value, value_max }: SlopeEnd, x: number, textX: number): PlacedEnd => ({
    ...{ x: round(x), y: round(y(value)), yMax: round(y(value_max ?? value)), textX: round(textX) },
  });
  return {
    width: Math.ceil(to + GAP + right + PAD),
    height: Math.ceil(TOP + HEIGHT + font * 1.3),
    ground: round(y(0)),
    before: place(before, from, from - GAP),
    after: place(after, to, to + GAP),
  };
}
