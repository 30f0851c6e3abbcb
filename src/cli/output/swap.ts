/**
 * Puts a finished site where the last one was. At no moment is there neither: the last one lies in the workshop until the new one is in place, and
 * `restore` brings it back when a build died in between.
 */
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreContents, swapContents } from './swap-contents.ts';
import { whoseIs } from './ownership.ts';
import { quote, Refusal } from './refusal.ts';
import { isWorkshopName, PREVIOUS, type Place } from './workshop.ts';

const STAGE = 'stage';

/**
 * @param site the finished site, on any disk; it is moved
 * @param workshop folder that this process holds
 * @throws what the disk says; the last site is then where it was
 */
export function swapIn(site: string, { path, isMount }: Place, workshop: string): void {
  const stage = join(workshop, STAGE);
  moveFolder(site, stage);
  if (isMount) return swapContents(stage, path, workshop);
  const previous = join(workshop, PREVIOUS);
  if (!existsSync(path)) return renameSync(stage, path);
  try {
    renameSync(path, previous);
  } catch (error) {
    // A mount that shows nowhere, or a layer of a container's image: the folder stays, what is in it goes.
    if (!['EBUSY', 'EXDEV', 'EPERM'].includes(codeOf(error))) throw error;
    return swapContents(stage, path, workshop);
  }
  try {
    renameSync(stage, path);
  } catch (error) {
    renameSync(previous, path);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Brings back the site that a build had laid aside when it died. To be called by the holder of the workshop.
 * @returns true when a site was brought back
 * @throws Refusal when something else has taken its place meanwhile
 */
export function restore({ path }: Place, workshop: string): boolean {
  rmSync(join(workshop, STAGE), { recursive: true, force: true });
  const wasUnderWay = restoreContents(path, workshop);
  if (wasUnderWay !== undefined) return wasUnderWay;
  const previous = join(workshop, PREVIOUS);
  if (!existsSync(previous)) return false;
  if (readdirSync(previous).length === 0) {
    rmSync(previous, { recursive: true });
    return false;
  }
  const now = lstatSync(path, { throwIfNoEntry: false });
  const owner = now?.isDirectory() ? whoseIs(path, isWorkshopName) : undefined;
  if (owner?.whose === 'ours' && owner.whole) {
    rmSync(previous, { recursive: true, force: true, maxRetries: 3 });
    return false;
  }
  if (now && (!owner || owner.whose === 'foreign'))
    throw new Refusal(
      `上次构建中断时移开的网站在 ${quote(previous)}，而 ${quote(path)} 已另有内容｜把两者之一移走再试。`,
    );
  // Empty, or the rest of a site of ours.
  if (now) rmSync(path, { recursive: true });
  renameSync(previous, path);
  return true;
}

/** Over the border between two disks a folder can only be copied; the copy appears under its name when it is whole. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    mkdirSync(to);
    for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
