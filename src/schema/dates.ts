/**
 * Dates and periods as EDTF (ISO 8601-2): `2019`, `2019?` (inferred), `2023-08/2025-12`, `../2017?`.
 * One wrapper around the `edtf` library, so that the rest of the program sees plain ISO days.
 */
import edtf from 'edtf';

export { UNSTATED } from '../words/zh.ts';

export type Precision = 'day' | 'month' | 'year';

/** A period with both ends as ISO days; an open or unknown end is `null`. */
export interface Period {
  /** First day, `YYYY-MM-DD`; `null` when the start is open (`../2017`). */
  start: string | null;
  /** Last day, `YYYY-MM-DD`; `null` when the end is open (`2021/..`). */
  end: string | null;
  /** Coarser of the two ends: a span of months has precision `month`. */
  precision: Precision;
  /** True for anything but a single year, month or day. */
  isSpan: boolean;
  /** `?` or `~` stands at the start, at the end. */
  uncertainStart: boolean;
  uncertainEnd: boolean;
}

const PRECISIONS: Record<number, Precision> = { 1: 'year', 2: 'month', 3: 'day' };
const ORDER: readonly Precision[] = ['day', 'month', 'year'];

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Bound = { min: string; max: string; precision: Precision; uncertain: boolean };

function readBound(value: unknown): Bound | null | undefined {
  if (value === null || value === undefined || typeof value === 'number') return null;
  const date = value as { type?: string; precision: number; min: number; max: number } & Record<
    'uncertain' | 'approximate',
    { value: number }
  >;
  const precision = PRECISIONS[date.precision];
  if (date.type !== 'Date' || !precision) return undefined;
  return {
    min: isoDay(date.min),
    max: isoDay(date.max),
    precision,
    uncertain: date.uncertain.value > 0 || date.approximate.value > 0,
  };
}

/**
 * Reads an EDTF date or interval. Returns `undefined` for what is not one, for seasons, sets and lists (no source of this field
 * uses them), for an interval that ends before it starts, and for `../..`.
 */
export function parsePeriod(text: string): Period | undefined {
  let period = known.get(text);
  if (period === undefined && !known.has(text)) {
    period = readPeriod(text);
    known.set(text, period && Object.freeze(period));
  }
  return period;
}

/** Texts read before. The grammar takes a good part of a millisecond, lists are sorted by date, and dates repeat. */
const known = new Map<string, Period | undefined>();

function readPeriod(text: string): Period | undefined {
  let parsed: ReturnType<typeof edtf>;
  try {
    parsed = edtf(text);
  } catch {
    return undefined;
  }
  if (parsed.type === 'Date') {
    const bound = readBound(parsed);
    if (!bound) return undefined;
    const { min, max, precision, uncertain } = bound;
    return { start: min, end: max, precision, isSpan: false, uncertainStart: uncertain, uncertainEnd: uncertain };
  }
  if (parsed.type !== 'Interval') return undefined;
  const lower = readBound(parsed.lower);
  const upper = readBound(parsed.upper);
  if (lower === undefined || upper === undefined || (!lower && !upper)) return undefined;
  if (lower && upper && lower.min > upper.max) return undefined;
  const coarse = Math.max(ORDER.indexOf(lower?.precision ?? 'day'), ORDER.indexOf(upper?.precision ?? 'day'));
  return {
    start: lower?.min ?? null,
    end: upper?.max ?? null,
    precision: ORDER[coarse] ?? 'year',
    isSpan: true,
    uncertainStart: lower?.uncertain ?? false,
    uncertainEnd: upper?.uncertain ?? false,
  };
}

/** True when any part of the period is inferred or approximate. */
export function isInferred(text: string): boolean {
  return /[?~%]/.test(text);
}
