/** What the build does to prose, in order. */
import type { PluggableList } from 'unified';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { remarkChineseLines } from './chinese/line-breaks.ts';
import { DIALECT } from './dialect.ts';
import { remarkEntityLinks } from './entity-links/remark-entity-links.ts';
import { remarkSiteLinks } from './links/remark-site-links.ts';
import { remarkSafeSubset } from './prose/remark-safe-subset.ts';
import { remarkEvidence } from './remark-evidence.ts';
import { remarkTableAlign } from './remark-table-align.ts';
import { remarkTableScroll } from './remark-table-scroll.ts';

interface Options {
  /** The knowledge base of the moment. */
  load: () => KnowledgeBase;
  /** Path the site is served from. */
  base: string;
  /** Addresses of files that prose may link to, without the base path. */
  files: readonly string[];
}

/** The remark plugins of the build. The allow-list comes first of all that is not syntax: behind it stands nothing an author has not been allowed to write. */
export const prosePlugins = ({ load, base, files }: Options): PluggableList => [
  ...DIALECT,
  remarkSafeSubset,
  remarkChineseLines,
  remarkTableAlign,
  [remarkSiteLinks, { load, base, files }],
  remarkEvidence,
  [remarkEntityLinks, { load }],
  remarkTableScroll,
];
