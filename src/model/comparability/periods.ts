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

/**
 * Years between the middles of two periods; `undefined` when one is not stated. Where one is longer, the shorter is held against the place in it that lies nearest,
 * a period of its own length: what is said of 2017 may be of the end of that year, one year before the end of 2018.
 */
export function yearsApart(a: Span, b: Span): number | undefined {
  const [from, to] = [midpoint(a), midpoint(b)];
  if (from === undefined || to === undefined) return undefined;
  const [one, other] = [lengthOf(a), lengthOf(b)];
  const leeway = one === undefined || other === undefined ? 0 : Math.abs(one - other) / 2;
  return Math.max(0, Math.abs(from - to) - leeway);
}

/** Length in years, both end days included; `undefined` when an end is open. */
export function lengthOf({ start, end }: Span): number | undefined {
  return start && end ? (time(end) - time(start) + 86_400_000) / YEAR : undefined;
}
