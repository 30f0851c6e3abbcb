/** Writes several files, or none of them. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Beside the file it is to become, so that the last step is a rename on one disk; hidden, so that a check passes over what a killed run left. */
const stageOf = (path: string): string => join(dirname(path), `.kb-new-${process.pid}-${basename(path)}`);

/**
 * Writes every file beside its place, then puts one after the other into it.
 *
 * @param remove files that are no longer wanted, and folders that go when they are empty; what is not there is passed over
 * @throws what the disk says; then every file is as it was
 */
export function writeAll(files: readonly WrittenFile[], remove: readonly string[] = []): void {
  const before = files.map(({ path }) => ({ path, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined }));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(stageOf(path), text, { flag: 'wx' });
    }
    for (const { path } of files) renameSync(stageOf(path), path);
  } catch (error) {
    for (const { path, text } of before) {
      if (text === undefined) rmSync(path, { force: true });
      else if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    }
    throw error;
  } finally {
    for (const { path } of files) rmSync(stageOf(path), { force: true });
  }
  for (const path of remove) removeQuietly(path);
}

/** A folder that holds anything else stays. */
function removeQuietly(path: string): void {
  try {
    rmSync(path);
  } catch {
    try {
      rmdirSync(path);
    } catch {
      // Not there, or not empty: not ours to take away.
    }
  }
}
