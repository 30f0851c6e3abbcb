/**
 * Whose is what lies in an output folder? A build leaves the list of its files in it; a folder that holds anything else is not ours to replace.
 */
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isSealOf, readSeal, SEAL, buildOf } from './seal.ts';

/** What systems leave in any folder they show; nobody misses it. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** No page of ours is larger, and a record is far smaller. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/** What the site held at its top, and the endings of its files, before builds left a seal. */
const UNSEALED_TOP = new Set(
  '404.html _assets about build.json cases compare data documents favicon.svg index.html indicators measures pagefind policies regions search targets timeline'.split(
    ' ',
  ),
);
const UNSEALED_FILE = /\.(html|css|js|json|csv|svg|kbs|pf_index|pf_filter|pf_meta|pagefind)$/;

export type Ownership =
  | { whose: 'nobody' }
  /** `whole`: no file of the build is missing. */
  | { whose: 'ours'; whole: boolean }
  /** `marked`: a site of ours lies here, among other things. */
  | { whose: 'foreign'; marked: boolean; entries: string[] };

/**
 * Reads only.
 * @param folder a folder that exists
 * @param passOver entries at its top that belong to a build at work, not to the site
 */
export function whoseIs(folder: string, passOver: (name: string) => boolean = () => false): Ownership {
  const top = readdirSync(folder).filter((name) => !LITTER.has(name) && !passOver(name));
  if (top.length === 0) return { whose: 'nobody' };
  const record = readRecord(join(folder, 'build.json')) ?? '';
  const seal = readSeal(readRecord(join(folder, SEAL)) ?? '');
  const listed = seal && isSealOf(seal, record) ? seal.files : undefined;
  if (!listed && !isUnsealedSite(folder, record)) return { whose: 'foreign', marked: false, entries: top.toSorted() };
  const files = top.flatMap((name) => filesBelow(folder, name));
  const foreign = files.filter(({ path, regular }) => {
    if (LITTER.has(path.split('/').at(-1) ?? '')) return false;
    if (!regular) return true;
    return path !== SEAL && !(listed ? listed.has(path) : isOfUnsealedSite(path));
  });
  if (foreign.length > 0)
    return { whose: 'foreign', marked: true, entries: foreign.map(({ path }) => path).toSorted() };
  const present = new Set(files.map(({ path }) => path));
  return { whose: 'ours', whole: listed ? [...listed].every((path) => present.has(path)) : true };
}

/** Files of a folder, with `/` on every system, in a fixed order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => filesBelow(folder, name))
    .map(({ path }) => path)
    .toSorted();
}

interface Entry {
  path: string;
  /** A file: no link, pipe or device. */
  regular: boolean;
}

/** Folders themselves hold nothing that could be lost. A link is listed, never followed. */
function filesBelow(folder: string, path: string): Entry[] {
  const stats = lstatSync(join(folder, path));
  if (!stats.isDirectory()) return [{ path: path.split(sep).join('/'), regular: stats.isFile() }];
  return readdirSync(join(folder, path)).flatMap((name) => filesBelow(folder, join(path, name)));
}

/** A site built before there was a seal: its build record and its home page name the same build, as no other site's do. */
function isUnsealedSite(folder: string, record: string): boolean {
  const build = buildOf(record);
  if (build === undefined) return false;
  return readRecord(join(folder, 'index.html'))?.includes(`<meta name="kb-build" content="${build}">`) ?? false;
}

const isOfUnsealedSite = (path: string): boolean =>
  UNSEALED_TOP.has(path.split('/')[0] ?? '') && UNSEALED_FILE.test(path);

/** @returns `undefined` for anything but a readable file of sane size */
function readRecord(path: string): string | undefined {
  try {
    const stats = lstatSync(path);
    return stats.isFile() && stats.size <= LONGEST_RECORD ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
