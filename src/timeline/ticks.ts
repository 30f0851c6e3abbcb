/** Ticks of the time axis: calendar units that leave room for their labels. */
import { calendar, monthStart, yearStart } from './days.ts';
import { textWidth } from '../grammar/text-width.ts';
import { FONT_SIZE } from './label.ts';
import type { View } from './viewport.ts';

export interface Tick {
  x: number;
  day: number;
  /** Stands right of the tick; empty where the window ends too soon. */
  text: string;
  /** A year's first day. */
  major: boolean;
}

interface Step {
  /** Typical length, days. */
  days: number;
  first: (day: number) => number;
  next: (day: number) => number;
}

const yearStep = (count: number): Step => ({
  days: 365 * count,
  first: (day) => yearStart(day, -(calendar(day).year % count)),
  next: (day) => yearStart(day, count),
});
const monthStep = (count: number): Step => ({
  days: 30 * count,
  first: (day) => monthStart(day, -((calendar(day).month - 1) % count)),
  next: (day) => monthStart(day, count),
});
/** Every `count` days of a month, beginning anew on its first; a remainder shorter than half a step is skipped. */
const dayStep = (count: number): Step => ({
  days: count,
  first: (day) => monthStart(day) + Math.floor((calendar(day).date - 1) / count) * count,
  next: (day) => {
    const month = monthStart(day, 1);
    return month - (day + count) < count / 2 ? month : day + count;
  },
});

const STEPS = [
  dayStep(1),
  dayStep(2),
  dayStep(5),
  dayStep(10),
  monthStep(1),
  monthStep(3),
  monthStep(6),
  yearStep(1),
  yearStep(2),
  yearStep(5),
  yearStep(10),
  yearStep(20),
  yearStep(50),
  yearStep(100),
];

/** Least distance of two labels, px: `2019年10月` fits. */
const LEAST = 64;

/** Distance of a tick's text from its line, px. */
const TEXT_GAP = 3;

/** Ticks in a window, left to right. */
export function ticksOf(view: View): Tick[] {
  const step = STEPS.find(({ days }) => days * view.scale >= LEAST) ?? yearStep(1000);
  const ticks: Tick[] = [];
  const end = view.left + view.width / view.scale;
  for (let day = step.first(view.left); day <= end && ticks.length < 1000; day = step.next(day)) {
    if (day < view.left) continue;
    const x = (day - view.left) * view.scale;
    const { text, major } = textOf(day);
    ticks.push({ x, day, text: x + TEXT_GAP + textWidth(text, FONT_SIZE) <= view.width ? text : '', major });
  }
  return ticks;
}

function textOf(day: number): { text: string; major: boolean } {
  const { year, month, date } = calendar(day);
  if (month === 1 && date === 1) return { text: `${year}年`, major: true };
  return { text: date === 1 ? `${month}月` : `${month}月${date}日`, major: false };
}
