/** What `npm run release` keeps of each release, as it stands in `content/releases/`. Written by the program, read back with the same declaration. */
import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.null()]);

/** The facts of one release: of each table its fields, and its rows by key. */
export const snapshotFile = z.record(
  z.string(),
  z.strictObject({ fields: z.array(z.string()), rows: z.record(z.string(), z.array(cell)) }),
);

export const CHANGE_KINDS = ['added', 'removed', 'changed'] as const;

const change = z.strictObject({
  table: z.string(),
  /** Id in its table; of a fact `<document>/<id>`. */
  key: z.string(),
  kind: z.enum(CHANGE_KINDS),
  /** Of a row that changed. */
  field: z.string().optional(),
  old: cell.optional(),
  new: cell.optional(),
  /** Facts that came or went with a document. */
  facts: z.number().optional(),
  reason: z.string().optional(),
});

/** All releases, the oldest first. */
export const releaseLog = z.array(
  z.strictObject({
    date: z.iso.date(),
    /** Of the data: twelve digits over the snapshot. */
    version: z.string(),
    note: z.string(),
    changes: z.array(change),
  }),
);

export type Snapshot = z.output<typeof snapshotFile>;
export type SnapshotCell = z.output<typeof cell>;
export type Change = z.output<typeof change>;
export type Release = z.output<typeof releaseLog>[number];
