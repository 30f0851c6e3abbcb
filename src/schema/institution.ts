import { z } from 'zod';
import { id, name, regionCode, text } from './fields.ts';

export const INSTITUTION_KINDS = [
  'government',
  'health-authority',
  'insurance-authority',
  'hospital',
  'tcm-hospital',
  'maternal-child',
  'primary-care',
  'public-health',
  'university',
  'party',
  'legislature-cppcc',
  'company',
  'media',
  'alliance',
  'other',
] as const;

/** One entry of `content/institutions.yaml`. */
export const institutionEntry = z.strictObject({
  id,
  name,
  region: regionCode,
  kind: z.enum(INSTITUTION_KINDS),
  aliases: z.array(name),
  note: text.optional(),
});

export type InstitutionEntry = z.output<typeof institutionEntry>;
