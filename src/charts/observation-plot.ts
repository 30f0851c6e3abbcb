/**
 * Geometry of the chart of one indicator: time across, value upwards, one point per figure. Pure: plain facts in, positions out, in the units of the
 * view box. The page prints the result as SVG when it is built.
 */
import { scaleLinear, scaleLog, scaleUtc } from 'd3';
import { textWidth } from '../grammar/text-width.ts';
import { parsePeriod } from '../schema/dates.ts';
import type { ObservationRow } from '../schema/observation.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';

export interface PlotPoint extends Pick<ObservationRow, 'period' | 'value' | 'value_max' | 'comparator' | 'nature'> {
  readonly key: string;
  /** What stands beside the point: place and figure. */
  readonly label: string;
  /** False where it must not be compared with any other point of the chart. */
  readonly comparable: boolean;
}

/** A value that holds for the whole of the chart: a benchmark. */
export interface PlotLine {
  readonly key: string;
  readonly value: number;
  readonly label: string;
}

export interface PlacedLine {
  readonly key: string;
  readonly y: number;
  readonly label: (PlacedLabel & { readonly text: string }) | undefined;
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** Size of the labels. */
  readonly font: number;
}

export interface PlacedPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Top of a range (`value_max`); equals `y` for a single value. */
  readonly yMax: number;
  /** Stretch of time the figure may stand for; `undefined` where the period is a plain year, month or day. */
  readonly whisker: { readonly from: number; readonly to: number; readonly isInferred: boolean } | undefined;
  /** `up` for ≥, `down` for ≤. */
  readonly arrow: 'up' | 'down' | undefined;
  readonly isHollow: boolean;
  readonly isGrey: boolean;
  /** `undefined` where it would cover another; the table has it. */
  readonly label: (PlacedLabel & { readonly text: string }) | undefined;
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Plot {
  readonly points: readonly PlacedPoint[];
  readonly lines: readonly PlacedLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly isLog: boolean;
  /** Inner rectangle. */
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Keys of figures whose period is not stated: they are in the table only. */
  readonly undated: readonly string[];
}

/** From this ratio of largest to smallest on, a linear axis would press the small ones onto the ground line. */
const LOG_RATIO = 50;
const DAY = 86_400_000;
/** Half the width of a point as drawn, its outline included. */
const DOT = 6;

interface Dated {
  readonly point: PlotPoint;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly isInferred: boolean;
  readonly isSpan: boolean;
}

function dateOf(point: PlotPoint): Dated | undefined {
  const period = parsePeriod(point.period);
  if (!period) return undefined;
  const day = (text: string | null) => (text === null ? undefined : Date.parse(`${text}T00:00:00Z`));
  return {
    point,
    start: day(period.start),
    end: day(period.end),
    isInferred: period.uncertainStart || period.uncertainEnd,
    isSpan: period.isSpan,
  };
}

/**
 * The scale of the values, and those that are written beside it.
 *
 * @param ceiling where the scale ends if no value is above it
 */
function valueScale(values: readonly number[], ceiling: number) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && most / least >= LOG_RATIO) {
    const y = scaleLog().domain([least / 1.6, most * 1.6]);
    return { y, isLog: true, marks: y.ticks(4).filter((value) => Number.isInteger(Math.log10(value))) };
  }
  const y = scaleLinear()
    .domain([Math.min(0, least), most === 0 ? 1 : most * 1.1])
    .nice(4);
  // A share ends at its whole: 120% would be no value at all.
  const [low = 0, high = 1] = y.domain();
  if (most <= ceiling && high > ceiling) y.domain([low, ceiling]);
  return { y, isLog: false, marks: y.ticks(4) };
}

type Scale<T> = (value: T) => number;
type LabelledPoint = Omit<PlacedPoint, 'label'> & { readonly text: string };

