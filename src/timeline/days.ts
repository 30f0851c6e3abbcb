/** Whole days as numbers since 1970-01-01 (UTC), so that no time zone can move a date. */
const DAY = 86_400_000;

/** `2019-06-10` → 18057. `undefined` for what is not a calendar day. */
export function dayNumber(iso: string): number | undefined {
  let day = known.get(iso);
  if (day === undefined && !known.has(iso)) known.set(iso, (day = readDay(iso)));
  return day;
}

/** Days read before: ten thousand events share a few thousand dates. */
const known = new Map<string, number | undefined>();

function readDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  // A month has the day if the date built from it still says so: 30 February becomes March, and the year 50 becomes 1950.
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / DAY : undefined;
}

/** 18057 → `2019-06-10`; a fraction of a day is cut off. Empty for what is no day at all. */
export function isoDay(day: number): string {
  const date = new Date(Math.floor(day) * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** First day of the calendar year in which `day` lies, moved by `years`. */
export function yearStart(day: number, years = 0): number {
  return Date.UTC(new Date(day * DAY).getUTCFullYear() + years, 0, 1) / DAY;
}

/** First day of the calendar month in which `day` lies, moved by `months`. */
export function monthStart(day: number, months = 0): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
}

/** The day it is where the reader sits. */
export function today(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
}

/** Calendar year and month (from 1) of a day number. */
export function calendar(day: number): { year: number; month: number; date: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
