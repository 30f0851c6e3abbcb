/** Where another file system begins, a folder can be neither renamed nor removed: a volume of a container, a network disk. */
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param path absolute, links resolved, exists */
export function isMountPoint(path: string): boolean {
  if (statSync(path).dev !== statSync(dirname(path)).dev) return true;
  // A folder of the same disk mounted here (a bind mount) shows only in the kernel's table.
  try {
    return mountPoints(readFileSync('/proc/self/mountinfo', 'utf8')).has(path);
  } catch {
    return false;
  }
}

/** @param table `/proc/self/mountinfo`; the fifth field is the place, with space, tab, line feed and backslash as octal numbers */
export function mountPoints(table: string): Set<string> {
  const places = table.split('\n').flatMap((line) => line.split(' ')[4] ?? []);
  const decode = (_: string, octal: string) => String.fromCharCode(Number.parseInt(octal, 8));
  return new Set(places.map((place) => place.replaceAll(/\\([0-7]{3})/g, decode)));
}
