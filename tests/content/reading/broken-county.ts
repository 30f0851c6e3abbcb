/** The invented county with something wrong in it, checked. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/cli/content-check.ts';
import type { Problem } from '../../../src/schema/problem.ts';

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

/** `file:line rule message`, the file without the folder it is in. */
export const told = ({ file, line, rule, message }: Problem): string =>
  `${file.replace('content/', '')}:${line} ${rule} ${message}`;
