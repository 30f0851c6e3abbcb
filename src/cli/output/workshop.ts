/**
 * The workshop of an output: a folder beside it (inside it, when it is a mount point) where one build at a time gets the next site ready and lays the last
 * one aside. It is the lock as well: it appears and disappears whole, by a rename, with our mark and its holder's claim in it.
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { claimName, claimText, isClaimName, readClaims, writeClaim, type Claim } from './holder.ts';
import { quote, Refusal } from './refusal.ts';

const PREFIX = '.kb-work-';
/** Being set up, or being cleared away. */
const PASSING = /^\.kb-(new|gone)-[\w-]{6}$/;
const MARK = 'kb-workshop';
/** The last site, laid aside during the swap. */
export const PREVIOUS = 'previous';
const LONGEST_NAME = 200;
const ATTEMPTS = 100;

export interface Workshop {
  folder: string;
  /** Removes it with all that is in it; while the last site still lies in it, only the claim, so that the next command finds the site. */
  close: () => void;
}

/** An output as far as it decides where its workshop stands. */
export interface Place {
  /** Absolute, links resolved. */
  path: string;
  isMount: boolean;
}

export const isWorkshopName = (name: string): boolean => name.startsWith(PREFIX) || PASSING.test(name);

export function workshopFolder({ path, isMount }: Place): string {
  const name = basename(path);
  const short = Buffer.byteLength(name) > LONGEST_NAME ? digest(name) : name;
  return isMount ? join(path, `${PREFIX}here`) : join(dirname(path), `${PREFIX}${short}`);
}

/**
 * Takes the workshop; one that a process left behind when it died is taken over with all that is in it.
 * @throws Refusal when another build is at work there, or when something that isn't ours bears the name
 */
export function openWorkshop(place: Place): Workshop {
  const folder = workshopFolder(place);
  const made = mkdirSync(dirname(folder), { recursive: true });
  sweep(dirname(folder), place.path);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
    if (setUp(folder, place.path) || takeOver(folder, place.path))
      return { folder, close: () => closeWorkshop(folder, made) };
  throw new Refusal(`${quote(folder)} 一直被别的构建占用｜等它结束再试。`);
}

/** Did a build die at work here? Reads only. */
export function isLeftBehind(place: Place): boolean {
  const folder = workshopFolder(place);
  return hasMark(folder, place.path) && !readClaims(folder).some(({ alive }) => alive);
}

function setUp(folder: string, target: string): boolean {
  const fresh = mkdtempSync(join(dirname(folder), '.kb-new-'));
  try {
    writeFileSync(join(fresh, MARK), markText(target));
    writeFileSync(join(fresh, claimName(1)), claimText());
    renameSync(fresh, folder);
    return true;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (exists(folder)) return false;
    throw error;
  }
}

/** @returns false when the workshop vanished, or was taken over by another, meanwhile */
function takeOver(folder: string, target: string): boolean {
  if (!exists(folder)) return false;
  if (!hasMark(folder, target)) {
    if (!exists(folder)) return false;
    throw new Refusal(`${quote(folder)} 不是本项目留下的，而构建要用这个名字｜把它改名或移走再试。`);
  }
  const claims = readClaims(folder);
  refuseAlive(folder, claims);
  // The next number, which one process alone can take; numbers never go back while the folder stands.
  const mine = join(folder, claimName(Math.max(0, ...claims.map(({ number }) => number)) + 1));
  if (!writeClaim(folder, mine)) return false;
  try {
    // The folder may have been cleared away and set up anew by another since it was read.
    refuseAlive(
      folder,
      readClaims(folder).filter(({ path }) => path !== mine),
    );
  } catch (error) {
    rmSync(mine, { force: true });
    throw error;
  }
  if (!exists(mine)) return false;
  for (const { path } of claims) rmSync(path, { force: true });
  return true;
}

function refuseAlive(folder: string, claims: readonly Claim[]): void {
  const claim = claims.find(({ alive }) => alive);
  if (!claim) return;
  const who = claim.holder ? `（进程 ${claim.holder.pid}，机器 ${claim.holder.host}）` : '';
  throw new Refusal(`另一个构建${who}正在写这个输出｜等它结束再试；确知它已不在的，删去 ${quote(folder)}。`);
}

function closeWorkshop(folder: string, made: string | undefined): void {
  if (!exists(folder)) return;
  if (exists(join(folder, PREVIOUS))) {
    for (const { path } of readClaims(folder)) rmSync(path, { force: true });
    return;
  }
  // What is large first, while the workshop is still held; then out of the way in one step, so that nobody finds half of it.
  for (const name of readdirSync(folder))
    if (name !== MARK && !isClaimName(name))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  const gone = join(dirname(folder), `.kb-gone-${randomBytes(3).toString('hex')}`);
  renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
  if (made !== undefined) removeEmpty(dirname(folder), made);
}

/** Folders made on the way to an output that was not built in the end. */
function removeEmpty(from: string, upTo: string): void {
  for (let folder = from; folder.startsWith(upTo); folder = dirname(folder))
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
}

/** What a process that died left on the way in or out. */
function sweep(parent: string, target: string): void {
  for (const name of readdirSync(parent).filter((entry) => PASSING.test(entry))) {
    const folder = join(parent, name);
    if (hasMark(folder, target) && !readClaims(folder).some(({ alive }) => alive))
      rmSync(folder, { recursive: true, force: true });
  }
}

function hasMark(folder: string, target: string): boolean {
  try {
    return lstatSync(folder).isDirectory() && readFileSync(join(folder, MARK), 'utf8') === markText(target);
  } catch {
    return false;
  }
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const markText = (target: string): string => `${digest(target)}\n`;
