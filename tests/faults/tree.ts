/** What lies in a folder, to tell afterwards what was lost. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Path → what is there: a digest, a link's target, or the name of its kind. Empty folders count. */
export type Tree = ReadonlyMap<string, string>;

/** @param skip paths, with all below them */
export function readTree(folder: string, skip: readonly string[] = []): Tree {
  const tree = new Map<string, string>();
  const walk = (path: string): void => {
    if (skip.includes(path)) return;
    const full = join(folder, path);
    const stats = lstatSync(full);
    if (stats.isDirectory()) {
      if (path) tree.set(path, 'folder');
      for (const name of readdirSync(full)) walk(path ? `${path}/${name}` : name);
    } else if (stats.isSymbolicLink()) tree.set(path, `link ${readlinkSync(full)}`);
    else if (stats.isFile()) tree.set(path, createHash('sha256').update(readFileSync(full)).digest('hex'));
    else tree.set(path, 'special');
  };
  walk('');
  return tree;
}

/** Paths that are gone or hold something else. */
export const lostSince = (before: Tree, after: Tree): string[] =>
  [...before].filter(([path, what]) => after.get(path) !== what).map(([path]) => path);

/** Paths that are new. */
export const leftSince = (before: Tree, after: Tree): string[] => [...after.keys()].filter((path) => !before.has(path));

export const isSameTree = (a: Tree, b: Tree): boolean => a.size === b.size && lostSince(a, b).length === 0;
