/** Writes drafts so that each is there whole or not at all: everything is laid down in a folder of its own first and then renamed into place. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { INGEST } from '../../words/ingest.ts';
import { isAlive } from '../output/holder.ts';

/** Begins the name of a folder that is being filled; the project's .gitignore knows it. */
const STAGE = '.kb-ingest-';

export interface StoredDraft {
  /** The folder to be. */
  readonly folder: string;
  /** By path below the folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

export interface KeptOriginal {
  /** Where it shall lie; nothing is done where the same bytes lie there. */
  readonly to: string;
  readonly bytes: Uint8Array;
}

/**
 * @param base where the folders are filled; on the same disk as where they go
 * @throws with a sentence for a folder that exists; whatever was begun is taken back
 */
export function storeDrafts(base: string, drafts: readonly StoredDraft[], original: KeptOriginal | undefined): void {
  const taken = drafts.find(({ folder }) => existsSync(folder));
  if (taken) throw new Error(INGEST.exists(taken.folder));
  sweep(base);
  if (original) sweep(dirname(original.to));
  const stage = join(base, `${STAGE}${process.pid}`);
  const undo: (() => void)[] = [() => rmSync(stage, { recursive: true, force: true })];
  try {
    for (const [index, { files }] of drafts.entries()) fill(join(stage, String(index)), files);
    if (original) undo.push(keep(stage, original));
    for (const [index, { folder }] of drafts.entries()) {
      mkdirSync(dirname(folder), { recursive: true });
      // Renaming onto an empty folder would succeed, onto a full one not: nobody's work is written over.
      if (existsSync(folder)) throw new Error(INGEST.exists(folder));
      renameSync(join(stage, String(index)), folder);
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
  rmSync(stage, { recursive: true, force: true });
}

function fill(folder: string, files: StoredDraft['files']): void {
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body, { flag: 'wx' });
  }
}

/** Puts the original in its place by a link that fails where a file lies; returns what takes it back. */
function keep(stage: string, { to, bytes }: KeptOriginal): () => void {
  mkdirSync(stage, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
  const copy = join(dirname(to), `${STAGE}${process.pid}`);
  try {
    writeFileSync(copy, bytes, { flag: 'wx' });
    try {
      linkSync(copy, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      // A disk that knows no links.
      copyFileSync(copy, to, 1);
    }
  } finally {
    rmSync(copy, { force: true });
  }
  return () => rmSync(to, { force: true });
}

/** Takes away what a run that was killed left behind. */
function sweep(base: string): void {
  if (!existsSync(base)) return;
  for (const name of readdirSync(base)) {
    const pid = name.startsWith(STAGE) ? Number(name.slice(STAGE.length)) : NaN;
    if (Number.isInteger(pid) && !isAlive({ pid, host: hostname(), began: '' }))
      rmSync(join(base, name), { recursive: true, force: true });
  }
}
