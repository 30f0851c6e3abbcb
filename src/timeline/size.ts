/** Stage 1, dates → geometry in days: what is drawn for a date, how sure its ends are. */
import { TARGET_STATE } from '../words/targets.ts';
import { dayNumber } from './days.ts';
import type { TimelineEvent } from './event.ts';
import type { PolicyMark } from './policy-mark.ts';

/** An event on the time axis, in days; independent of any zoom. */
export interface SizedEvent {
  event: TimelineEvent;
  /** First moment; `null` for an open start. */
  from: number | null;
  /** Moment after the last day; `null` for an open end. */
  to: number | null;
  /** A single day is a point, everything longer a bar. */
  shape: 'point' | 'bar';
  /** The end is uncertain and fades. */
  fadeStart: boolean;
  fadeEnd: boolean;
  /** The date is inferred: drawn dashed. */
  dashed: boolean;
  /** A target or a plan: drawn hollow. */
  hollow: boolean;
  /** Past due as of the 资料日期, with no public result found here. */
  overdue: boolean;
  /** What the label says. */
  text: string;
  /** It stands for a policy of the country or a province, not for an event. */
  policy?: PolicyMark;
}

/** Before the title of a milestone. */
export const MILESTONE_SIGN = '◆ ';

const textOf = ({ title, importance }: TimelineEvent, overdue: boolean): string =>
  (importance === 'milestone' ? MILESTONE_SIGN : '') + (overdue ? `${title} · ${TARGET_STATE.overdue}` : title);

/** Sizes one event; `undefined` where it has neither end. */
export function sizeEvent(event: TimelineEvent): SizedEvent | undefined {
  const from = event.start === null ? null : (dayNumber(event.start) ?? null);
  const last = event.end === null ? undefined : dayNumber(event.end);
  const to = last === undefined ? null : last + 1;
  if (from === null && to === null) return undefined;
  const [first = '', second = first] = event.date.split('/');
  const overdue = event.state === 'overdue';
  const isPoint = from !== null && to === from + 1;
  return {
    event,
    from,
    to,
    shape: isPoint ? 'point' : 'bar',
    fadeStart: from !== null && !isPoint && /[?~%]/.test(first),
    fadeEnd: to !== null && !isPoint && /[?~%]/.test(second),
    dashed: event.basis === 'inferred' || /[?~%]/.test(event.date),
    hollow: event.planned,
    overdue,
    text: textOf(event, overdue),
  };
}

/** px: the count of a cell can be read and hit. */
export const LEAST_CELL = 28;

/** Pixel measures of the drawing. */
export const LANE = 24;
export const HEADER = 26;
/** Height of the time axis above the lanes. */
export const AXIS = 34;
export const RADIUS = 6;
/** Length of the stub that stands for an open end, with its arrow. */
export const STUB = 34;
const MIN_BAR = 10;
/** Smallest width a mark is given in its lane, so that each is a target of 24 × 24 px. */
const MIN_SLOT = 24;

/**
 * Where a sized event is drawn, in pixels, when day 0 stands at `offset` and a day is `scale` pixels wide.
 * `mark0`–`mark1` is what is painted; it never leaves the date by more than a short bar's least width or an open end's stub.
 */
export function markExtent(sized: SizedEvent, scale: number, offset = 0): { mark0: number; mark1: number } {
  if (sized.shape === 'point' && sized.from !== null) {
    const x = offset + (sized.from + 0.5) * scale;
    return { mark0: x - RADIUS, mark1: x + RADIUS };
  }
  const x0 = sized.from === null ? offset + (sized.to ?? 0) * scale - STUB : offset + sized.from * scale;
  const x1 = sized.to === null ? offset + (sized.from ?? 0) * scale + STUB : offset + sized.to * scale;
  const missing = Math.max(0, MIN_BAR - (x1 - x0)) / 2;
  return { mark0: x0 - missing, mark1: x1 + missing };
}

/** The room a mark takes in its lane, label not counted. */
export function slotExtent(sized: SizedEvent, scale: number): { slot0: number; slot1: number } {
  const { mark0, mark1 } = markExtent(sized, scale);
  const missing = Math.max(0, MIN_SLOT - (mark1 - mark0)) / 2;
  return { slot0: mark0 - missing, slot1: mark1 + missing };
}
