/** A feed as JSON Feed 1.1. */
import { SITE } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import { dayAsTime, type Feed } from './feed.ts';
import { urnOf } from './uuid.ts';

export function writeJsonFeed(feed: Feed, { absolute }: Publishing): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.page),
    feed_url: absolute(`${feed.path}.json`),
    description: feed.subtitle,
    language: 'zh-CN',
    authors: [{ name: SITE.name }],
    items: feed.entries.map(({ name, title, path, updated, published, summary, categories }) => ({
      id: urnOf(name),
      url: absolute(path),
      title,
      content_text: summary,
      ...(published && { date_published: dayAsTime(published) }),
      date_modified: dayAsTime(updated),
      ...(categories.length > 0 && { tags: categories }),
    })),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}
