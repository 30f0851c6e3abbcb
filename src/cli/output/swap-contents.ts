/**
 * The swap for a folder that can't be renamed (a mount point): its entries are moved, one by one. A note in the workshop says how far it got, so that a
 * build that dies in the middle can be undone.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isWorkshopName, PREVIOUS } from './workshop.ts';

const NOTE = 'swap.json';
/** A copy that is not whole yet. */
const PARTIAL = '.kb-part-';
/** Not part of any site: the file system's own. */
const STAYS = 'lost+found';

/** `out`: the last site is being laid aside. `in`: the new one, whose entries are named, is coming in. */
type Note = { phase: 'out' } | { phase: 'in'; entries: string[] };

/** @param stage folder with the new site, in the workshop */
export function swapContents(stage: string, target: string, workshop: string): void {
  const previous = join(workshop, PREVIOUS);
  try {
    writeNote(workshop, { phase: 'out' });
    mkdirSync(previous);
    for (const name of entriesOf(target)) moveEntry(name, target, previous);
    const entries = readdirSync(stage);
    writeNote(workshop, { phase: 'in', entries });
    for (const name of entries) moveEntry(name, stage, target);
  } catch (error) {
    restoreContents(target, workshop);
    throw error;
  }
  forget(workshop);
}

/** @returns true when a site was brought back, false when there was none before, `undefined` when no swap of contents was under way */
export function restoreContents(target: string, workshop: string): boolean | undefined {
  const note = readNote(workshop);
  if (!note) return undefined;
  const previous = join(workshop, PREVIOUS);
  if (note.phase === 'in') {
    for (const name of note.entries.flatMap((entry) => [entry, PARTIAL + entry]))
      rmSync(join(target, name), { recursive: true, force: true });
    writeNote(workshop, { phase: 'out' });
  }
  const kept = existsSync(previous) ? readdirSync(previous).filter((name) => !name.startsWith(PARTIAL)) : [];
  for (const name of kept) {
    // Copied whole already, but perhaps not yet removed whole.
    rmSync(join(target, name), { recursive: true, force: true });
    moveEntry(name, previous, target);
  }
  forget(workshop);
  return kept.length > 0;
}

const entriesOf = (target: string): string[] =>
  readdirSync(target).filter((name) => !isWorkshopName(name) && name !== STAYS);

function moveEntry(name: string, from: string, to: string): void {
  try {
    renameSync(join(from, name), join(to, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const partial = join(to, PARTIAL + name);
    cpSync(join(from, name), partial, { recursive: true });
    renameSync(partial, join(to, name));
    rmSync(join(from, name), { recursive: true, force: true });
  }
}

/** The note goes first: without it what lies in the workshop is of no more use. */
function forget(workshop: string): void {
  rmSync(join(workshop, NOTE), { force: true });
  rmSync(join(workshop, PREVIOUS), { recursive: true, force: true, maxRetries: 3 });
}

/** Whole or not at all. */
function writeNote(workshop: string, note: Note): void {
  const draft = join(workshop, `${NOTE}.draft`);
  writeFileSync(draft, JSON.stringify(note));
  renameSync(draft, join(workshop, NOTE));
}

function readNote(workshop: string): Note | undefined {
  const path = join(workshop, NOTE);
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as Note;
}
