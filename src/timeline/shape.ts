/** Outlines of marks, shared by canvas and SVG, so that both draw the same picture. */
import type { Palette } from '../grammar/palette.ts';
import type { ClusterMark, EventMark } from './marks.ts';
import { LANE, RADIUS } from './size.ts';

export type Point = readonly [x: number, y: number];

/** Height of a bar in a lane, px. */
const barOf = (lane: number): number => Math.round(lane * 0.75);
const TIP = 9;
/** Bars are cut this far outside the window: nobody sees it, and a dash over a mile of line costs time. */
const MARGIN = 60;
/** Longest fade, px, and its largest share of the bar. */
const FADE = 56;
const FADE_SHARE = 0.32;

export type Outline = { circle: { x: number; y: number; r: number } } | { points: readonly Point[] };

/** Circle for a day, box for a period; an open end is an arrow head. */
export function outlineOf(mark: EventMark, width: number, lane = LANE): Outline {
  const { placed, y } = mark;
  if (placed.shape === 'point') return { circle: { x: (mark.mark0 + mark.mark1) / 2, y, r: RADIUS } };
  const half = barOf(lane) / 2;
  const left = Math.max(mark.mark0, -MARGIN);
  const right = Math.min(mark.mark1, width + MARGIN);
  const start: Point[] =
    placed.from === null
      ? [
          [left + TIP, y + half],
          [left, y],
          [left + TIP, y - half],
        ]
      : [
          [left, y + half],
          [left, y - half],
        ];
  const end: Point[] =
    placed.to === null
      ? [
          [right - TIP, y - half],
          [right, y],
          [right - TIP, y + half],
        ]
      : [
          [right, y - half],
          [right, y + half],
        ];
  return { points: [...start, ...end] };
}

export const clusterPoints = ({ x0, x1, y }: ClusterMark, lane = LANE): readonly Point[] => {
  const half = barOf(lane) / 2;
  return [
    [x0, y - half],
    [x1, y - half],
    [x1, y + half],
    [x0, y + half],
  ];
};

/** Opacity along a bar whose ends are uncertain; `undefined` where both are sure. Offsets from 0 to 1 between `x0` and `x1`. */
export function fadeOf({
  placed,
  mark0,
  mark1,
}: EventMark): { x0: number; x1: number; stops: readonly (readonly [offset: number, alpha: number])[] } | undefined {
  if (!placed.fadeStart && !placed.fadeEnd) return undefined;
  const width = mark1 - mark0;
  const length = Math.min(FADE / width, FADE_SHARE);
  const faint = width < SHORT ? FAINT_SHORT : FAINT;
  return {
    x0: mark0,
    x1: mark1,
    stops: [
      [0, placed.fadeStart ? faint : 1],
      [length, 1],
      [1 - length, 1],
      [1, placed.fadeEnd ? faint : 1],
    ],
  };
}

/** An end that fades stays just visible: where the guess ends is a fact, too. */
const FAINT = 0.15;
/** Of a bar this short, px, little else is left to see. */
const SHORT = 24;
const FAINT_SHORT = 0.5;
export const DASH = [4, 3] as const;

/** Colours of the palette, by name. */
export type Ink = Exclude<keyof Palette, 'font'>;

/**
 * How a mark is filled: solid = it happened; hollow = target or plan, grey where it is past due without a result; a light fill under a dashed line = inferred date;
 * in ochre = a date from outside of the documents. The line of a milestone is heavier.
 */
export function paintOf(mark: EventMark): { area: Ink; line: Ink; dashed: boolean; weight: number; onFill: boolean } {
  const { hollow, dashed, overdue, policy, event } = mark.placed;
  const line: Ink = policy?.reference ? 'reference' : overdue ? 'ink2' : 'accent';
  const area: Ink = hollow ? 'paper' : !dashed ? line : policy?.reference ? 'warnSoft' : 'soft';
  const weight = event.importance === 'milestone' ? 2.4 : 1.5;
  return { area, line, dashed, weight, onFill: area === line };
}
