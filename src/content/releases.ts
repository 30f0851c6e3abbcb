/** The releases of the data, as `npm run release` has written them: a log of changes, and the facts of the last one. A content folder may have none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Release, releaseLog, type Snapshot, snapshotFile } from '../schema/release.ts';

export const RELEASES = { folder: 'releases', log: 'releases/log.json', snapshot: 'releases/snapshot.json' } as const;

/** @throws with the file and what is wrong in it: it is written by a program, so it is mended by taking it from the history */
function readFile<T>(path: string, schema: z.ZodType<T>, none: T): T {
  if (!existsSync(path)) return none;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`${path} 读不出来：它由 npm run release 写成，不要手改；从版本库里取回。`, { cause });
  }
}

export interface Releases {
  /** The oldest first. */
  readonly log: readonly Release[];
  /** The facts of the last release; empty without any. */
  readonly snapshot: Snapshot;
}

/** @param root the content folder */
export const readReleases = (root: string): Releases => ({
  log: readFile(join(root, RELEASES.log), releaseLog, []),
  snapshot: readFile(join(root, RELEASES.snapshot), snapshotFile, {}),
});
