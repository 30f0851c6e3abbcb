/** The documents that came in last, as a feed. */
import { formatPeriod } from '../../grammar/format.ts';
import { documentPath } from '../../grammar/paths.ts';
import type { Document, KnowledgeBase } from '../../model/knowledge-base.ts';
import { asOf, lastDay } from '../../model/time/as-of.ts';
import { isInferred, parsePeriod } from '../../schema/dates.ts';
import { FEEDS } from '../../words/feeds.ts';
import { DOCUMENT_KIND, SITE } from '../../words/zh.ts';
import { type Feed, type FeedEntry, NO_DAY } from './feed.ts';

const MOST_ENTRIES = 50;

/** A day that the source states; no inference, no month. */
const exactDay = (text: string): string | undefined => {
  const period = parsePeriod(text);
  return period && !isInferred(text) && !period.isSpan && period.precision === 'day' ? text : undefined;
};

/** The day on which it came in, as far as is known: collected, else published, else signed. */
export const cameIn = ({ retrieved, published, signed }: Document): string =>
  lastDay(retrieved) ?? lastDay(published) ?? lastDay(signed) ?? NO_DAY;

function entryOf(kb: KnowledgeBase, document: Document): FeedEntry {
  const { id, title, kind, region, signed, published, period, summary } = document;
  const path = documentPath(id);
  return {
    name: path,
    title,
    path,
    updated: cameIn(document),
    published: exactDay(published),
    summary: `${summary}\n${FEEDS.dates(formatPeriod(signed), formatPeriod(published), formatPeriod(period))}`,
    categories: [DOCUMENT_KIND[kind], ...(kb.regions.get(region) ? [kb.regions.get(region)?.name ?? ''] : [])],
  };
}

export function documentsFeed(kb: KnowledgeBase): Feed {
  const entries = [...kb.documents.values()]
    .map((document) => entryOf(kb, document))
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.name.localeCompare(b.name))
    .slice(0, MOST_ENTRIES);
  return {
    page: '/documents/',
    path: '/feeds/documents',
    title: FEEDS.documents.title(SITE.name),
    subtitle: FEEDS.documents.subtitle,
    updated: entries[0]?.updated ?? asOf(kb) ?? NO_DAY,
    entries,
  };
}
