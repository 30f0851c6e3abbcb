/** The files of all feeds. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { asOf } from '../../model/time/as-of.ts';
import type { Release } from '../../schema/release.ts';
import type { Publishing } from '../declare.ts';
import { writeAtom } from './atom.ts';
import { writeCalendar } from './calendar.ts';
import { changesFeed } from './changes.ts';
import { documentsFeed } from './documents.ts';
import { dueFeed, dueItems, nextFirst } from './due.ts';
import { type Feed, NO_DAY } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';

const FEEDS: Readonly<Record<string, (kb: KnowledgeBase, log: readonly Release[]) => Feed>> = {
  documents: documentsFeed,
  due: dueFeed,
  changes: (_, log) => changesFeed(log),
};
const FORMATS = {
  atom: { write: writeAtom, type: 'application/atom+xml' },
  json: { write: writeJsonFeed, type: 'application/feed+json' },
} as const;
const CALENDAR = 'due.ics';

/** Names of the files in `/feeds/`. */
export const FEED_FILES: readonly string[] = [
  ...Object.keys(FEEDS).flatMap((name) => Object.keys(FORMATS).map((format) => `${name}.${format}`)),
  CALENDAR,
];

/** @param log of the releases of the data, the oldest first; @throws for a name that is not in `FEED_FILES` */
export function writeFeedFile(
  kb: KnowledgeBase,
  file: string,
  publishing: Publishing,
  log: readonly Release[] = [],
): { readonly text: string; readonly type: string } {
  if (file === CALENDAR)
    return { text: writeCalendar(nextFirst(dueItems(kb), asOf(kb) ?? NO_DAY), publishing), type: 'text/calendar' };
  const [name = '', format = ''] = file.split('.');
  const feed = FEEDS[name]?.(kb, log);
  if (!feed || !(format in FORMATS)) throw new Error(`no feed ${file}`);
  const { write, type } = FORMATS[format as keyof typeof FORMATS];
  return { text: write(feed, publishing), type };
}
