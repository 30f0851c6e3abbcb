/** Reads package-lock.json: what would be installed, on any system, and by what it could be told from something else. */

export interface LockEntry {
  /** Path below the project, which is the key in the lock. */
  path: string;
  name: string;
  version: string;
  /** Digest that npm compares what it downloads with. */
  integrity: string | undefined;
  licence: string | undefined;
  /** Needed to develop and to test only. */
  isDev: boolean;
  /** Systems it is for; empty for all. */
  systems: readonly string[];
}

interface RawEntry {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
}

/** All entries but the project itself, by path. @throws SyntaxError when the text is no lock */
export function readLock(text: string): LockEntry[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, RawEntry> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      integrity: entry.integrity,
      licence: entry.license,
      isDev: entry.dev ?? false,
      systems: [...(entry.os ?? []), ...(entry.cpu ?? [])],
    }));
}

/** What a registry knows of a version. */
export interface Published {
  integrity?: string | undefined;
  licence?: string | undefined;
}

/**
 * The lock with what it lacks filled in. npm leaves out the digest of packages for other systems, which it doesn't download.
 * @param known by path
 * @returns the text as npm would write it
 */
export function fillLock(text: string, known: ReadonlyMap<string, Published>): string {
  const lock = JSON.parse(text) as { packages: Record<string, RawEntry> };
  for (const [path, { integrity, licence }] of known) {
    const entry = lock.packages[path];
    if (!entry) continue;
    const { version, integrity: had = integrity, license = licence, ...rest } = entry;
    const sorted = Object.entries({ ...rest, ...(license ? { license } : {}) }).toSorted(inNpmOrder);
    lock.packages[path] = Object.fromEntries([
      ...(version === undefined ? [] : [['version', version]]),
      ...(had === undefined ? [] : [['integrity', had]]),
      ...sorted,
    ]) as RawEntry;
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** npm writes version and integrity, then the rest by name, what holds keys of its own (engines, dependencies) at the end. */
function inNpmOrder([a, one]: [string, unknown], [b, other]: [string, unknown]): number {
  const isMap = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
  return Number(isMap(one)) - Number(isMap(other)) || (a < b ? -1 : 1);
}
