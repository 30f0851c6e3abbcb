/** The steps a page may ask for, as they come over the wire. */
import { z } from 'zod';
import { TABLE_NAMES } from '../../ingest/document-tables.ts';

const cells = z.record(z.string(), z.string());
export const stepSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('show'), at: z.string() }),
  z.strictObject({ act: z.enum(['accept', 'reject', 'edit', 'next', 'previous', 'cancel', 'observe', 'undo']) }),
  z.strictObject({ act: z.literal('use'), use: z.string().optional(), reason: z.string().optional() }),
  z.strictObject({ act: z.literal('add'), table: z.enum(TABLE_NAMES) }),
  z.strictObject({
    act: z.literal('save'),
    table: z.enum(TABLE_NAMES),
    key: z.string().optional(),
    ledger: z.string().optional(),
    cells,
  }),
  z.strictObject({
    act: z.literal('create'),
    entity: z.enum(['indicator', 'measure', 'region', 'institution', 'policy']),
    column: z.string(),
    values: cells,
    cells,
  }),
  z.strictObject({ act: z.literal('record'), text: z.string() }),
]);
