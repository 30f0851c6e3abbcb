import { z } from 'zod';
import { numberCell, period, regionCode, text } from '../fields.ts';
import { sourceColumns } from './source.ts';

/** What is told of a region, in the order in which a page lists it. */
export const REGION_FIELDS = [
  'resident_population',
  'institutions_total',
  'hospitals',
  'primary_institutions',
  'township_health_centers',
  'community_health_centers_and_stations',
  'community_health_centers',
  'community_health_stations',
  'village_clinics',
  'cdc',
  'mch_institutions',
  'beds',
  'health_technicians',
  'doctors',
] as const;

export const REGION_UNITS = ['人', '个', '张'] as const;

/** One number of a region: people, institutions, beds. The keys are the columns of regions.csv, in order. */
export const regionFactRow = z.strictObject({
  region: regionCode,
  field: z.enum(REGION_FIELDS),
  value: numberCell,
  unit: z.enum(REGION_UNITS),
  /** Year, month or day of the count. */
  as_of: period,
  /** Which count it is: a census, the end of a year. Numbers of different counts are no series. */
  basis: text,
  ...sourceColumns,
});

export type RegionFactRow = z.output<typeof regionFactRow>;
