import { z } from 'zod';
import { choice } from './choice.ts';
import { ALIAS } from '../words/zh.ts';
import { id, name, text } from './fields.ts';

export const ALIAS_TYPES = ['exact', 'near', 'local'] as const;

/** Front matter of `content/measures/<id>.mdx`: one measure (举措) of the taxonomy. */
export const measureRecord = z.strictObject({
  name,
  /** The measure above; absent for a domain. */
  broader: id.optional(),
  definition: text,
  /** exact: the same thing; near: close, never substituted silently; local: what one place calls it. */
  aliases: z.array(z.strictObject({ name, type: choice(ALIAS_TYPES, ALIAS), note: text.optional() })),
  /** 不可混同: what it must not be taken for, and why. */
  distinct: z.array(z.strictObject({ measure: id, why: text })),
  indicators: z.array(id),
  policies: z.array(id),
  names: z.array(text).optional(),
});

export type MeasureRecord = z.output<typeof measureRecord>;
