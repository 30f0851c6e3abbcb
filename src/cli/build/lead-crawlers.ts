/** Writes `robots.txt` and, where the host is known, the sitemap of the pages that were made. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRobots, writeSitemap } from '../../export/feeds/sitemap.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { type SiteAddress } from '../output/site-address.ts';

/** A page that asks not to be listed: it stands in for others, or is part of one. */
const NOT_LISTED = '<meta name="robots" content="noindex"';

/** Addresses of the pages below a folder that may be listed, without the base path. */
export function listPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .filter((name) => !readFileSync(join(site, name), 'utf8').includes(NOT_LISTED))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .toSorted();
}

/** @returns how many files were written */
export function leadCrawlers(site: string, kb: KnowledgeBase, { origin, base }: SiteAddress): number {
  const publishing = { absolute: (path: string) => `${origin ?? ''}${base.replace(/\/$/, '')}${path}` };
  const sitemaps = origin === undefined ? [] : writeSitemap(kb, listPages(site), publishing);
  for (const { path, text } of sitemaps) writeFileSync(join(site, path), text);
  writeFileSync(join(site, 'robots.txt'), writeRobots(publishing, origin !== undefined, base));
  return sitemaps.length + 1;
}
