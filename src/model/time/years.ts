/** The years a record can be found by. One rule for documents, cases, policies and adoptions. */
import { parsePeriod } from '../../schema/dates.ts';

/** A span of more years than this says little of any one of them: only its two ends count. */
const LONGEST_SPAN = 20;

/**
 * Every year from the first to the last that one or two EDTF texts state, in order: a period by itself, or a start and an end. An open end counts as its known
 * end; nothing stated is no year; of a span of more than twenty years only the two ends count.
 */
export function yearsOf(...texts: readonly (string | null)[]): string[] {
  const years = texts
    .map((text) => (text ? parsePeriod(text) : undefined))
    .flatMap((period) => [period?.start, period?.end])
    .flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const count = last - first + 1;
  if (count > LONGEST_SPAN + 1) return [String(first), String(last)];
  return Array.from({ length: count }, (_, index) => String(first + index));
}
