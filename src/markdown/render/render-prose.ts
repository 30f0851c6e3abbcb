/** Prose to HTML in pieces, by the plugins of the build alone: no module, no bundler, nothing of it can run. */
import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { ProseAddress } from '../entity-links/context.ts';
import { prosePlugins } from '../plugins.ts';
import { type Part, toParts } from './parts.ts';
import { remarkUnravel } from './unravel.ts';

/** Where the prose stands. */
export interface Site {
  /** Path the site is served from. */
  base: string;
  /** Addresses of files that prose may link to, without the base path. */
  files: readonly string[];
}

type Render = (address: ProseAddress, body: string) => Part[];

const made = new WeakMap<KnowledgeBase, Render>();

/**
 * Renders the prose of one entry. Throws where it holds what prose may not, or a link that leads nowhere.
 *
 * @param site the same for every entry of a knowledge base
 */
export function renderProse(kb: KnowledgeBase, site: Site, address: ProseAddress, body: string): Part[] {
  const render = made.get(kb) ?? makeRender(kb, site);
  made.set(kb, render);
  return render(address, body);
}

function makeRender(kb: KnowledgeBase, site: Site): Render {
  const processor = remark()
    .use(remarkMdx)
    .use(remarkUnravel)
    .use(prosePlugins({ load: () => kb, ...site }))
    .freeze();
  return ({ collection, id }, body) => {
    const path = collection === 'documents' ? `${collection}/${id}/index.mdx` : `${collection}/${id}.mdx`;
    const tree = processor.runSync(processor.parse(body), { path }) as Root;
    const html = toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] }) as HtmlRoot;
    nameHeadings(html);
    return toParts(html);
  };
}

/** Gives every heading the anchor that the check knows it by (links/site-pages.ts). */
function nameHeadings(tree: HtmlRoot): void {
  const slugger = new GithubSlugger();
  visit(tree, 'element', (node: Element) => {
    if (/^h[1-6]$/u.test(node.tagName)) node.properties['id'] = slugger.slug(textOf(node));
  });
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
