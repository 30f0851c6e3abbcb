/** Which processes hold a folder, and are they still at work? Each leaves a numbered file in it. */
import { linkSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export interface Holder {
  pid: number;
  host: string;
  /** When the process began, in the kernel's own count; empty where the system doesn't tell. Numbers of processes are used again. */
  began: string;
}

export interface Claim {
  path: string;
  number: number;
  /** `undefined` when the file was never finished. */
  holder: Holder | undefined;
  alive: boolean;
}

const NAME = /^holder-(\d+)$/;
/** A claim is written in one go; one that stays empty this long was never finished. */
const EMPTY_FOR = 10_000;

export const claimName = (number: number): string => `holder-${number}`;
export const isClaimName = (name: string): boolean => NAME.test(name);
export const claimText = (): string =>
  JSON.stringify({ pid: process.pid, host: hostname(), began: beganAt(process.pid) ?? '' } satisfies Holder);

/** Claims in a folder; none when it is absent. */
export function readClaims(folder: string): Claim[] {
  return namesIn(folder).flatMap((name) => {
    const number = Number(NAME.exec(name)?.[1]);
    if (Number.isNaN(number)) return [];
    const path = join(folder, name);
    try {
      const holder = readHolder(readFileSync(path, 'utf8'));
      const alive = holder ? isAlive(holder) : Date.now() - statSync(path).mtimeMs < EMPTY_FOR;
      return [{ path, number, holder, alive }];
    } catch {
      return [];
    }
  });
}

/** Writes a claim whole, or not at all: false when the name is taken or the folder gone. */
export function writeClaim(folder: string, path: string): boolean {
  const draft = join(folder, `draft-${process.pid}`);
  try {
    writeFileSync(draft, claimText());
    try {
      linkSync(draft, path);
    } catch (error) {
      // Some disks (FAT, some network shares) know no second name for a file.
      if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error))) throw error;
      writeFileSync(path, claimText(), { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @returns `undefined` for a text that names no process */
export function readHolder(text: string): Holder | undefined {
  try {
    const { pid, host, began } = JSON.parse(text) as Partial<Holder>;
    return Number.isSafeInteger(pid) && typeof host === 'string' && typeof began === 'string'
      ? { pid: Number(pid), host, began }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A process on another machine (a shared disk) counts as alive: there is no asking it. */
export function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = beganAt(pid);
  // Where the system doesn't tell, the process that answers has to be taken for the one that was meant.
  return now === undefined || began === '' || now === began;
}

/** From /proc: field 22, after a name that may hold spaces and brackets. A process that ended and was not collected (Z) is over. */
function beganAt(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? 'over' : fields[19];
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
