/** A copy of the fixture that probes are put into, and taken out of again. */
import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIXTURE } from './entries.ts';
import type { Put } from './place.ts';
import { makeFifo } from './make-fifo.ts';

/** Copies the fixture to `root`, which must not exist. */
export function copyFixture(root: string): void {
  cpSync(FIXTURE, root, { recursive: true });
}

/** Puts files in place. */
export function putFiles(root: string, puts: ReadonlyMap<string, Put>): void {
  for (const [path, put] of puts) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (put.kind !== 'append') rmSync(target, { recursive: true, force: true });
    switch (put.kind) {
      case 'bytes':
        writeFileSync(target, put.bytes);
        break;
      case 'append':
        appendFileSync(target, put.bytes);
        break;
      case 'link':
        symlinkSync(put.target, target);
        break;
      case 'fifo':
        makeFifo(target);
        break;
      case 'folder':
        mkdirSync(target, { recursive: true });
        break;
    }
  }
}

/** Takes them away again; what the fixture has at the same path comes back. Folders that they made go too. */
export function takeFiles(root: string, puts: ReadonlyMap<string, Put>): void {
  for (const path of puts.keys()) {
    rmSync(join(root, path), { recursive: true, force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (!existsSync(join(FIXTURE, folder))) rmSync(join(root, folder), { recursive: true, force: true });
    if (existsSync(join(FIXTURE, path))) cpSync(join(FIXTURE, path), join(root, path), { recursive: true });
  }
}
