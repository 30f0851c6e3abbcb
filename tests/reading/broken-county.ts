/** The invented county with something wrong in it, checked. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import type { Problem } from '../../src/schema/problem.ts';

/** A copy of the county in a folder of its own, which goes when the test ends. */
export function copyCounty(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-reading-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'content');
  cpSync('tests/fixtures/county', root, { recursive: true });
  return root;
}

/** New text of a file, or how it follows from the old. */
export type Change = string | Buffer | ((text: string) => string);

/** Changes files of a copy and checks it. */
export function checkWith(changes: Readonly<Record<string, Change>>): Problem[] {
  const root = copyCounty();
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, path);
    writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
  }
  return checkContent(root).problems;
}

/** What stands in a folder of tests/fixtures/broken beside what differs: the report, and the paths that are not there. */
export const REPORT = 'problems.txt';
const ABSENT = 'absent.txt';
const OWN = new Set([REPORT, ABSENT]);

/**
 * Lays the files of a folder over a copy of the county; where a file stands in one and a folder in the other, the copy's goes.
 *
 * @param root the copy
 * @param changes the folder; its `absent.txt` names what is to be taken away, a path on each line
 */
export function breakCounty(root: string, changes: string): void {
  const lay = (from: string, to: string): void => {
    const isFolder = lstatSync(from).isDirectory();
    if (existsSync(to) && lstatSync(to).isDirectory() !== isFolder) rmSync(to, { recursive: true });
    if (!isFolder) return cpSync(from, to);
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) if (!OWN.has(name)) lay(join(from, name), join(to, name));
  };
  if (existsSync(changes)) lay(changes, root);
  const absent = join(changes, ABSENT);
  for (const path of existsSync(absent) ? readFileSync(absent, 'utf8').split('\n').filter(Boolean) : [])
    rmSync(join(root, path), { recursive: true });
}

/** `file:line rule message`, the file without the folder it is in. */
export const told = ({ file, line, rule, message }: Problem): string =>
  `${file.replace('content/', '')}:${line} ${rule} ${message}`;
