/** From an address to a file below the site's folder, or nothing. */
import { realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

export type Entry = { kind: 'file'; path: string; stats: Stats } | { kind: 'folder' };

/**
 * Serves what a plain host would serve of a copy of the folder: regular files under their own names. No link leads out, nothing hidden is shown, and a pipe is
 * not waited for.
 * @param directory absolute path of the site
 * @param pathname begins with a slash, still percent-encoded, without query
 * @returns a folder's index page when the address ends with a slash, the folder itself when it does not
 */
export function findEntry(directory: string, pathname: string): Entry | undefined {
  const names = decode(pathname.replace(/^\/|\/$/g, ''));
  if (!names) return undefined;
  const asFolder = pathname.endsWith('/');
  const stats = lookAt(directory, names);
  if (stats?.isDirectory() && !asFolder) return { kind: 'folder' };
  if (asFolder && !stats?.isDirectory()) return undefined;
  const file = asFolder ? [...names, 'index.html'] : names;
  const found = lookAt(directory, file);
  return found?.isFile() ? { kind: 'file', path: join(directory, ...file), stats: found } : undefined;
}

/** @returns the names on the way; `undefined` when one of them is no name of ours: hidden, `..`, or with a separator in it */
function decode(inner: string): string[] | undefined {
  if (inner === '') return [];
  try {
    const names = inner.split('/').map(decodeURIComponent);
    return names.some((name) => name === '' || name.startsWith('.') || /[/\\\0]/.test(name)) ? undefined : names;
  } catch {
    return undefined;
  }
}

/** A link on the way shows in the true path, as does a name in other letters on a disk that ignores case. */
function lookAt(directory: string, names: readonly string[]): Stats | undefined {
  try {
    const path = join(directory, ...names);
    if (realpathSync.native(path) !== join(realpathSync.native(directory), ...names)) return undefined;
    return statSync(path);
  } catch {
    return undefined;
  }
}
