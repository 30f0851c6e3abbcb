/**
 * A folder of its own for each build, inside the project: Astro keeps a store of contents, generated modules and a cache below its root, and two builds
 * that share them mix their contents. Below the project, because the bundles made there look for the packages upwards from where they lie.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimName, claimText, readClaims } from './holder.ts';

/** How far a build's folder lies below the project. Always the same, so that no path in it differs from one build to the next. */
export const SCRATCH_DEPTH = 3;
const FOLDER = ['.astro', 'builds'] as const;
const UNCLAIMED_FOR = 60_000;
const NAME = /^build-[\w-]{6}$/;

/**
 * @param project the project's folder
 * @returns a new, empty folder but for its holder's claim; what builds that died left behind is gone
 */
export function openScratch(project: string): string {
  const parent = join(project, ...FOLDER);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent).filter((entry) => NAME.test(entry)))
    if (isAbandoned(join(parent, name))) closeScratch(join(parent, name));
  const folder = mkdtempSync(join(parent, 'build-'));
  writeFileSync(join(folder, claimName(1)), claimText());
  return folder;
}

function isAbandoned(folder: string): boolean {
  const claims = readClaims(folder);
  if (claims.length > 0) return !claims.some(({ alive }) => alive);
  // Just being made, or half removed.
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > UNCLAIMED_FOR;
}

export function closeScratch(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // A child that has not yet noticed its parent's death still writes there: the next build finds it still.
  }
}
