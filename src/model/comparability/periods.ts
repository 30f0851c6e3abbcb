/** Distances between periods, in years, from plain ISO days. */

interface Span {
  start: string | null;
  end: string | null;
}

const YEAR = 365.2425 * 86_400_000;
/** Every pair of figures asks for two days, and there are few different ones. */
const times = new Map<string, number>();

function time(day: string): number {
  let known = times.get(day);
  if (known === undefined) times.set(day, (known = Date.parse(`${day}T00:00:00Z`)));
  return known;
}

/** Middle of a period in years since 1970; where one end is open, the known end; `undefined` when nothing is stated. */
export function midpoint({ start, end }: Span): number | undefined {
  const days = [start, end].flatMap((day) => (day ? [time(day)] : []));
  return days.length > 0 ? days.reduce((sum, day) => sum + day, 0) / days.length / YEAR : undefined;
}

/** Years between the middles of two periods; `undefined` when one is not stated. */
export function yearsApart(a: Span, b: Span): number | undefined {
  const [from, to] = [midpoint(a), midpoint(b)];
  return from === undefined || to === undefined ? undefined : Math.abs(from - to);
}

/** Length in years, both end days included; `undefined` when an end is open. */
export function lengthOf({ start, end }: Span): number | undefined {
  return start && end ? (time(end) - time(start) + 86_400_000) / YEAR : undefined;
}
