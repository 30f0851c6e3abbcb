/** Puts the base path before the site's own addresses in prose, and fails the build when one of them leads nowhere. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { addressOfFile } from '../entity-links/context.ts';
import { pathOfProse, sitePages, type SitePages } from './site-pages.ts';
import { findDeadLinks } from './targets.ts';

interface Options {
  /** The knowledge base of the moment: in development it changes under the author's hands. */
  load: () => KnowledgeBase;
  /** Path the site is served from, such as `/kb/`. */
  base: string;
  /** See sitePages. */
  files: readonly string[];
}

const known = new WeakMap<KnowledgeBase, SitePages>();

/** The remark plugin; see above. */
export function remarkSiteLinks({ load, base, files }: Options) {
  const prefix = base.replace(/^\/?/u, '/').replace(/\/$/u, '');
  return (tree: Root, file: { path?: string }): void => {
    const address = addressOfFile(file.path ?? '');
    if (!address) return;
    const kb = load();
    const pages = known.get(kb) ?? sitePages(kb, files);
    known.set(kb, pages);
    const [dead] = findDeadLinks(tree, pages, pathOfProse(address));
    if (dead) throw new Error(`${file.path ?? ''}:${dead.line}  [${dead.rule}] ${dead.message}。${dead.remedy}`);
    visit(tree, (node) => {
      if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/'))
        node.url = prefix + node.url;
    });
  };
}
