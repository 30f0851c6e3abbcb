import { z } from 'zod';
import { choice } from './choice.ts';
import { INSTITUTION_KIND } from '../words/zh.ts';
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
  kind: choice(INSTITUTION_KINDS, INSTITUTION_KIND),
  aliases: z.array(name),
  note: text.optional(),
});

export type InstitutionEntry = z.output<typeof institutionEntry>;
