/** A feed before it is written in one format or another. */

export interface FeedEntry {
  /** What it is named by, for ever. */
  readonly name: string;
  readonly title: string;
  /** Inside the site, without the base path. */
  readonly path: string;
  /** ISO day. */
  readonly updated: string;
  /** ISO day on which its source was published; `undefined` where that is inferred or known to the month at most. */
  readonly published: string | undefined;
  readonly summary: string;
  readonly categories: readonly string[];
}

export interface Feed {
  /** Path of the page that shows the same. */
  readonly page: string;
  /** Path of the feed without ending. */
  readonly path: string;
  readonly title: string;
  readonly subtitle: string;
  /** ISO day; that of the newest entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** A day as a time, which feeds ask for: its beginning in Greenwich. Nothing here knows the hour. */
export const dayAsTime = (day: string): string => `${day}T00:00:00Z`;

/** Stands for a day where nothing is known of any: feeds must have one. */
export const NO_DAY = '1970-01-01';
