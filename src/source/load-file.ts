/** From a path to bytes, or to one sentence that says why not. */
import { readFileSync, statSync } from 'node:fs';
import { REFUSAL } from '../words/reading.ts';
import { FILE_LIMIT } from './limits.ts';
import { UnreadableFile } from './types.ts';

/**
 * Reads a file that a person named. A pipe or a device would never end, so only plain files (and links to them) are opened.
 * @throws {UnreadableFile}
 */
export function loadFile(path: string): Uint8Array {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UnreadableFile(REFUSAL.absent);
    if (stat.isDirectory()) throw new UnreadableFile(REFUSAL.folder);
    if (!stat.isFile()) throw new UnreadableFile(REFUSAL.device);
    if (stat.size > FILE_LIMIT) throw new UnreadableFile(REFUSAL.tooLarge(stat.size, FILE_LIMIT));
    const bytes = readFileSync(path);
    if (bytes.length === 0) throw new UnreadableFile(REFUSAL.empty);
    return bytes;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const denied = code === 'EACCES' || code === 'EPERM';
    const absent = code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
    throw new UnreadableFile(denied ? REFUSAL.denied : absent ? REFUSAL.absent : REFUSAL.unreadable, { cause: error });
  }
}
