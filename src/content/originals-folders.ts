/** The folders in which an operator keeps originals: one, or several as `PATH` has them; the first that holds a file's name gives it. */
import { statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/**
 * @param named `KB_ORIGINALS`: paths with `:` between (`;` on Windows); empty or absent names `originals` below `from`
 * @returns absolute paths, each once, at least one; what is taken in is kept in the first
 */
export function originalsFolders(named: string | undefined, from = '.'): [string, ...string[]] {
  const paths = (named ?? '').split(delimiter).filter((path) => path !== '');
  const [first = resolve(from, 'originals'), ...others] = new Set(paths.map((path) => resolve(path)));
  return [first, ...others];
}

/** Where an original lies, `undefined` where no folder has a file of that name. A link to a file counts as one; a pipe or a folder does not. */
export const placeOfOriginal = (folders: readonly string[], file: string): string | undefined =>
  folders.map((folder) => join(folder, file)).find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
