/** A feed as Atom (RFC 4287). Ids are UUIDs, so that they hold without a host; addresses are whole where the host is known, else references from the root. */
import { SITE } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import { dayAsTime, type Feed, type FeedEntry } from './feed.ts';
import { urnOf } from './uuid.ts';
import { DECLARATION, element } from './xml.ts';

function writeEntry(entry: FeedEntry, { absolute }: Publishing): string {
  return [
    '<entry>',
    element('id', urnOf(entry.name)),
    element('title', entry.title),
    element('link', undefined, { rel: 'alternate', type: 'text/html', href: absolute(entry.path) }),
    element('updated', dayAsTime(entry.updated)),
    ...(entry.published ? [element('published', dayAsTime(entry.published))] : []),
    ...entry.categories.map((term) => element('category', undefined, { term })),
    element('summary', entry.summary),
    '</entry>',
  ].join('\n');
}

export function writeAtom(feed: Feed, publishing: Publishing): string {
  const { absolute } = publishing;
  return [
    DECLARATION,
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', urnOf(feed.path)),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', dayAsTime(feed.updated)),
    `<author>${element('name', SITE.name)}</author>`,
    element('link', undefined, { rel: 'self', type: 'application/atom+xml', href: absolute(`${feed.path}.atom`) }),
    element('link', undefined, { rel: 'alternate', type: 'text/html', href: absolute(feed.page) }),
    ...feed.entries.map((entry) => writeEntry(entry, publishing)),
    '</feed>',
    '',
  ].join('\n');
}
