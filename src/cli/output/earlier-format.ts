import { existsSync, lstatSync } from 'node:fs';
import { whoseIs } from './ownership.ts';
import type { Place } from './workshop.ts';

/** Up to 2026-11 the last site was laid aside under this name. */
export const earlierFormat = ({ path }: Place): string => `${path}.previous`;

/** Is there only a site laid aside by an earlier version? */
export function hasEarlierFormat(place: Place): boolean {
  if (existsSync(place.path)) return false;
  const stats = lstatSync(earlierFormat(place), { throwIfNoEntry: false });
  return (stats?.isDirectory() ?? false) && whoseIs(earlierFormat(place)).whose === 'ours';
}
