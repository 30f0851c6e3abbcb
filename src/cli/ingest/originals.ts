/** Where originals are kept: under the id they came in with and their fingerprint, so that two of one name are two files and none is ever written over. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileName } from '../../schema/fields.ts';

/** Characters of the fingerprint in a name. */
const MARK = 16;

export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The name an original is kept under. */
export function nameOriginal(id: string, sha256: string, path: string): string {
  const extension = /^\.[a-z0-9]{1,8}$/.exec(extname(path).toLowerCase())?.[0] ?? '.bin';
  return `${id}_${sha256.slice(0, MARK)}${extension}`;
}

/** Where the same bytes lie already, and under which name; files of another size are not read. */
export function findSame(
  folders: readonly string[],
  bytes: Uint8Array,
  sha256: string,
): { folder: string; file: string } | undefined {
  for (const folder of folders) {
    const file = findSameIn(folder, bytes, sha256);
    if (file !== undefined) return { folder, file };
  }
  return undefined;
}

function findSameIn(folder: string, bytes: Uint8Array, sha256: string): string | undefined {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return undefined;
  }
  return names.find((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size !== bytes.length || !fileName.safeParse(name).success) return false;
    return fingerprint(readFileSync(join(folder, name))) === sha256;
  });
}

/** Ids of the documents, drafts too, that were taken from the same original. */
export function findTakenFrom(documents: string, sha256: string): string[] {
  let ids: string[];
  try {
    ids = readdirSync(documents);
  } catch {
    return [];
  }
  return ids.filter((id) => {
    try {
      return readFileSync(join(documents, id, 'index.mdx'), 'utf8').includes(sha256);
    } catch {
      return false;
    }
  });
}
