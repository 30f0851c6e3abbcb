import { z } from 'zod';
import { optional, text } from '../fields.ts';
import { sourceColumns } from './source.ts';

/** Stands for an empty number in the front matter of an indicator. */
export const NO_NUMBER = '-';

/** One indicator of an official monitoring system. The keys are the columns of official-indicators.csv, in order. */
export const officialIndicatorRow = z.strictObject({
  /** Short name of the system, as the indicators of the site name it. */
  system: text,
  /** Number in the system; empty where it has none. */
  number: optional(text),
  group: optional(text),
  name: text,
  numerator: optional(text),
  denominator: optional(text),
  /** Which way the system wants it to go. */
  direction: optional(text),
  ...sourceColumns,
});

export type OfficialIndicatorRow = z.output<typeof officialIndicatorRow>;
