/**
 * A line break between Chinese characters is no space. Markdown passes it on, and a browser shows a gap, inside a word too, which then is no mention and is not found.
 * What joins without a space is decided here, for the build and for whoever reads prose as running text.
 */
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinsWithoutSpace } from '../../text/joins.ts';

/** Stands for a component in running text: a figure or a citation, which joins as a Chinese character does. */
export const COMPONENT = '\uFFFC';

/** As the systems of authors write it. */
const BREAK = /\r\n?|\n/gu;
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const isText = (node: Nodes): node is Extract<Nodes, { type: 'text' }> => node.type === 'text';

/** The leaves of a block in reading order: its texts, and what stands between them. */
function leavesOf(node: Nodes): Nodes[] {
  if (node.type === 'break' || !('children' in node) || node.type.startsWith('mdx')) return [node];
  return (node.children as Nodes[]).flatMap(leavesOf);
}

const edge = (leaf: Nodes | undefined, side: 'first' | 'last'): string | undefined => {
  if (!leaf) return undefined;
  if (!isText(leaf)) return leaf.type.startsWith('mdx') ? COMPONENT : ' ';
  const characters = [...leaf.value.replaceAll(BREAK, '')];
  return side === 'first' ? characters[0] : characters.at(-1);
};

function joinBlock(block: Parents): void {
  const leaves = (block.children as PhrasingContent[]).flatMap(leavesOf);
  leaves.forEach((leaf, index) => {
    if (!isText(leaf)) return;
    const lines = leaf.value.split(BREAK);
    leaf.value = lines.reduce((joined, line, at) => {
      if (at === 0) return line;
      const before = joined === '' && at === 1 ? edge(leaves[index - 1], 'last') : [...joined].at(-1);
      const after = line === '' && at === lines.length - 1 ? edge(leaves[index + 1], 'first') : [...line][0];
      return joined + (joinsWithoutSpace(before, after) ? '' : '\n') + line;
    }, '');
  });
}

/** Drops the line breaks of a tree that would show as a gap, in place. */
export function joinLines(tree: Root): Root {
  visit(tree, (node) => {
    if (BLOCKS.has(node.type)) joinBlock(node as Parents);
  });
  return tree;
}

/** The remark plugin; see above. */
export const remarkChineseLines =
  () =>
  (tree: Root): void =>
    void joinLines(tree);
