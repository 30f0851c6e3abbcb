import { z } from 'zod';
import { choice } from './choice.ts';
import { LEVEL } from '../words/zh.ts';
import { name, periodOrUnstated, regionCode, text } from './fields.ts';

/** Code of the whole country. */
export const COUNTRY = '100000';

export const REGION_LEVELS = ['country', 'province', 'prefecture', 'county'] as const;

/** Front matter of `content/regions/<code>.mdx`: one administrative division. */
export const regionRecord = z.strictObject({
  /** Equal to the file's name. */
  code: regionCode,
  name,
  level: choice(REGION_LEVELS, LEVEL),
  /** Code of the division above; only the country has none. */
  parent: regionCode.optional(),
  /** Earlier names and codes, with the years they held: 大同县 → 云州区. */
  former: z.array(
    z.strictObject({
      name,
      /** Only where it differs from the code of today. */
      code: regionCode.optional(),
      from: periodOrUnstated,
      to: periodOrUnstated,
      note: text.optional(),
    }),
  ),
  /** Short forms used in prose. */
  aliases: z.array(name),
  /** Names with Arabic digits that may stand in the prose. */
  names: z.array(text).optional(),
});

export type RegionRecord = z.output<typeof regionRecord>;
