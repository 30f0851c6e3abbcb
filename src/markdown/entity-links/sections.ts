/** Walks the prose of an entry as a reader meets it: section by section, paragraph by paragraph, text by text. */
import GithubSlugger from 'github-slugger';
import type { Nodes, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Text that may carry links, with where it stands. */
export interface ProseText {
  readonly node: Text;
  readonly parent: Parents;
  /** Number of the section, from 0; the text before the first heading is section 0. */
  readonly section: number;
  /** The heading above, in words; empty before the first. */
  readonly heading: string;
  /** Id that Astro gives the heading on the page (it uses the same slugger); empty before the first. */
  readonly anchor: string;
  /** The innermost paragraph around the text; the block it stands in where there is none. */
  readonly block: Nodes;
}

/** Nodes whose words are not free: a link has its target, a heading its anchor, code and components their own. */
const CLOSED = new Set([
  'link',
  'linkReference',
  'definition',
  'heading',
  'code',
  'inlineCode',
  'html',
  'image',
  'imageReference',
]);
const isClosed = (type: string): boolean => CLOSED.has(type) || type.startsWith('mdx');

/** All words below a node: neither what an image shows nor tags. */
export const plainText = (node: Nodes): string => toString(node, { includeImageAlt: false, includeHtml: false });

/** Lists the texts of a tree in reading order. */
export function proseTexts(tree: Root): ProseText[] {
  const texts: ProseText[] = [];
  let section = 0;
  let heading = '';
  let anchor = '';
  const slugger = new GithubSlugger();
  const walk = (node: Nodes, parent: Parents, block: Nodes): void => {
    if (node.type === 'text') texts.push({ node, parent, section, heading, anchor, block });
    if (isClosed(node.type) || !('children' in node)) return;
    const inner = node.type === 'paragraph' ? node : block;
    for (const child of node.children) walk(child, node, inner);
  };
  for (const child of tree.children) {
    if (child.type === 'heading') {
      section += 1;
      heading = plainText(child);
      anchor = slugger.slug(heading);
    } else walk(child, tree, child);
  }
  return texts;
}
