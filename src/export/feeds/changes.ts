/** The releases of the data, as a feed: what each of them changed. */
import type { Release } from '../../schema/release.ts';
import { FEEDS } from '../../words/feeds.ts';
import { CHANGES } from '../../words/release.ts';
import { SITE } from '../../words/zh.ts';
import { type Feed, type FeedEntry, NO_DAY } from './feed.ts';

const [MOST_ENTRIES, MOST_LINES] = [30, 20];

/** One change in a line: the table, the row, and what became of it. */
const sayChange = ({ table, key, kind, field, old, new: now }: Release['changes'][number]): string => {
  const name = (CHANGES.tables as Readonly<Record<string, string>>)[table] ?? table;
  const show = (cell: typeof old) => (cell === null || cell === undefined ? CHANGES.empty : String(cell));
  const what = field === undefined ? '' : ` ${CHANGES.values(field, show(old), show(now))}`;
  return `${CHANGES.kinds[kind]} ${name} ${key}${what}`;
};

const entryOf = ({ date, version, note, changes }: Release): FeedEntry => ({
  name: `/changes/${version}`,
  title: `${CHANGES.release(date, version)} ${CHANGES.count(changes.length)}`,
  path: '/changes/',
  updated: date,
  published: date,
  summary:
    [
      note,
      ...changes.slice(0, MOST_LINES).map(sayChange),
      ...(changes.length > MOST_LINES ? [CHANGES.more(changes.length - MOST_LINES)] : []),
    ]
      .filter(Boolean)
      .join('\n') || CHANGES.noChanges,
  categories: [],
});

/** @param log of releases, the oldest first */
export function changesFeed(log: readonly Release[]): Feed {
  const entries = log.toReversed().slice(0, MOST_ENTRIES).map(entryOf);
  return {
    page: '/changes/',
    path: '/feeds/changes',
    title: FEEDS.changes.title(SITE.name),
    subtitle: FEEDS.changes.subtitle,
    updated: entries[0]?.updated ?? NO_DAY,
    entries,
  };
}
