/** EDTF of the content as ISO 8601 for readers that know no more. What is inferred or not stated is left out: a plain date would claim it. */
import { isInferred, parsePeriod } from '../../schema/dates.ts';

/** `2023-08/2025-12`, `2021/..`, `2019`; `undefined` for what is inferred, about, or 未说明. */
export const isoPeriod = (text: string): string | undefined =>
  isInferred(text) || !parsePeriod(text) ? undefined : text;

/** A single year, month or day; `undefined` for a span, too. */
export const isoDate = (text: string): string | undefined => (text.includes('/') ? undefined : isoPeriod(text));
