/** A build that died while it put the new site in place of the last one: the next command brings the last one back. */
import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { earlierFormat, hasEarlierFormat } from './earlier-format.ts';
import { Refusal } from './refusal.ts';
import { restore } from './swap.ts';
import { isLeftBehind, openWorkshop, type Place, type Workshop } from './workshop.ts';

/** Is there anything to bring back? Reads only. */
export const needsBringingBack = (place: Place): boolean => isLeftBehind(place) || hasEarlierFormat(place);

/**
 * To be called by the holder of the workshop.
 * @returns true when a site was brought back
 */
export function bringBack(place: Place, { folder }: Workshop): boolean {
  if (restore(place, folder)) return true;
  if (!hasEarlierFormat(place)) return false;
  // By a copy: whoever made that folder, it stays as it is.
  const copy = join(folder, 'copy');
  cpSync(earlierFormat(place), copy, { recursive: true });
  renameSync(copy, place.path);
  return true;
}

/**
 * For commands that only read the site.
 * @returns true when a site was brought back; false also when a build is at work there
 */
export function bringBackIfNeeded(place: Place): boolean {
  if (!needsBringingBack(place)) return false;
  let workshop: Workshop;
  try {
    workshop = openWorkshop(place);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
  try {
    return bringBack(place, workshop);
  } finally {
    workshop.close();
  }
}
