/** Sitemaps (sitemaps.org 0.9) and robots.txt. A sitemap holds whole addresses: where the host is not known there is none, and robots.txt says so. */
import type { Document, KnowledgeBase } from '../../model/knowledge-base.ts';
import { MACHINES } from '../../words/feeds.ts';
import type { Publishing } from '../declare.ts';
import { cameIn } from './documents.ts';
import { NO_DAY } from './feed.ts';
import { DECLARATION, element } from './xml.ts';

/** Addresses of one file, as the protocol limits them. */
export const MOST_ADDRESSES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapFile {
  /** Without the base path. */
  readonly path: string;
  readonly text: string;
}

const latest = (documents: readonly (Document | undefined)[]): string | undefined =>
  documents
    .flatMap((document) => (document ? [cameIn(document)] : []))
    .filter((day) => day !== NO_DAY)
    .toSorted()
    .at(-1);

/** The day on which the newest of the documents came in that a page tells of; `undefined` where that can't be said. */
export function lastChange(kb: KnowledgeBase, path: string): string | undefined {
  const [, of, id = ''] = /^\/([a-z]+)\/([^/]+)\//.exec(path) ?? [];
  const by = (rows: readonly { readonly document: string }[]) =>
    latest([...new Set(rows.map(({ document }) => document))].map((document) => kb.documents.get(document)));
  switch (of) {
    case 'documents':
    case 'figures':
      return latest([kb.documents.get(id)]);
    case 'cases':
      return latest((kb.cases.get(id)?.documents ?? []).map((document) => kb.documents.get(document)));
    case 'regions':
      return latest(kb.of.region.documents(id));
    case 'measures':
      return by(kb.of.measure.adoptions(id));
    case 'indicators':
      return by(kb.of.indicator.observations(id));
    case 'policies':
      return by(kb.of.policy.citations(id));
    default:
      return latest([...kb.documents.values()]);
  }
}

const writeList = (root: 'urlset' | 'sitemapindex', item: 'url' | 'sitemap', lines: readonly string[]): string =>
  [
    DECLARATION,
    `<${root} xmlns="${NAMESPACE}">`,
    ...lines.map((line) => `<${item}>${line}</${item}>`),
    `</${root}>`,
    '',
  ].join('\n');

/** @param paths of all pages that may be listed; @param most addresses of one file */
export function writeSitemap(
  kb: KnowledgeBase,
  paths: readonly string[],
  { absolute }: Publishing,
  most = MOST_ADDRESSES,
): SitemapFile[] {
  const entries = paths.toSorted().map((path) => {
    const day = lastChange(kb, path);
    return element('loc', absolute(path)) + (day ? element('lastmod', day) : '');
  });
  if (entries.length <= most) return [{ path: '/sitemap.xml', text: writeList('urlset', 'url', entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    text: writeList('urlset', 'url', entries.slice(index * most, (index + 1) * most)),
  }));
  const index = parts.map(({ path }) => element('loc', absolute(path)));
  return [{ path: '/sitemap.xml', text: writeList('sitemapindex', 'sitemap', index) }, ...parts];
}

/** @param host whether the build knows it; @param base `/`, or `/kb/` */
export function writeRobots({ absolute }: Publishing, host: boolean, base: string): string {
  const { robots } = MACHINES;
  return [
    `# ${robots.all}`,
    'User-agent: *',
    'Allow: /',
    ...(host ? ['', `Sitemap: ${absolute('/sitemap.xml')}`] : [`# ${robots.noSitemap}`]),
    ...(base === '/' ? [] : [`# ${robots.inFolder}`]),
    '',
  ].join('\n');
}
