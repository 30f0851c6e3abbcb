/** What reading each file gave, so that after a change only what changed is read again. For development: a build and the check read everything once. */
import { lstatSync } from 'node:fs';
import type { Problem } from '../schema/problem.ts';

export interface Remembered {
  /** Changes with the file. */
  readonly stamp: string;
  readonly result: unknown;
  readonly problems: readonly Problem[];
  /** Ids that the file holds and that could not be read. */
  readonly unreadable: readonly string[];
}

/** Path below the content folder → what it gave. A path is always read in the same way. */
export type Memory = Map<string, Remembered>;

/** Time of the last change, size and place on the disk; `undefined` where nothing stands. */
export function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino].join(':');
}
