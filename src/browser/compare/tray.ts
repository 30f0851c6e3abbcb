/** The regions put aside for comparison while browsing, kept in this browser alone. */
import { MOST_REGIONS, readView } from '../../compare/view-state.ts';

const KEY = 'kb-compare';

export interface TrayEntry {
  code: string;
  name: string;
}

/** What is in the tray. Anything that is not ours, or a browser that keeps nothing, is an empty tray. */
export function readTray(): TrayEntry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored
      .filter((entry): entry is TrayEntry => typeof entry?.code === 'string' && typeof entry?.name === 'string')
      .filter(({ code }) => readView(`?regions=${code}`).regions.length === 1)
      .slice(0, MOST_REGIONS);
  } catch {
    return [];
  }
}

/** Keeps the tray and tells the page. */
export function writeTray(entries: readonly TrayEntry[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(entries.slice(0, MOST_REGIONS)));
  } catch {
    // A browser that keeps nothing: the tray lives as long as the page.
  }
}
