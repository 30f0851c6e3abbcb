/**
 * A copy of the project to do harm to: what may destroy folders is never tried on the project itself. The fixture is its content, and it lies
 * two folders deep, so that even an output that climbs stays inside.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIXTURE } from './entries.ts';

/** What a build needs; `node_modules` is a link, which is removed as a link. */
const PARTS = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

export interface Sandbox {
  /** Folder around the project, with a neighbour that must not be lost. */
  box: string;
  project: string;
}

/** @param folder where to make it; a fresh one is made below */
export function makeSandbox(folder: string): Sandbox {
  const box = join(mkdtempSync(join(folder, 'box-')), 'desk');
  const project = join(box, 'kb');
  mkdirSync(project, { recursive: true });
  for (const part of PARTS.filter((part) => existsSync(part))) cpSync(part, join(project, part), { recursive: true });
  cpSync(FIXTURE, join(project, 'content'), { recursive: true });
  cpSync(`${FIXTURE}-originals`, join(project, 'originals'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  mkdirSync(join(project, '.git'));
  writeFileSync(join(project, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(box, 'neighbour.txt'), '邻居的文件\n');
  return { box, project };
}
