import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder, sorted, so that the order of a directory never shows. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The id that pages, data and search index of one build share: twelve hexadecimal digits over content, program, dependencies and the settings that change
 * what is written. Equal input gives an equal id.
 */
export function computeBuildId(root: string, contentRoot: string): string {
  const hash = createHash('sha256');
  for (const [base, folder] of [
    [contentRoot, contentRoot],
    [root, join(root, 'src')],
    [root, join(root, 'public')],
  ] as const)
    for (const file of filesBelow(folder)) hash.update(relative(base, file)).update('\0').update(readFileSync(file));
  hash.update(readFileSync(join(root, 'package-lock.json'))).update(readFileSync(join(root, 'astro.config.mjs')));
  for (const name of ['SITE_URL', 'BASE_PATH', 'KB_PRIVATE', 'KB_ORIGINALS'])
    hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex').slice(0, 12);
}
