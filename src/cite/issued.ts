/** Dates of the content (EDTF) as a citation prints them. */
import { isInferred, parsePeriod, UNSTATED } from '../schema/dates.ts';
import type { CslDate } from './csl-item.ts';

const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;

/** A date or span; an inferred or approximate one in brackets, as the standard asks. `undefined` where nothing is stated. */
export function issuedOn(text: string): CslDate | undefined {
  if (text === UNSTATED || text === '') return undefined;
  if (PLAIN.test(text)) return { 'date-parts': [text.split('-').map(Number)] };
  const plain = text.replace(/[?~%]/g, '');
  return { literal: isInferred(text) ? `[${plain}]` : plain };
}

/** The year in brackets by whose end the data of an undated thing reach: it cannot have been issued before. `undefined` where that is open. */
export function estimateYear(period: string): CslDate | undefined {
  const end = parsePeriod(period)?.end;
  return end ? { literal: `[${end.slice(0, 4)}]` } : undefined;
}