function placePoint(
  { point, start, end, isInferred, isSpan }: Dated,
  x: Scale<number>,
  y: Scale<number>,
  area: Plot['area'],
): LabelledPoint {
  const from = start === undefined ? area.left : x(start);
  const to = end === undefined ? area.right : x(end);
  // A figure with an open start is the state at the end, one with an open end the state since the start.
  const at = start === undefined ? to : end === undefined ? from : (from + to) / 2;
  return {
    key: point.key,
    x: at,
    y: y(point.value),
    yMax: y(point.value_max ?? point.value),
    whisker: isInferred || isSpan ? { from, to, isInferred } : undefined,
    arrow: ({ '≥': 'up', '≤': 'down' } as const)[point.comparator as '≥' | '≤'],
    isHollow: point.nature !== 'actual',
    isGrey: !point.comparable,
    text: point.label,
  };
}

/** What the label of a point needs to know of it. */
const roomOf = (point: LabelledPoint, font: number) => ({
  x: point.x,
  y: (point.y + point.yMax) / 2,
  width: textWidth(point.text, font),
  reach: {
    left: Math.max(DOT, point.x - (point.whisker?.from ?? point.x)),
    right: Math.max(DOT, (point.whisker?.to ?? point.x) - point.x),
  },
});

/** The label of a line stands above it, at its right end. */
const roomOfLine = ({ label }: PlotLine, y: number, right: number, font: number) => ({
  x: right,
  y: y - font * 0.75,
  width: textWidth(label, font),
  reach: { left: 0, right: 0 },
});

/**
 * Lays out the chart; `undefined` when no figure has a date.
 *
 * @param lines drawn across the whole of it; they widen the scale and make room for their labels
 * @param ceiling where the scale ends if no value is above it: 100 for shares in percent
 */
export function layOutPlot(
  points: readonly PlotPoint[],
  size: PlotSize,
  formatValue: (value: number) => string,
  lines: readonly PlotLine[] = [],
  ceiling = Infinity,
): Plot | undefined {
  const dated = points.flatMap((point) => dateOf(point) ?? []);
  const undated = points.filter((point) => !dated.some((entry) => entry.point === point)).map(({ key }) => key);
  if (dated.length === 0) return undefined;

  const days = dated.flatMap(({ start, end }) => [start ?? end ?? 0, end ?? start ?? 0]);
  const { y, isLog, marks } = valueScale(
    [
      ...dated.flatMap(({ point }) => [point.value, point.value_max ?? point.value]),
      ...lines.map(({ value }) => value),
    ],
    ceiling,
  );
  const yTexts = marks.map((value) => ({ value, text: formatValue(value) }));

  const left = Math.max(...yTexts.map(({ text }) => textWidth(text, size.font)), size.font * 2) + 10;
  const area = { left, right: size.width - size.font, top: size.font * 1.4, bottom: size.height - size.font * 2 };
  y.range([area.bottom, area.top]);
  // A year of air on both sides, so that no point sits on the frame and labels find room.
  const x = scaleUtc()
    .domain([new Date(Math.min(...days) - 300 * DAY), new Date(Math.max(...days) + 300 * DAY)])
    .range([area.left, area.right]);
  const years = x
    .ticks(Math.max(2, Math.floor((area.right - area.left) / 70)))
    .filter((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);

  const placed = dated.map((entry) => placePoint(entry, x, y, area));
  const labels = placeLabels(
    [
      ...placed.map((point) => roomOf(point, size.font)),
      ...lines.map((line) => roomOfLine(line, y(line.value), area.right, size.font)),
    ],
    { ...area, height: size.font * 1.25, gap: size.font * 0.35 },
  );
  return {
    points: placed.map(({ text, ...point }, index) => {
      const label = labels[index];
      return { ...point, label: label && { ...label, text } };
    }),
    lines: lines.map(({ key, value, label: text }, index) => {
      const label = labels[placed.length + index];
      return { key, y: y(value), label: label && { ...label, text } };
    }),
    xTicks: years.map((date) => ({ at: x(date), text: String(date.getUTCFullYear()) })),
    yTicks: yTexts.map(({ value, text }) => ({ at: y(value), text })),
    isLog,
    area,
    undated,
  };
}
